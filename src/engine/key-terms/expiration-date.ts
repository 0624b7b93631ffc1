import type { Contract } from '../contract/contract'
import { datesIn } from '../provisions/dates'
import { effectiveDateOf } from '../provisions/effective-date'
import type { Provision } from '../provisions/provision'
import { firstDuration } from './duration'
import { addDuration } from './iso-dates'
import type { KeyTermKind } from './key-term'
import type { Found } from './of-provisions'
import { firstOf } from './of-provisions'

/** The end of the first term: the date that is written, or the one that the beginning and the length make. */
export const expirationDate: KeyTermKind = {
  kind: 'expiration-date',
  find: (contract, provisions) => {
    const written = writtenEnd(contract, provisions)
    if (written.length) return written
    const [length] = firstDuration(contract, provisions)
    const begins = length && beginning(contract, length)
    const value = begins && addDuration(begins, length.value)
    if (value) return [{ start: length.start, end: length.end, value }]
    return length ? [] : openEnd(contract, provisions)
  },
  finds: [
    ['This Agreement shall remain in force until «31 December 2027».', '2027-12-31'],
    ['This Agreement is made as of 4 March 2021 between Alder Ltd and Birch LLC.\n\nThe term of this Agreement begins on that date and continues for «three (3) years».', '2024-03-04'],
    ['«This Agreement shall remain in effect until terminated by either party.»', 'perpetual'],
  ],
  passes: ['Either party may terminate this Agreement on 31 December 2027 if the other is in breach.'],
}

function writtenEnd(contract: Contract, provisions: readonly Provision[]): Found[] {
  return firstOf(contract, provisions, 'expiration-date', sentence => {
    for (const date of datesIn(contract, sentence)) {
      const lead = contract.text.slice(Math.max(sentence.start, date.start - 60), date.start)
      if (date.iso && /\b(?:until|through|thru|to|end(?:s|ing)?|expir\w+|terminat\w+|and including)\b(?:\s+(?:and including|on|at|the|close of business|midnight|as of|\d+:\d+|[ap]\.?m\.?|and|upon|\w+ time|of|,))*\s*$/i.test(lead)) return { start: date.start, end: date.end, value: date.iso }
    }
    return undefined
  })
}

/** When the first term begins: a date in the same sentence, or the effective date. */
function beginning(contract: Contract, length: Found): string | undefined {
  const sentence = contract.sentences.find(s => s.start <= length.start && length.start < s.end)
  const here = sentence && datesIn(contract, sentence).find(date => /\b(?:from|commenc\w+|beginn?\w*|on|as of|start\w*|effective|following|after)\b[^.;]{0,30}$/i.test(contract.text.slice(Math.max(sentence.start, date.start - 50), date.start)))
  if (here) return here.iso
  // A first sale or an acceptance is a beginning that no page can date.
  const tail = contract.text.slice(length.end, length.end + 90)
  if (/^[^.;]{0,30}\b(?:from|after|following|commencing (?:on|upon|from))\b(?![^.;]{0,50}\b(?:effective|date (?:hereof|of this)|commencement|execution|agreement|signing|date first|hereof)\b)/i.test(tail)) return undefined
  return effectiveDateOf(contract)?.iso
}

function openEnd(contract: Contract, provisions: readonly Provision[]): Found[] {
  return firstOf(contract, provisions, 'expiration-date', ({ text, start, end }) => (
    /\b(?:perpetual(?:ly)?|in perpetuity|indefinite(?:ly)?|(?:until|unless)\b[^.;]{0,40}\b(?:terminated|cancell?ed|expiration of (?:the )?royalty|last)|so long as|without limit of time)\b/i.test(text) && !/\d{4}/.test(text)
      ? { start, end, value: 'perpetual' } : undefined
  ))
}
