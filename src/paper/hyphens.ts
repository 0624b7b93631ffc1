/** Words parted at a line's end. */

/** Parts of words that keep their hyphen, wherever the line ends. */
const kept = /(?:^|[^\p{L}])(?:non|self|third|first|second|one|two|three|co|pre|post|sub|long|short|full|part|cross|well|good|year|month|day|on|off|arm|work|so|pro|multi|semi|e)$/iu

/** The words of all lines, in small letters, those with hyphens whole. Halves of words that are parted at a line's end are none. */
export function vocabularyOf(lines: readonly string[]): ReadonlySet<string> {
  const words = lines.map(line => line.toLowerCase().match(/\p{L}+(?:[-‐]\p{L}+)*/gu) ?? [])
  return new Set(words.flatMap((found, at) => found.slice(isParted(lines[at - 1]) ? 1 : 0, isParted(lines[at]) ? -1 : undefined)))
}

const isParted = (line: string | undefined) => line !== undefined && /\p{L}[-‐\u00ad]$/u.test(line)

/** What is between two lines: a space, nothing, or nothing and the last character of the line left out. */
export function between(line: string, next: string, vocabulary: ReadonlySet<string>): 'space' | 'nothing' | 'no-hyphen' {
  const head = /(\p{L}+)([-‐\u00ad])$/u.exec(line), tail = /^\p{Ll}+/u.exec(next)?.[0]
  if (!head || !tail) return /\p{L}[-‐–]$/u.test(line) ? 'nothing' : 'space'
  const [, start = '', hyphen = ''] = head, known = (word: string) => vocabulary.has(word.toLowerCase())
  if (hyphen === '\u00ad' || known(start + tail)) return 'no-hyphen'
  // Two words that the text uses by themselves are one with a hyphen, "set-off", sooner than one without.
  return kept.test(line.slice(0, -1)) || known(`${start}-${tail}`) || known(start) && known(tail) ? 'nothing' : 'no-hyphen'
}
