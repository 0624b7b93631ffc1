/** Sums as they are written on the Continent and in India: "€ 1 234,50", "1.234,56 €", "CHF 1’000", "INR 5,00,000". */
import { everyMatch, hasMatch } from './matches'
import { figures, valueOfFigures } from './number-words'
import { untaken } from './untaken'

export type Sum = { readonly currency: string; readonly amount: number; readonly start: number; readonly end: number }

const space = '[ \\u00a0\\u2009\\u202f]'
/** Thousands parted by spaces, apostrophes, or the Indian way. A dollar is not written so, and stands in columns that look alike. */
const parted = `(?:\\d{1,3}(?:${space}\\d{3}){1,4}(?:,\\d{1,2})?|\\d{1,3}(?:[’']\\d{3}){1,4}(?:\\.\\d{1,2})?|\\d{1,2}(?:,\\d{2}){1,3},\\d{3}(?:\\.\\d{1,2})?)(?![\\d,.’']*\\d)`
const marks: ReadonlyMap<string, string> = new Map([['€', 'EUR'], ['£', 'GBP'], ['₹', 'INR'], ['Rs', 'INR'], ['Rs.', 'INR'], ['Euro', 'EUR'], ['EURO', 'EUR'], ['Fr.', 'CHF']])
const mark = '(€|£|₹|Rs\\.?|Fr\\.|Euro|EURO|EUR|GBP|CHF|SEK|NOK|DKK|PLN|ZAR|INR|CZK|HUF)'
const before = new RegExp(`(?<![\\p{L}])${mark}${space}?(${parted})`, 'gu')
const euroWord = new RegExp(`(?<![\\p{L}])(Euro|EURO)\\s(${figures})(?:,[-–]{1,2})?`, 'gu')
const after = new RegExp(`(?<![\\p{L}\\d.,€£$’'])(${parted}|${figures})${space}?(€|£)(?!${space}?\\d)`, 'gu')
const afterCode = new RegExp(`(?<![\\p{L}\\d.,€£$’'])(${parted})${space}(EUR|CHF|SEK|NOK|DKK|PLN|ZAR|INR|CZK|HUF|euros?)(?![\\p{L}])`, 'gu')
const maybe = /[€£₹]|Rs|Fr\.|Euro|EURO|EUR|GBP|CHF|SEK|NOK|DKK|PLN|ZAR|INR|CZK|HUF|euro/

/** Places are in the text; none overlap. */
export function continentalSums(text: string): Sum[] {
  if (!hasMatch(text, maybe)) return []
  const found: Sum[] = [], free = untaken()
  const push = (m: RegExpExecArray, of: string, written: string) => {
    const start = m.index, end = m.index + m[0].length
    if (free(start, end)) found.push({ currency: marks.get(of) ?? (of.startsWith('euro') ? 'EUR' : of), amount: valueOf(written), start, end })
  }
  for (const m of everyMatch(text, before)) push(m, m[1]!, m[2]!)
  for (const m of everyMatch(text, euroWord)) push(m, m[1]!, m[2]!)
  for (const m of everyMatch(text, after)) push(m, m[2]!, m[1]!)
  for (const m of everyMatch(text, afterCode)) push(m, m[2]!, m[1]!)
  return found
}

function valueOf(written: string): number {
  const close = written.replace(/[\s’']/g, '')
  return valueOfFigures(/^\d{1,2}(?:,\d{2})+,\d{3}/.test(close) ? close.replaceAll(',', '') : close, true)
}
