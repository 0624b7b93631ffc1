import { hasMatch } from '../../contract/matches'
import { onPayer } from '../bearer'
import { words } from '../forms'
import { rule } from '../rule'

export default rule({
  id: 'ter-no-refund', severity: 3, tier: 'likely', together: true,
  title: 'What you have prepaid stays with them when it ends',
  why: 'You would pay for time or work that you never get, even if they are the ones who stop.',
  ask: 'What happens to the unused part of what we have paid?',
  fallback: 'The unused part comes back within 30 days, unless we are in breach.',
  sources: ['93/13 Annex 1(d) and (f), written for consumers'], labels: ['93/13:d', '93/13:f'],
  find: words({
    triggers: ['refund', 'refunds', 'refunded', 'refundable', 'non-refundable', 'nonrefundable', 'reimbursement', 'prepaid', 'pre-paid'],
    match: /\b(?:(?:keeps?|retains?) (?:all |any )?(?:pre-?paid|advance) (?:fees|sums|amounts|payments)\b|(?:no|without(?: any)?|not (?:be )?(?:entitled to|receive|eligible for|give|provide|issue|make|obliged to (?:give|make)|obligated to (?:give|provide))(?: any| a)?(?: \w+)?) (?:right to (?:a )?)?(?:refunds?|reimbursement)\b|(?:will|shall|may|is|are|be) not (?:be )?refund(?:ed|able)\b|non-?refundable\b|\b(?:no|nothing) (?:sums?|fees?|payments?|amounts?|part|money|advance)?\b[^.;]{0,50}? (?:is|are|will be|shall be) refund(?:ed|able)\b)/i,
    unless: /\bexcept\b|unless|other than|\bany breach by (?:the )?(?:provider|supplier|vendor)|without (?:any )?refunds? to the/i,
    when: (_, { text }) => hasMatch(text, /\b(?:terminat\w+|(?<!non-?\s?)cancel\w*|suspen\w+|clos(?:e|ure|ed)|discontinu\w+|early end|ends?)\b/i),
    against: onPayer,
  }),
  flags: [
    'The Provider «keeps all prepaid fees» if the Customer terminates this Agreement early.',
    'If we terminate your account, you will «not be entitled to any refund» of prepaid fees.',
    'On termination by the Provider, fees already paid «are not refundable».',
    'We may cancel your plan at any time and «without refund».',
    'On termination by the Provider «no sum paid in advance is refunded».',
  ],
  passes: [
    'If we terminate your account, you will be entitled to a refund of prepaid fees.',
    'On termination by the Provider, fees already paid are refunded for the unused months.',
    'All fees are non-cancellable and non-refundable.',
    'Fees already paid are not refundable on termination unless the Provider is in breach.',
  ],
})
