import type { Contract } from '../../contract/contract'
import { rule } from '../rule'
import type { Labelled } from './labelled'
import { contradictions, labelled } from './labelled'
import { numberInWords, numeral } from './numerals'

const period = `(?:\\d{1,3}|${numeral}(?:-${numeral})?)(?: ?\\(\\d{1,3}\\))? (?:calendar )?(?:days?|weeks?|months?|years?)\\b`
const perUnit: Readonly<Record<string, number>> = { day: 1, week: 7, month: 30, year: 360 }
/** In days, a month as thirty and a year as twelve months, so that “12 months” and “one year” agree. */
const inDays = (words: string): string | undefined => {
  const count = Number(/\d+/.exec(words)?.[0]) || numberInWords(/^[a-z-]+/i.exec(words)?.[0] ?? '')
  const unit = /(day|week|month|year)s?$/i.exec(words)?.[1]?.toLowerCase()
  return count && unit ? String(count * perUnit[unit]!) : undefined
}

/** Another part, case or moment has a time of its own. */
const another = /\b(?:first|second|third|final|last|renew\w*|extend\w*|deposit|disput\w*|overdue|late|interest|royalt\w*|trade secrets?|source code|personal data|additional|option|expenses?|reimburse\w*|refund\w*|credit|unless otherwise|notwithstanding|schedule|order form|insolven\w*|non-?payment|fails? to pay|subscription|hardware|software|spare|repaired|replace\w*|minor|in the case of|except)\b/i

type Thing = { readonly as: string; readonly triggers: readonly string[]; readonly label: string; readonly link: string }
/** What a contract gives one length of time; each in the shapes that it is written in. */
const things: readonly Thing[] = [
  { as: 'to pay', triggers: ['invoice', 'invoices'], label: '(?:pays?|settles?) (?:each|every|all|any|the|its)(?: [a-z’\']+){0,2} invoices?', link: '(?: [a-z]+){0,6}? (?:within|in) ' },
  { as: 'to pay', triggers: ['invoice', 'invoices'], label: '(?:each|every|all|any|the)(?: [a-z’\']+){0,2} invoices? (?:is|are|shall be|will be|must be) (?:due(?: and payable)?|payable|paid)', link: '(?: [a-z]+){0,5}? (?:within|in) ' },
  { as: 'secret', triggers: ['confidentiality', 'confidence', 'secrecy'], label: '(?:(?:duty|duties|obligations?|undertakings?)(?: [a-z]+){0,3} (?:confidentiality|confidence|secrecy)|confidentiality (?:obligations?|duties|undertakings?))', link: '[^.;]{0,80}?\\b(?:survives?|continues?|lasts?|remains?|applies|apply|binds?)\\b[^.;]{0,60}? for (?:an? )?(?:(?:further )?(?:period|term) of )?' },
  { as: 'warranted', triggers: ['warranty', 'guarantee'], label: '(?:warranty|guarantee) period', link: '["”’*]{0,3}(?: (?:is|means|shall be|will be|of|lasts|runs)){1,2}(?: for)?(?: an?)?(?: (?:period|term) of)? ' },
  { as: 'to put right', triggers: ['breach', 'breaches'], label: '(?:either|a|any|each) party (?:may|can) (?:terminate|end) this (?:agreement|contract|lease) if the other(?: party)? (?:commits|is in|has committed|is guilty of|makes)(?: an?)?(?: material)? breach', link: '[^.;]{0,120}? within ' },
]

const found = (contract: Contract): Labelled[] => things.flatMap(({ as, triggers, label, link }) => labelled(contract, triggers, label, link, period, inDays, another).map(one => ({ ...one, label: as })))

export default rule({
  id: 'drf-duration-conflict', severity: 3, tier: 'fact',
  title: 'Two lengths of time for the same thing',
  why: 'Whoever is late by the shorter one will point to the longer one, and each of you has it in writing.',
  ask: 'Which of these two lengths of time applies?',
  fallback: 'One length of time in one place, and references to it everywhere else.',
  sources: ['Practitioners’ closing checklists'], labels: [],
  find: { inContract: ({ contract }) => contradictions(found(contract)).map(spans => ({ spans })) },
  flags: [
    'The Client shall pay each invoice within «30 days» of receipt.\nThe chairs are white.\nAll invoices are payable within «forty-five (45) days» of their date.',
    'The duty of confidentiality in this clause continues for «three years» after the end.\nThe chairs are white.\nThe obligations of confidentiality survive the end of this contract for a period of «five years».',
    'The Warranty Period is «12 months» from delivery.\nThe chairs are white.\nA chair that breaks within the Warranty Period of «24 months» is mended.',
    'Either party may terminate this Agreement if the other commits a material breach and does not put it right within «30 days» of notice.\nThe chairs are white.\nEither party may end this Agreement if the other party is in material breach and does not cure it within «ten days».',
    'The Buyer pays the Seller’s invoices in advance.\nThe Buyer shall settle all invoices within «two weeks».\nEach invoice is due within «thirty days».',
  ],
  passes: [
    'The Client shall pay each invoice within 30 days of receipt.\nThe chairs are white.\nAll invoices are payable within thirty (30) days of their date.',
    'The duty of confidentiality in this clause continues for three years after the end.\nThe chairs are white.\nFor trade secrets the obligations of confidentiality survive the end of this contract for a period of five years.',
    'The Warranty Period is 12 months from delivery.\nThe chairs are white.\nA chair that breaks within the Warranty Period of one year is mended.',
    'Either party may terminate this Agreement if the other commits a material breach and does not put it right within 30 days of notice.\nThe chairs are white.\nEither party may end this Agreement if the other party fails to pay and is in material breach within ten days.',
    'The Buyer shall settle all invoices within two weeks.\nA disputed invoice is due within thirty days.',
  ],
})
