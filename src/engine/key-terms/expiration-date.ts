import type { Contract, Sentence } from '../contract/contract'
import { datesIn } from '../provisions/dates-in'
import { agreementDateOf } from '../provisions/agreement-date'
import { effectiveDateOf } from '../provisions/effective-date'
import { durationOf } from './duration'
import { addDuration } from './iso-dates'
import type { KeyTermKind } from './key-term'
import type { Found } from './of-provisions'
import { firstOf } from './of-provisions'

/** The end of the first term: the date that is written, or the one that the beginning and the length make. */
export const expirationDate: KeyTermKind = {
  kind: 'expiration-date',
  find: (contract, provisions) => firstOf(contract, provisions, 'expiration-date', sentence => writtenEnd(contract, sentence) ?? definedEnd(contract, sentence) ?? computedEnd(contract, sentence) ?? openEnd(sentence)),
  finds: [
    ['This Agreement shall remain in force until «31 December 2027».', '2027-12-31'],
    ['This Agreement is made as of 4 March 2021 between Alder Ltd and Birch LLC.\n\nThe term of this Agreement begins on that date and continues for «three (3) years».', '2024-03-04'],
    ['“End Date” means «30 June 2028».\n\nThis agreement starts on signature and ends on the End Date.', '2028-06-30'],
    ['«This Agreement shall remain in effect until terminated by either party.»', 'perpetual'],
  ],
  passes: ['Either party may terminate this Agreement on 31 December 2027 if the other is in breach.'],
}

function writtenEnd(contract: Contract, sentence: Sentence): Found | undefined {
  for (const date of datesIn(contract, sentence)) {
    const lead = contract.text.slice(Math.max(sentence.start, date.start - 60), date.start)
    if (date.iso && ends.test(lead)) return { start: date.start, end: date.end, value: date.iso }
  }
  return undefined
}

/** "ends on the End Date", where that is defined as a day. */
function definedEnd(contract: Contract, { text }: Sentence): Found | undefined {
  const called = /\b(?:ends?|expires?|terminates?|until|through)\s+(?:on\s+)?(?:and including\s+)?the\s+(?<term>(?:End|Expiry|Expiration|Termination|Final|Closing) Date)\b/.exec(text)?.groups?.['term']
  const defined = called ? contract.definitions.find(({ term }) => term === called) : undefined
  const sentence = defined && contract.sentences.find(({ start, end }) => start <= defined.at.start && defined.at.start < end)
  const date = sentence && datesIn(contract, sentence)[0]
  return date?.iso ? { start: date.start, end: date.end, value: date.iso } : undefined
}

const ends = /\b(?:until|through|thru|to|end(?:s|ing)?|expir\w+|terminat\w+|and including)\b(?:\s+(?:and including|on|at|the|close of business|midnight|as of|\d+:\d+|[ap]\.?m\.?|and|upon|of|earlier of|\(i\)|\(a\)|,)){0,6}\s*$/i
const ordinals = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth']
const anniversary = new RegExp(String.raw`\b(?:until|on|upon|to|through)\s+the\s+(?<count>${ordinals.join('|')})\s+(?:\(\w+\)\s+)?(?:annual\s+)?anniversary\s+of\s+(?:the\s+)?(?:effective date|date (?:hereof|of this)|commencement date)`, 'i')

/** The length added to the beginning. */
function computedEnd(contract: Contract, sentence: Sentence): Found | undefined {
  const year = anniversary.exec(sentence.text)
  const length = durationOf(contract, sentence) ?? (year
    ? { start: sentence.start + year.index, end: sentence.start + year.index + year[0].length, value: `P${ordinals.indexOf(year.groups!['count']!.toLowerCase()) + 1}Y` } : undefined)
  const begins = length && beginning(contract, sentence, length)
  const value = begins && addDuration(begins, length.value)
  return value ? { start: length.start, end: length.end, value } : undefined
}

/** When the first term begins: a date in the same sentence, or the effective date. */
function beginning(contract: Contract, sentence: Sentence, length: Found): string | undefined {
  const here = datesIn(contract, sentence).find(date => /\b(?:from|commenc\w+|beginn?\w*|on|as of|start\w*|effective|following|after)\b[^.;]{0,30}$/i.test(contract.text.slice(Math.max(sentence.start, date.start - 50), date.start)))
  if (here) return here.iso
  // A first sale or an acceptance is a beginning that no page can date.
  const tail = contract.text.slice(length.end, length.end + 90)
  if (/^[^.;]{0,30}\b(?:from|after|following|commencing (?:on|upon|from))\b(?![^.;]{0,50}\b(?:effective|date (?:hereof|of this)|commencement|execution|agreement|signing|date first|hereof)\b)/i.test(tail)) return undefined
  return (effectiveDateOf(contract) ?? agreementDateOf(contract))?.iso
}

function openEnd({ text, start, end }: Sentence): Found | undefined {
  if (/\d{4}/.test(text) || /\b(?:years?|months?)\b(?![^.;]{0,30}\bnotice\b)/i.test(text)) return undefined
  return /\b(?:perpetual(?:ly)?|in perpetuity|indefinite(?:ly)?|(?:until|unless)\b[^.;]{0,60}\b(?:terminat(?:ed|ion)|cancell?ed|expiration|gives)|so long as|without limit of time)\b/i.test(text) ? { start, end, value: 'perpetual' } : undefined
}
