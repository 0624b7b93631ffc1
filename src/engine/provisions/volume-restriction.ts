import { bySentence } from './by-sentence'
import type { ProvisionKind } from './provision'

export const volumeRestriction: ProvisionKind = {
  kind: 'volume-restriction',
  triggers: ['exceed', 'exceeds', 'excess', 'maximum', 'additional', 'up'],
  find: bySentence({
    match: [
      /\b(?:additional|extra|overage|excess)\b[^.;]{0,40}\b(?:fees?|charges?)\b[^.;]{0,160}\b(?:exceeds?|in excess of|beyond|more than|over)\b[^.;]{0,60}\b(?:users?|hours?|units?|copies|usage|volume|seats|transactions?|gb|quantit\w+)\b/i,
      /\b(?:exceeds?|in excess of|more than)\b[^.;]{0,80}\b(?:users?|hours|units|copies|seats|transactions|page views|impressions)\b[^.;]{0,160}\b(?:fees?|charged?|pay|additional)\b/i,
      /\b(?:maximum|up to|no more than|not exceed)\b[^.;]{0,30}\b(?:number of|quantity|\d[\d,]*|\w+ \(\d+\))\b[^.;]{0,24}\b(?:users?|copies|units|hours|seats|sessions|appearances|licenses|servers|days per)\b/i,
    ],
    unless: [/\bliabilit|\binsurance|\binterest\b|\bnotice\b|\bwithin\b[^.;]{0,20}\bdays\b/i],
  }),
  finds: ['«If use exceeds 500 users, the Customer shall pay an additional fee.»'],
  passes: ['The Customer has many users.'],
}
