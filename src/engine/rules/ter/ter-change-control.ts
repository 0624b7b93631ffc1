import { heldByOne } from '../held-by-one'
import { rule } from '../rule'

export default rule({
  id: 'ter-change-control', severity: 2, tier: 'likely', together: true,
  title: 'Only they may leave when the other side is sold',
  why: 'A buyer or an investor will pay less for a firm whose contracts can end on the day of the sale.',
  ask: 'What about a new owner worries you, and could it hold for both of us?',
  fallback: 'Either of us, and only where the new owner competes with the other.',
  sources: ['CUAD, change of control', 'ACL s 25(b)'], labels: ['cuad:change-of-control', 'acl:b'],
  yieldsTo: ['asn-op-law'],
  find: heldByOne('change-of-control', { except: /\b(?:either|each|any|neither|other) party\b|\b(?:employment|executive|employee)\b|\bnothing in\b/i, notIn: ['employment', 'separation', 'loan', 'investment'] }),
  flags: [
    'The Licensor licenses the software to the Licensee.\n«The Licensor may terminate this Agreement on a change of control of the Licensee.»',
    'The Supplier sells to the Distributor.\n«If a majority of the shares of the Distributor is sold, the Supplier may terminate this Agreement.»',
    'The Client engages the Agency.\n«The Client may terminate this Agreement if the Agency undergoes a Change of Control.»',
  ],
  passes: [
    'The Licensor licenses the software to the Licensee.\nEither party may terminate this Agreement on a change of control of the other.',
    'The Supplier sells to the Distributor.\nIf a majority of the shares of the Distributor is sold, the Supplier may terminate this Agreement. If a majority of the shares of the Supplier is sold, the Distributor may terminate this Agreement.',
    'The Client engages the Agency.\nThe Agency shall tell the Client of a Change of Control.',
    'The Licensor licenses the software to the Licensee.\nThe Licensor may end the tour on a change of the weather.',
  ],
})
