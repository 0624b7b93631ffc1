import { firstMatch, hasMatch } from './matches'

export type Label = {
  /** As written, without its word and its stop: "12.3", "(a)", "IV", "B". */
  readonly number: string
  /** What sort of number it is, before its neighbours have been asked. */
  readonly kind: 'attachment' | 'article' | 'section' | 'decimal' | 'roman' | 'capital' | 'bracket'
  /** Where the number, its stop and the space after it end. */
  readonly end: number
}

const marks = '[#>*_|\\s•·]{0,8}(?:[-+]\\s{1,4})?\\*{0,2}'
const worded = new RegExp(`^${marks}(article|section|clause|part|chapter|paragraph|schedule|exhibit|annex|annexure|appendix|attachment|addendum)\\s{1,4}(?:no\\.?\\s)?["“]?(\\d{1,3}(?:[.-]\\d{1,3}){0,5}[A-Z]?|[IVXLC]{1,7}|[A-Z](?:[-.]?\\d{1,3})?|one|two|three|four|five|six|seven|eight|nine|ten)(?![\\p{L}\\p{N}])["”]?((?:\\([a-zA-Z0-9]{1,4}\\)){0,3})\\*{0,2}[.:)]?\\*{0,2}(?:\\s{0,4}[-–—:]{1,2}(?=\\s))?\\s{0,8}`, 'iu')
const decimal = new RegExp(`^${marks}(?:§{1,2}\\s{0,3})?(\\d{1,3}(?:\\.\\d{1,3}){0,5})(\\\\?[.)]\\*{0,2}\\.?(?=\\s|[A-Z“"*(]|$)|(?=\\s{1,8}["“(*\\[]{0,3}\\p{Lu})|(?<=\\d\\.\\d{1,3})(?=\\s{1,8}\\p{Ll})|\\s{0,2}[-–—](?=\\s)|$)\\*{0,2}\\s{0,8}`, 'u')
/** "FIRST: The Lessee shall …", as in contracts from notaries. */
const ordinal = /^[#*_\s]{0,6}(FIRST|SECOND|THIRD|FOURTH|FIFTH|SIXTH|SEVENTH|EIGHTH|NINTH|TENTH|ELEVENTH|TWELFTH|THIRTEENTH|FOURTEENTH|FIFTEENTH)\*{0,2}(?:[.:]\s?[-–—]?|\s[-–—])\*{0,2}\s{1,8}/
const roman = new RegExp(`^${marks}([IVXLC]{1,7})(?:[.)]|\\s{0,2}[-–—])(?=\\s|$)\\s{0,8}`)
const capital = new RegExp(`^${marks}([A-Z])[.)](?=\\s{1,8}|["“])\\s{0,8}`)
const bracket = new RegExp(`^${marks}\\(?((?:\\d{1,3}|[a-z]{1,2}|[ivxl]{1,6}|[A-Z]|[IVX]{1,5}))(?:\\)|\\.(?=\\s))\\.?\\*{0,2}(?=\\s|["“\\p{L}(]|$)\\s{0,8}`, 'u')

const notAfterNumber = /^(?:per\b|percent|million|billion|thousand|times|shares|square|miles|acres|metres|meters|kg|of\b|to\b|and\b|or\b|above|below|hereof|herein|is\b|are\b|shall\b|through|as\b|in\b|which)/

/** A cheap look before the thorough ones: hardly one sentence in five begins with anything like a number. */
const mayBegin = /^[#>*_|\s•·+-]{0,14}(?:[\d(§]|[A-Za-z]{1,7}(?:[.)]|\s{0,2}[-–—])|[FSTEN][A-Z]{4,10}\*{0,2}(?:[.:]|\s[-–—])|(?:[Aa][RrNnPpTtDd]|[Ss][EeCc]|[Cc][LlHh]|[Pp][Aa]|[Ee][Xx])[A-Za-z]{1,8}\s)/

/** The clause number at the beginning of a sentence. Money, dates and measures are none. */
export function labelOf(sentence: string): Label | undefined {
  if (!hasMatch(sentence, mayBegin)) return undefined
  const tagged = firstMatch(sentence, /^[#>*_|\s•·]{0,8}\d{1,3}\.\s{1,4}<span\s[^<>]{0,120}?\bid="(\d{1,3}(?:\.\d{1,3}){0,4})"[^<>]{0,80}>/)
  // Markdown with tags: the list says "1." at every depth, the tag says "2.1".
  if (tagged) return { number: tagged[1]!, kind: 'decimal', end: tagged[0].length }
  const word = firstMatch(sentence, worded)
  if (word) {
    // "Section 5 of the Act applies", "Section 5 (Fees), Section 7 (Cap)": a reference that begins a sentence.
    const after = sentence.slice(word[0].length)
    if (hasMatch(after, /^(?:of|to|and|or|above|below|shall|is|are|will|hereof|applies|contains|sets|provides|states|may|must|does|has|in|which|with|hereto|for|as|by|through|on|at|if|GDPR|UCC|HIPAA|ERISA)\b|^[,;)]|^\([A-Z][^()]{2,60}\)(?:[,;]| (?:and|or|to|will|shall|must|may|is|are|applies|survives?)\b)/)) return undefined
    const kind = /^(?:sch|exh|ann|app|att|add)/i.test(word[1]!) ? 'attachment' : /^(?:art|part|chap)/i.test(word[1]!) ? 'article' : 'section'
    return { number: word[2]! + word[3]!, kind, end: word[0].length }
  }
  const number = firstMatch(sentence, decimal)
  if (number && !hasMatch(sentence.slice(number[0].length), /^(?:days?|months?|years?|percent|%|per cent|hours?|weeks?|st|nd|rd|th|January|February|March|April|May|June|July|August|September|October|November|December|[A-Z][a-z]+ (?:Street|Avenue|Road|Drive|Blvd|Boulevard|Lane|Way|Floor))\b/)) {
    if (/^0\d|^\d{3}$/.test(number[1]!) && !number[2]) return undefined
    // "2.5 per cent", "1.2 million shares", "4.1 of the Lease" where a line was broken: only a word that begins a clause may follow in small letters.
    if (!number[2] && /^\p{Ll}/u.test(sentence.slice(number[0].length)) && (number[1]!.split('.').length < 3 && !/[;:,]$|[;,] (?:and|or)$/.test(sentence) || hasMatch(sentence.slice(number[0].length), notAfterNumber))) return undefined
    return { number: number[1]!.replace(/\.$/, ''), kind: 'decimal', end: number[0].length }
  }
  const counted = firstMatch(sentence, ordinal)
  if (counted) return { number: counted[1]!, kind: 'section', end: counted[0].length }
  const big = firstMatch(sentence, roman)
  if (big && isRoman(big[1]!)) return { number: big[1]!, kind: 'roman', end: big[0].length }
  const letter = firstMatch(sentence, capital)
  if (letter && !/^[A-Z][a-z]*\.?\s[A-Z]\.|^[A-Z]\.\s/.test(sentence.slice(letter[0].length))) return { number: letter[1]!, kind: 'capital', end: letter[0].length }
  const small = firstMatch(sentence, bracket)
  return small ? { number: `(${small[1]})`, kind: 'bracket', end: small[0].length } : undefined
}

export const isRoman = (word: string): boolean => /^(?:x{0,3}(?:ix|iv|v?i{0,3})|l|c)$/i.test(word) && word.length > 0

/** The value of a Roman number up to 39. */
export function romanValue(word: string): number {
  const of: Record<string, number> = { i: 1, v: 5, x: 10, l: 50, c: 100 }
  const digits = word.toLowerCase().split('').map(letter => of[letter] ?? 0)
  return digits.reduce((sum, digit, i) => sum + (digit < (digits[i + 1] ?? 0) ? -digit : digit), 0)
}

/** The heading after the number: the rest of a heading line, or the run-in words before the first full stop. */
export function headingOf(sentence: string, label: Label | undefined, isHeading: boolean, length: number): { readonly text: string; readonly end: number } | undefined {
  const from = label?.end ?? /^[#*_>\s|]{0,10}/.exec(sentence)![0].length
  const rest = sentence.slice(from)
  if (isHeading) {
    const text = rest.replace(/[*_#\s|:]{1,12}$/, '').replace(/\*\*/g, '').replace(/\.$/, '').trim()
    return text ? { text: text.replace(/\s+/g, ' '), end: Math.min(sentence.length, length) } : undefined
  }
  const bold = firstMatch(rest, /^(?:\*\*|__)([^*_\n]{2,100}?)[.:]?(?:\*\*|__)[.:]?/)
  // "**1. Fees.** Customer …": the number stands inside the bold words.
  const inBold = !bold && label && /^[^\p{L}\p{N}]{0,8}(?:\*\*|__)[^*_]*$/u.test(sentence.slice(0, from)) ? /^([^*_\n]{2,100}?)[.:]?(?:\*\*|__)[.:]?/.exec(rest) : null
  const inTag = label && /<span\s[^<>]{0,200}>\s{0,2}$/.test(sentence.slice(0, from)) ? /^([^<>\n]{2,100}?)[.:]?<\/span>[.:]?/.exec(rest) : label ? firstMatch(rest, /^<span\s(?:[^<>]{0,100}header[^<>]{0,100}>([^<>\n]{2,100}?)|[^<>]{0,200}>([^<>\n]{2,100}?)(?=[.:]<|<\/span>(?:[.:]|\s{0,3}$)))[.:]?<\/span>[.:]?/) : null
  if (inTag) return { text: (inTag[1] ?? inTag[2]!).trim(), end: from + inTag[0].length }
  if (inBold) return { text: inBold[1]!.trim(), end: from + inBold[0].length }
  if (bold) return { text: bold[1]!.trim(), end: from + bold[0].length }
  // The whole sentence is a short title with a full stop ("12.3 Assignment."), or one before a dash or a colon.
  const whole = length - from < 110 && length <= 300 ? /^([\p{Lu}\d“"(][^.:]{1,100})\.[”"]?$/u.exec(rest) : null
  const run = whole && !/\s[-–—]\s/.test(whole[1]!) ? whole : firstMatch(rest, /^([\p{Lu}“"][^.:–—]{2,90}?)(?::|\.\s?[-–—]|\s[-–—]|\.)\s/u)
  if (!run || !isTitle(run[1]!, whole !== null)) return undefined
  return { text: run[1]!.replace(/^[“"]|[”"*_]{1,4}$/g, '').replace(/\s+/g, ' ').trim(), end: from + run[0].trimEnd().length }
}

function isTitle(words: string, whole: boolean): boolean {
  const list = words.trim().split(/\s+/)
  if (list.length > 12 || hasMatch(words, /\b(?:shall|will|must|may|agrees?|is|are|means|hereby|has|have)\b/) || hasMatch(words, says)) return false
  const content = list.filter(word => /^[\p{L}“"(]/u.test(word) && word.length > 3)
  const capitals = content.filter(word => /^[“"(]?\p{Lu}/u.test(word)).length
  return capitals >= content.length * 0.6 || (whole && list.length <= 6)
}

/** Small letters, and something that it is done to: “The law of Ohio governs this contract.” is no title, “Successors and assigns.” is one. */
const says = /\b(?:governs|waives|assigns|grants|pays|owns|keeps|survives|applies|continues|expires|terminates|ends|releases|warrants|represents|bears|renews|includes|excludes|belongs|owes|makes|gives)\b(?= (?!and\b|or\b)\w)|\bnever\b/
