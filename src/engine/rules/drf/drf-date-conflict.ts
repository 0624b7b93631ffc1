import type { Contract } from '../../contract/contract'
import { rule } from '../rule'
import { datesIn, exists, isoOf } from './dates'
import type { Labelled } from './labelled'
import { contradictions, labelled } from './labelled'
import { numberInWords, numeral } from './numerals'

const label = '(?:(?:effective|commencement|start|starting|end|expiry|expiration|completion|delivery|closing|termination|launch|move-in|possession) date)'
const link = '(?:[”"’*]{0,3})(?: (?:is|shall be|will be|means|of|of this (?:agreement|lease|contract) is|falls on|is fixed for|is set for)){1,2} '
const date = '(?:\\d{1,2}(?:st|nd|rd|th)?(?: day of)? [a-z]{3,9},? \\d{4}|[a-z]{3,9} \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|\\d{4}-\\d\\d-\\d\\d)'
const iso = (words: string): string | undefined => {
  const [found] = datesIn(words, 0)
  return found && exists(found) ? isoOf(found) : undefined
}

const lasting = '(?:initial (?:term|period)|term of this (?:agreement|lease|contract)|minimum term)'
const lastingLink = '(?: (?:is|shall be|will be|of|lasts|shall last)){1,2} (?:for )?(?:a (?:period|term) of )?'
const duration = `(?:\\d{1,3}|${numeral}(?:-${numeral})?)(?: ?\\(\\d{1,3}\\))? (?:months?|years?)`
const inMonths = (words: string): string | undefined => {
  const count = Number(/\d+/.exec(words)?.[0]) || numberInWords(/^[a-z-]+/i.exec(words)?.[0] ?? '')
  return count ? String(count * (/year/i.test(words) ? 12 : 1)) : undefined
}

/** “This Agreement starts on 1 May 2027”; what its Start Date means is the same thing said in another way. */
const spans = (contract: Contract): Labelled[] => [...begins, ...ends].flatMap(([label, as]) =>
  labelled(contract, ['agreement', 'lease', 'contract', 'date'], label, '(?:[”"’*]{0,3}) (?:(?:is|means|shall be|on|until|from) ){0,2}(?:the )?', date, iso, another).map(one => ({ ...one, label: as })))
/** “Starts on 1 May and continues until 30 April” is one stretch of time; a renewal or a first part of it is another. */
const another = /\b(?:first(?! day)|second|third|next|initial|renew\w*|extend\w*|amend\w*|unless|if|each|earlier|later|previous|original|whichever)\b/i
const begins = [['this (?:agreement|lease|contract) (?:shall )?(?:begins?|starts?|commences?|takes? effect|becomes? effective)', 'begins'], ['start(?:ing)? date', 'begins'], ['commencement date', 'begins']] as const
const ends = [['this (?:agreement|lease|contract) (?:shall )?(?:ends?|expires?|terminates?|continues?|remains? in (?:force|effect))', 'ends'], ['(?:begins|starts|commences) (?:on|from) (?:the )?[\\w, ]{4,30} and (?:shall )?(?:ends?|expires?|continues?|terminates?)', 'ends'], ['(?:end|expiry|expiration) date', 'ends']] as const

const found = (contract: Contract): Labelled[] => [
  ...spans(contract),
  ...labelled(contract, ['date'], label, link, date, iso),
  ...labelled(contract, ['term', 'period'], lasting, lastingLink, duration, inMonths),
]

export default rule({
  id: 'drf-date-conflict', severity: 3, tier: 'fact',
  title: 'Two dates, or two lengths of time, for the same thing',
  why: 'The end, the renewal and every deadline that is counted from here can be worked out in two ways.',
  ask: 'Which of these is right?',
  fallback: 'One date in one place, and references to it everywhere else.',
  sources: ['Practitioners’ closing checklists'], labels: [],
  find: { inContract: ({ contract }) => contradictions(found(contract)).map(spans => ({ spans })) },
  flags: [
    'This Agreement starts on 1 May 2027 and ends on «30 April 2029».\nThis Agreement ends on «31 December 2028».',
    '“Start Date” means «1 May 2027».\nThis Agreement starts on «1 June 2027».',
    'The Start Date is «1 May 2026».\nThe Start Date shall be «1 June 2026», and rent is due from that day.',
    'The “Effective Date” means «March 1, 2026».\nThe goods are chairs.\nThe Effective Date of this Agreement is «March 31, 2026».',
    'The initial term is «two (2) years».\nThe Client pays monthly for the initial term of «36 months».',
  ],
  passes: [
    '“Start Date” means 1 May 2027.\nThis Agreement starts on 1 May 2027.',
    'The Start Date is 1 May 2026.\nThe Start Date shall be May 1, 2026, and rent is due from that day.',
    'The Effective Date is March 1, 2026.\nThe Delivery Date is March 31, 2026.',
    'The initial term is two (2) years.\nThe Client pays monthly for the initial term of 24 months.',
  ],
})
