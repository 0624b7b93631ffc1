import { heldByOne } from '../held-by-one'
import { rule } from '../rule'

export default rule({
  id: 'gen-waiver', severity: 1, tier: 'likely', together: true,
  title: 'Only one side keeps its rights when it waits',
  why: 'Their patience costs them nothing; yours could be read as giving up a right.',
  ask: 'Could it say that waiting costs neither of us a right?',
  fallback: 'No right of either of us is lost by waiting; a right is given up only in writing.',
  sources: ['ACL s 25, the test of imbalance'], labels: [],
  find: heldByOne('waiver'),
  flags: [
    'The Landlord lets the shop to the Tenant.\n«The acceptance of rent by the Landlord shall not be deemed to be a waiver of any breach by the Tenant.»',
    'The Supplier sells to the Buyer.\n«No failure or delay of the Supplier in exercising a right against the Buyer shall operate as a waiver of it.»',
    'The Provider serves the Customer.\n«Provider’s failure to enforce a term is not a waiver of it.»',
  ],
  passes: [
    'The Landlord lets the shop to the Tenant.\nNo failure or delay by either party in exercising a right shall operate as a waiver of it.',
    'The Supplier sells to the Buyer.\nNo failure of the Supplier to enforce a term is a waiver of it. No failure of the Buyer to enforce a term is a waiver of it.',
    'The Provider serves the Customer.\nA waiver of one breach is not a waiver of any later breach.',
  ],
})
