/** The end of a first term that is told by its length. */
import type { Contract, Sentence } from '../contract/contract'
import { agreementDateOf } from '../provisions/agreement-date'
import { datesIn } from '../provisions/dates-in'
import { effectiveDateOf } from '../provisions/effective-date'
import { durationOf } from './duration'
import { addDuration } from './iso-dates'
import type { Found } from './of-provisions'

/** The length added to the beginning: of one year from 1 March the end is given as the next 1 March, the anniversary itself, as most who sum up contracts do. */
export function computedEnd(contract: Contract, sentence: Sentence): Found | undefined {
  const length = anniversaryOf(sentence) ?? durationOf(contract, sentence) ?? numberedYear(sentence)
  if (!length) return endOfYear(contract, sentence)
  const begins = beginning(contract, sentence, length)
  const value = begins && addDuration(begins, length.value)
  return value ? { start: length.start, end: length.end, value } : undefined
}

const ordinals = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth', 'eleventh', 'twelfth', 'thirteenth', 'fourteenth', 'fifteenth', 'sixteenth', 'seventeenth', 'eighteenth', 'nineteenth', 'twentieth']
const anniversary = new RegExp(String.raw`\b(?:(?<word>${ordinals.join('|')})|(?<figures>\d{1,2})(?:st|nd|rd|th))\s*(?:\(\w+\)\s*)?(?:annual\s+|year\s+)?anniversary\s*(?:date\s*)?(?:hereof|thereof|(?:of|from|after)\s+(?:the\s+)?(?:[“"])?(?:effective date|date (?:hereof|of this|first|set)|commencement|start date|this|execution|agreement date|term))`, 'i')

function anniversaryOf({ text, start }: Sentence): Found | undefined {
  const m = anniversary.exec(text)
  if (!m?.groups) return undefined
  const { word, figures } = m.groups
  return { start: start + m.index, end: start + m.index + m[0].length, value: `P${word ? ordinals.indexOf(word.toLowerCase()) + 1 : Number(figures)}Y` }
}

/** "the end of Year 3", where the years are counted from the beginning. */
function numberedYear({ text, start }: Sentence): Found | undefined {
  const m = /\bend of (?:Contract |Agreement )?Year (\d{1,2}|One|Two|Three|Four|Five)\b/.exec(text)
  if (!m) return undefined
  const count = ['One', 'Two', 'Three', 'Four', 'Five'].indexOf(m[1]!) + 1 || Number(m[1])
  return { start: start + m.index, end: start + m.index + m[0].length, value: `P${count}Y` }
}

/** "until the end of the current calendar year". */
function endOfYear(contract: Contract, { text, start }: Sentence): Found | undefined {
  const m = /\b(?:until|through|to|at) the end of the (?:then[- ]|current |first |same ){0,2}calendar year\b/i.exec(text)
  const begins = m && firstDay(contract)
  return begins ? { start: start + m.index, end: start + m.index + m[0].length, value: `${begins.slice(0, 4)}-12-31` } : undefined
}

const firstDay = (contract: Contract): string | undefined => (effectiveDateOf(contract) ?? agreementDateOf(contract))?.iso

/** "from the Opening Date" */
const startTerm = /\b(?:from|after|following|commenc\w+|begin\w*|starts?|starting|on|upon)\s+(?:on\s+|from\s+|upon\s+)?the\s+(?<term>(?:[A-Z][a-z]+ ){1,3}Date)\b/

/** The day that a definition gives. */
function dayOf(contract: Contract, term: string): string | undefined {
  const at = contract.definitions.find(one => one.term === term)?.at
  const sentence = at && contract.sentences.find(({ start, end }) => start <= at.start && at.start < end)
  const days = sentence ? datesIn(contract, sentence) : []
  return days.length === 1 ? days[0]!.iso : undefined
}

/** When the first term begins: a date in the same sentence, or the effective date. */
function beginning(contract: Contract, sentence: Sentence, length: Found): string | undefined {
  const here = datesIn(contract, sentence).find(date => /\b(?:from|commenc\w+|beginn?\w*|on|as of|start\w*|effective|following|after)\b[^.;]{0,30}$/i.test(contract.text.slice(Math.max(sentence.start, date.start - 50), date.start)))
  if (here) return here.iso
  const named = startTerm.exec(contract.text.slice(length.end, length.end + 60))?.groups?.['term'] ?? startTerm.exec(contract.text.slice(Math.max(sentence.start, length.start - 160), length.start))?.groups?.['term']
  const dated = named && named !== 'Effective Date' ? dayOf(contract, named) : undefined
  if (dated) return dated
  // A first sale or an acceptance is a beginning that no page can date.
  const from = /^[^.;]{0,30}?\b(?:from|after|following|commencing (?:on|upon|from))\b([^.;]{0,50})/i.exec(contract.text.slice(length.end, length.end + 90))
  if (from && !/\b(?:effective|such date|that date|date (?:hereof|of this)|commencement|execution|agreement|signing|date first|hereof)\b/i.test(from[1]!)) return undefined
  return firstDay(contract)
}
