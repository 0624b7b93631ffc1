import { hasMatch } from '../../contract/matches'
import { onPayer } from '../bearer'
import { words } from '../forms'
import { rule } from '../rule'

export default rule({
  id: 'pay-high-interest', severity: 2, tier: 'fact',
  title: 'The charge for paying late is heavy',
  why: 'A few late payments can then cost more than the profit on the work.',
  ask: 'How did you reach this rate?',
  fallback: 'A yearly rate of 4% to 8% over the base rate.',
  sources: ['93/13 Annex 1(e), written for consumers', 'EU Directive 2011/7 on late payment: 8 points over the base rate'], labels: ['93/13:e'],
  find: words({
    triggers: ['interest', 'late', 'overdue', 'charge'],
    match: /(?<mark>(?<![\d/.])(?:(?<rate>\d{1,2}(?:\.\d{1,3})?) ?(?:%|per ?cent|percent)|(?<spelt>one and a half|two|three|four|five|ten|twelve|fifteen|eighteen|twenty|twenty-four|thirty)(?: per ?cent| percent))\)?(?: (?:of [^.;,]{1,40}? )?)? ?(?:per|a|each|every|for each) ?(?:(?:calendar )?(?<unit>month|week|day|annum|year)\b))/i,
    when: (found, { text }, { thresholds }) => hasMatch(text, /\b(?:interest|late (?:fee|charge|payment)|overdue|past due)\b/i) && !hasMatch(text, /\bprofit|dividend|\bgrow(?:th|n)\b|increase of|liquidated|service level/i) && yearlyRate(found, text) > thresholds.lateInterestPercent + 0.5,
    against: onPayer,
  }),
  flags: [
    'Overdue sums bear interest at «twenty-four per cent a year» until paid.',
    'Late payments bear interest at «2% per month».',
    'An overdue invoice carries a late fee of «1% per day».',
    'Interest on past due sums is «30 percent per annum».',
    'The Tenant pays interest on a late sum at «18% per year», compounded monthly.',
  ],
  passes: [
    'Overdue sums bear interest at five per cent a year until paid.',
    'Late payments bear interest at 1% per month.',
    'Sales have grown at 5% per month with great interest.',
    'Interest on past due sums is 8 percent per annum.',
    'The Tenant pays interest on a late sum at 18% per year.',
  ],
})

const inWords: Readonly<Record<string, number>> = { 'one and a half': 1.5, two: 2, three: 3, four: 4, five: 5, ten: 10, twelve: 12, fifteen: 15, eighteen: 18, twenty: 20, 'twenty-four': 24, thirty: 30 }

/** In percent; 0 where the figure is no rate of interest. */
function yearlyRate(found: RegExpExecArray, text: string): number {
  const { rate: figure, spelt } = found.groups ?? {}
  const rate = figure === undefined ? (inWords[spelt?.toLowerCase() ?? ''] ?? 0) : Number(figure)
  const times = { month: 12, week: 52, day: 365, annum: 1, year: 1 }[(found.groups?.['unit'] ?? 'year').toLowerCase()] ?? 1
  if (rate * times >= 4000) return 0
  // Interest on interest, twelve times a year: 18% becomes 19.6%.
  return /\bcompound/i.test(text) ? ((1 + (rate * times) / 1200) ** 12 - 1) * 100 : rate * times
}
