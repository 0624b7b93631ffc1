import { inWords } from './in-words'
import type { KeyTermKind } from './key-term'

/** When something is due, in the contract’s own words. */
export const deliveryDate: KeyTermKind = {
  kind: 'delivery-date',
  find: inWords({
    triggers: ['deliver', 'delivered', 'delivery', 'complete', 'completed', 'completion', 'launch', 'milestone', 'milestones', 'ship', 'shipped', 'deadline'],
    match: [
      /\b(?:deliver(?:ed|y|s)?|complet(?:e|ed|ion)|launch(?:ed)?|milestones?|ship(?:ped|ment)?|deadline)\b[^.;]{0,90}?\b(?<mark>(?:by|on or before|no later than|not later than|within|before)\s+[^.;]{0,30}?(?:\d{1,4}|days|weeks|months)\b[^.;,]{0,40})/i,
    ],
    unless: /\b(?:notice|invoice|written request|terminat\w+|confidential\w*)\b/i,
  }),
  finds: [['The Supplier shall deliver the goods «by 4 March 2027».', 'by 4 March 2027']],
  passes: ['The Supplier shall deliver the goods soon.'],
}
