import { inWords } from './in-words'
import type { KeyTermKind } from './key-term'

/** What is to be delivered or done. */
export const scope: KeyTermKind = {
  kind: 'scope',
  find: inWords({
    triggers: ['services', 'deliver', 'provide', 'supply', 'perform', 'deliverables', 'scope', 'goods', 'products'],
    match: [
      /\b(?:shall|will|agrees to|undertakes to)\s+(?:[a-z]+ly\s+)?(?<mark>(?:provide|perform|deliver|supply|carry out|render|furnish|manufacture|develop|design|build)\s+(?:[^.;]{0,60}\b(?:services?|work|goods|products?|deliverables?|software|materials|equipment|premises|system|website|reports?)\b)[^.;]{0,80})/i,
      /\b(?:"|“)?(?:Services|Deliverables|Goods|Products|Work)(?:"|”)?\s+(?:means?|shall mean|consists? of|includes?)\s+(?<mark>[^.;]{5,240})/,
    ],
    unless: /\b(?:insurance|notice|indemnif\w+|terminat\w+|confidential\w*)\b/i,
  }),
  finds: [['The Supplier shall «deliver the goods listed in Schedule 1».', 'deliver the goods listed in Schedule 1']],
  passes: ['The Supplier shall provide insurance.', 'The Supplier delivered the goods.'],
}
