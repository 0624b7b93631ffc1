/** The end of a first term that is told by its length. */
import type { Contract, Sentence } from '../contract/contract'
import { firstMatch, hasMatch } from '../contract/matches'
import { durationOf } from './first-duration'
import { firstDay, startOfTerm } from './first-day'
import { addDuration, endOfMonth } from './iso-dates'
import type { Found } from './of-provisions'

/** The length added to the beginning: of one year from 1 March the end is given as the next 1 March, the anniversary itself, as most who sum up contracts do. */
export function computedEnd(contract: Contract, sentence: Sentence): Found | undefined {
  const length = lengthOf(contract, sentence)
  if (!length) return endOfYear(contract, sentence)
  const begins = startOfTerm(contract, sentence, length)
  const value = begins && addDuration(begins, length.value)
  return value ? { start: length.start, end: length.end, value: rounded(value, contract.text.slice(Math.max(sentence.start, length.start - 70), Math.min(sentence.end, length.end + 50))) } : undefined
}

/** "for three years", "the third anniversary", "the end of Year 3". */
export const lengthOf = (contract: Contract, sentence: Sentence): Found | undefined => anniversaryOf(sentence) ?? durationOf(contract, sentence) ?? numberedYear(sentence)

const ordinals = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth', 'eleventh', 'twelfth', 'thirteenth', 'fourteenth', 'fifteenth', 'sixteenth', 'seventeenth', 'eighteenth', 'nineteenth', 'twentieth']
const years = 'one|two|three|four|five|six|seven|eight|nine|ten'.split('|')
const anniversary = new RegExp(String.raw`\b(?:(?:(?<word>${ordinals.join('|')})|(?<figures>\d{1,2})\s?(?:st|nd|rd|th))\s*(?:\(\s?\w+\s?\)\s*)?[- ]?(?:annual\s+|year\s+)?|(?<count>${years.join('|')}|\d{1,2})(?:\s*\(\d{1,2}\))?[- ]year\s+|(?<bare>(?:until|on|to|through)\s+(?:the|its)\s+))anniversary\b`, 'i')

/** Which anniversary, as a length; places are in the contract. */
function anniversaryOf({ text, start }: Sentence): Found | undefined {
  const m = firstMatch(text, anniversary)
  if (!m?.groups) return undefined
  if (hasMatch(text.slice(Math.max(0, m.index - 60), m.index), /\b(?:each|every|any|successive|renew\w*)\b[^.;]{0,40}$/i)) return undefined
  const { word, figures, count, bare } = m.groups
  const many = word ? ordinals.indexOf(word.toLowerCase()) + 1 : figures ? Number(figures) : bare ? 1 : years.indexOf(count!.toLowerCase()) + 1 || Number(count)
  const of = firstMatch(text.slice(m.index + m[0].length), /^\s*(?:date\s*)?(?:hereof|thereof|(?:of|from|after)\s+(?:the\s+|this\s+)?(?:[“"])?\w+(?:\s{1,12}(?:date|hereof|of this|agreement))?[”"]?)/i)
  return { start: start + m.index, end: start + m.index + m[0].length + (of?.[0].length ?? 0), value: `P${many}Y` }
}

/** "the end of Year 3", where the years are counted from the beginning. */
function numberedYear({ text, start }: Sentence): Found | undefined {
  const m = firstMatch(text, /\bend of (?:the )?(?:Contract |Agreement |Term |License )?Year (\d{1,2}|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten)\b/i)
  if (!m) return undefined
  const count = years.indexOf(m[1]!.toLowerCase()) + 1 || Number(m[1])
  return { start: start + m.index, end: start + m.index + m[0].length, value: `P${count}Y` }
}

/** "until the end of the current calendar year". */
function endOfYear(contract: Contract, { text, start }: Sentence): Found | undefined {
  const m = firstMatch(text, /\b(?:until|through|to|at) the end of the (?:then[- ]|current |first |same ){0,2}calendar year\b/i)
  const begins = m && firstDay(contract)
  return begins ? { start: start + m.index, end: start + m.index + m[0].length, value: `${begins.slice(0, 4)}-12-31` } : undefined
}

/** "on the last day of the month in which …", "the end of the calendar year in which …". */
function rounded(iso: string, around: string): string {
  if (hasMatch(around, /\b(?:last day|end) of (?:the|that|such) (?:calendar )?month\b/i)) return endOfMonth(Number(iso.slice(0, 4)), Number(iso.slice(5, 7)))
  return hasMatch(around, /\b(?:last day|end) of (?:the|that|such) calendar year\b/i) ? `${iso.slice(0, 4)}-12-31` : iso
}
