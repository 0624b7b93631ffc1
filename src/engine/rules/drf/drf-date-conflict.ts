import type { Contract } from '../../contract/contract'
import { everyMatch } from '../../contract/matches'
import { rememberInSentence } from '../../contract/memory'
import { sentencesWithAny } from '../../contract/words'
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
/** Said at the head and at the foot, where no sentence binds anybody: the day on which the contract was made. */
const made = new RegExp(`\\bthis (?:[\\w-]+ ){0,4}(?:agreement|contract|lease|deed)(?: \\([^)]{1,40}\\))? (?:is|was) (?:made and entered into|entered into|made|dated)(?: (?:as of|on|effective)){0,2} (?:the )?(?:\\w{3,6}day,? (?:the )?)?(?<value>${date})`, 'dgi')
/** “As of March 2, 2026 (the “Effective Date”)”: the words stand before what they are called. */
const calledSo = new RegExp(`(?<value>\\b${date}) \\((?:the )?["“](?<label>[A-Z][a-z]+ Date)["”]\\)`, 'dgi')

function atHead({ clauses, sentences, words }: Contract): Labelled[] {
  const attached = clauses.filter(({ attachment }) => attachment)
  return sentencesWithAny(words, ['agreement', 'contract', 'lease', 'deed', 'date']).map(i => sentences[i]!).flatMap(({ index, start, text }) => {
    const found = daysAtHead(text)
    return found.length === 0 || attached.some(one => one.at.start <= start && start < one.end) ? [] : found.flatMap(({ groups, indices }) => {
      const [from, to] = indices!.groups!['value']!, value = iso(groups!['value']!)
      return value ? [{ label: groups!['label']?.toLowerCase() ?? 'made', value, span: { start: start + from, end: start + to }, sentence: index }] : []
    })
  })
}
const daysAtHead = rememberInSentence((text): readonly RegExpExecArray[] => (text.length > 2000 || !/\d{4}/.test(text) ? [] : [made, calledSo].flatMap(pattern => [...everyMatch(text, pattern)])))
const begins = [['this (?:agreement|lease|contract) (?:shall )?(?:begins?|starts?|commences?|takes? effect|becomes? effective)', 'begins'], ['start(?:ing)? date', 'begins'], ['commencement date', 'begins']] as const
const ends = [['this (?:agreement|lease|contract) (?:shall )?(?:ends?|expires?|terminates?|continues?|remains? in (?:force|effect))', 'ends'], ['(?:begins|starts|commences) (?:on|from) (?:the )?[\\w, ]{4,30} and (?:shall )?(?:ends?|expires?|continues?|terminates?)', 'ends'], ['(?:end|expiry|expiration) date', 'ends']] as const

const found = (contract: Contract): Labelled[] => [
  ...spans(contract),
  ...atHead(contract),
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
    'This Supply Agreement is made on «4 May 2026» between Oak plc and Birch Ltd.\nThe goods are chairs.\nThis Agreement is dated «9 October 2025».',
    'This Agreement is entered into as of «March 2, 2026» (the “Effective Date”).\nThe goods are chairs.\nThe Effective Date is «March 12, 2026».',
    'This Agreement starts on 1 May 2027 and ends on «30 April 2029».\nThis Agreement ends on «31 December 2028».',
    '“Start Date” means «1 May 2027».\nThis Agreement starts on «1 June 2027».',
    'The Start Date is «1 May 2026».\nThe Start Date shall be «1 June 2026», and rent is due from that day.',
    'The “Effective Date” means «March 1, 2026».\nThe goods are chairs.\nThe Effective Date of this Agreement is «March 31, 2026».',
    'The initial term is «two (2) years».\nThe Client pays monthly for the initial term of «36 months».',
  ],
  passes: [
    'This Supply Agreement is made on 4 May 2026 between Oak plc and Birch Ltd.\nThe goods are chairs.\nThis Agreement is dated May 4, 2026.',
    '“Start Date” means 1 May 2027.\nThis Agreement starts on 1 May 2027.',
    'The Start Date is 1 May 2026.\nThe Start Date shall be May 1, 2026, and rent is due from that day.',
    'The Effective Date is March 1, 2026.\nThe Delivery Date is March 31, 2026.',
    'The initial term is two (2) years.\nThe Client pays monthly for the initial term of 24 months.',
  ],
})
