import type { Contract, Sentence } from '../contract/contract'
import { datesIn } from '../provisions/dates-in'
import { monthNumber, monthPattern } from '../contract/date-words'
import { everyMatch, firstMatch, hasMatch } from '../contract/matches'
import { endOfMonth } from './iso-dates'
import type { Found } from './of-provisions'

const ends = /\b(?:until|till|through|thru|to|up to|end(?:s|ing)?|expir\w+|terminat\w+|conclud\w+|including|no later than)\b|\d{4}\s*[-–]\s*$/gi
const starts = /\b(?:commenc\w*|begin\w*|start\w*|effective|from|made|dated|entered|since)\b/gi
/** Between the word and its day nothing but a few small words may stand, in characters. */
const near = 64
/** "the earlier of (i) the sale and (ii) 4 March 2024". */
const oneOfMany = /\b(?:until|end|expir\w+|terminat\w+|continu\w+)\b[^.;]{0,60}\b(?:earlie[rs]t?|first to occur|sooner)\b[^.]{0,200}$/i
const lastDay = new RegExp(String.raw`\b(?:last day|end) (?:of|in)(?: the month of)? ${monthPattern},?\s+(?:of\s+)?((?:19|20)\d\d)\b`, 'u')
const yearEnd = /\b(?:end|last day) of (?:the )?(?:calendar )?(?:year )?((?:19|20)\d\d)\b/i

/** The last day of the term where its date is written: "until 31 December 2027", "the end of February 2027". */
export function writtenEnd(contract: Contract, sentence: Sentence): Found | undefined {
  for (const date of datesIn(contract, sentence)) {
    const lead = contract.text.slice(Math.max(sentence.start, date.start - near), date.start).replace(/\s+/g, ' ')
    const last = lastOf(ends, lead)
    if (date.iso && /\([a-z]{1,3}\)\s?(?:on\s)?$/i.test(lead) && hasMatch(contract.text.slice(Math.max(sentence.start, date.start - 300), date.start).replace(/\s+/g, ' '), oneOfMany)) return { start: date.start, end: date.end, value: date.iso }
    if (date.iso && last >= 0 && last > lastOf(starts, lead) && !/[.;]\s/.test(lead.slice(last))) return { start: date.start, end: date.end, value: date.iso }
  }
  const month = firstMatch(sentence.text, lastDay)
  if (month) return at(sentence, month, endOfMonth(Number(month[2]), monthNumber(month[1]!)))
  const year = firstMatch(sentence.text, yearEnd)
  return year ? at(sentence, year, `${year[1]!}-12-31`) : undefined
}

const at = ({ start }: Sentence, m: RegExpExecArray, value: string): Found => ({ start: start + m.index, end: start + m.index + m[0].length, value })

/** Where a word last stands; -1 where it does not. */
const lastOf = (words: RegExp, text: string): number => [...everyMatch(text, words)].at(-1)?.index ?? -1
