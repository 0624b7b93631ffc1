import type { ContractDate } from './contract'

type Found = Omit<ContractDate, 'sentence'>

const months = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december']
const month = `(${months.map(name => `${name[0]!.toUpperCase()}${name.slice(1)}`).join('|')}|${months.map(name => name.toUpperCase()).join('|')}|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|JAN|FEB|MAR|APR|JUN|JUL|AUG|SEPT?|OCT|NOV|DEC)\\.?)`
const ordinals = 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first'.split(' ')
const inWords = ordinals.map(word => `[${word[0]!}${word[0]!.toUpperCase()}]${word.slice(1).replace('-', '[- ]')}`).toReversed().join('|')
/** Scanned pages part the raised letters from their figure: "18t h day". */
const day = `(\\d{1,2})(?:\\s?(?:s\\s?t|n\\s?d|r\\s?d|t\\s?h)(?![\\p{L}])|ST|ND|RD|TH)?`
const year = '(\\d{4})(?!\\d|[-–/]\\d)'

const american = new RegExp(`(?<![\\p{L}])${month}\\s{1,4}${day}(?:\\s?\\([^)]{1,8}\\))?(?:\\s?,\\s{0,4}|\\s{1,4})${year}`, 'gu')
const british = new RegExp(`(?:(?<![\\p{N}\\p{L}.,$£€])|(?<=\\b(?:of|on)))(?:the\\s{1,3})?(?:${day}|(${inWords}))(?:\\s{1,3}\\(\\d{1,2}(?:st|nd|rd|th)?\\))?(?:\\s{1,4}day)?(?:\\s{1,4}of)?[\\s-]{1,4}${month}\\s?,?(?:\\s{1,3}(?:in the year(?: of)?|A\\.?D\\.?,?|day of))?[\\s-]{1,4}${year}`, 'gu')
const numeric = /(?<![\p{N}\p{L}/.$£€-])(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?![\p{N}/]|[.-]\d)/gu
const iso = /(?<![\p{N}-])(\d{4})-(\d{2})-(\d{2})(?![\p{N}-])/gu

/** Days in a sentence, American, British, European and ISO. A day that does not exist, or could be one of two, has no `iso`. */
export function datesIn(text: string): Found[] {
  if (!/\d{2}/.test(text)) return []
  const found: Found[] = []
  const push = (at: number, length: number, value: string | undefined, ambiguous = false) => found.push({ kind: 'date', start: at, end: at + length, ambiguous, ...(value ? { iso: value } : {}) })
  // A year in full, or figures on both sides of a mark: without one of them no shape below can match.
  const hasYear = /\d{4}/.test(text)
  if (!hasYear && !/\d[/.-]\d/.test(text)) return []
  if (hasYear) for (const m of text.matchAll(american)) push(m.index, m[0].length, existing(Number(m[3]), monthNumber(m[1]!), Number(m[2])))
  if (hasYear) for (const m of text.matchAll(british)) push(m.index, m[0].length, existing(Number(m[4]), monthNumber(m[3]!), m[1] ? Number(m[1]) : ordinals.indexOf(m[2]!.toLowerCase().replace(' ', '-')) + 1))
  if (hasYear) for (const m of text.matchAll(iso)) push(m.index, m[0].length, existing(Number(m[1]), Number(m[2]), Number(m[3])))
  for (const m of text.matchAll(numeric)) {
    const [first, second] = [Number(m[1]), Number(m[3])]
    if (first > 31 || second > 31 || (first > 12 && second > 12) || (m[2] !== '/' && m[4]!.length < 4)) continue
    // Two digits for a year: 70 and later belong to the last century.
    const of = m[4]!.length === 4 ? Number(m[4]) : Number(m[4]) + (Number(m[4]) >= 70 ? 1900 : 2000)
    // 5.3.2027 is written by people who put the day first; 05/03/2027 by both.
    const ambiguous = m[2] === '/' && first <= 12 && second <= 12 && first !== second || m[2] === '-' && first <= 12 && second <= 12 && first !== second
    push(m.index, m[0].length, ambiguous ? undefined : first > 12 || (m[2] === '.' && second <= 12) ? existing(of, second, first) : existing(of, first, second), ambiguous)
  }
  return found
}

const monthNumber = (name: string): number => months.findIndex(one => one.startsWith(name.toLowerCase().slice(0, 3))) + 1

/** The day as YYYY-MM-DD, if the calendar has it. */
function existing(year: number, month: number, day: number): string | undefined {
  const days = month === 2 ? (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31
  if (month < 1 || month > 12 || day < 1 || day > days || year < 1000) return undefined
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}
