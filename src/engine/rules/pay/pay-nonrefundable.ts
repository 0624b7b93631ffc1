import { onPayer } from '../bearer'
import { words } from '../forms'
import { rule } from '../rule'

export default rule({
  id: 'pay-nonrefundable', severity: 2, tier: 'likely', together: true,
  title: 'What you pay never comes back',
  why: 'Read as it stands, even if they do not deliver.',
  ask: 'What would we get back if you cannot deliver?',
  fallback: 'A refund where they fail to deliver, or leave.',
  sources: ['93/13 Annex 1(d), written for consumers'], labels: ['93/13:d'],
  yieldsTo: ['ter-no-refund'],
  find: words({
    triggers: ['non-refundable', 'nonrefundable', 'refundable', 'refunds', 'refunded', 'refund', 'returned', 'repaid'],
    match: /\b(?:(?:fees?|payments?|deposits?|sums?|amounts?|charges|purchases?|sales|prices?|instal(?:l)?ments?|subscriptions?|advances?)\b[^.;]{0,100}?\b(?:(?:is|are|be|as)? ?(?:non-? ?refundable)|(?:is|are|shall be|will be) not refundable|(?:shall|will) not be refund(?:ed|able))\b|\b(?:no|not (?:provide|offer|give|issue|make)(?: any)?) refunds?\b)|\bnot (?:required|obliged|obligated|bound) to refund\b|\b(?:sums?|fees?|payments?|amounts?|money|deposits?)\b[^.;]{0,60}?\b(?:will|shall) not be (?:returned|repaid|given back)\b[^.;]{0,20}?(?:\bunder any\b|\bfor any reason\b|\bin any\b|$)/i,
    unless: /milestone|royalt|up-?front|\bexcept|unless|other than|save (?:for|as|where)|otherwise (?:provided|stated|set)|terminat|(?<!non-?\s?)cancel|provided that|in the event|if (?:the )?(?:provider|supplier|seller|licensor|we)\b|refundable (?:tax|taxes)/i,
    against: onPayer,
  }),
  flags: [
    'The Mill is «not required to refund» any sum that the Baker has paid in advance.',
    'All «fees are non-refundable».',
    'The «deposit shall not be refunded» for any reason.',
    'All «payments under this Agreement are non-cancellable and non-refundable».',
    'You know that we give «no refunds».',
  ],
  passes: [
    'The Mill is required to refund any sum that the Baker has paid in advance.',
    'All fees are refundable for 30 days.',
    'The deposit shall not be refunded, unless the Seller fails to deliver.',
    'Except where the Provider is in breach, fees are non-refundable.',
  ],
})
