/** Words parted at a line's end. */

/** Parts of words that keep their hyphen, wherever the line ends. */
const kept = /(?:^|[^\p{L}])(?:non|self|third|first|second|one|two|three|co|pre|post|sub|long|short|full|part|cross|well|good|year|month|day|on|off|arm|work|so|pro|multi|semi|e)$/iu

/** The words of all that was read, in small letters, those with hyphens whole. */
export const vocabularyOf = (texts: readonly string[]): ReadonlySet<string> =>
  new Set(texts.flatMap(text => text.toLowerCase().match(/\p{L}+(?:[-‐]\p{L}+)*/gu) ?? []))

/** What is between two lines: a space, nothing, or nothing and the last character of the line left out. */
export function between(line: string, next: string, vocabulary: ReadonlySet<string>): 'space' | 'nothing' | 'no-hyphen' {
  const head = /(\p{L}+)([-‐\u00ad])$/u.exec(line), tail = /^\p{Ll}+/u.exec(next)?.[0]
  if (!head || !tail) return /\p{L}[-‐–]$/u.test(line) ? 'nothing' : 'space'
  const [, start = '', hyphen = ''] = head
  if (hyphen === '\u00ad') return 'no-hyphen'
  if (vocabulary.has((start + tail).toLowerCase())) return 'no-hyphen'
  return kept.test(line.slice(0, -1)) || vocabulary.has(`${start}-${tail}`.toLowerCase()) ? 'nothing' : 'no-hyphen'
}
