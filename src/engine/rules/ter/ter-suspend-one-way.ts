import { heldByOne } from '../held-by-one'
import { rule } from '../rule'

export default rule({
  id: 'ter-suspend-one-way', severity: 2, tier: 'likely', together: true,
  title: 'Only one side may stop its part for a while',
  why: 'They may stop without a warning; you would have to go on, whatever they do.',
  ask: 'May we hold back our part as well, for as long as you do not do yours?',
  fallback: 'Either may suspend ten days after a written warning, and only the part that is affected.',
  sources: ['ACL s 25, the test of imbalance'], labels: ['claudette:TER'],
  yieldsTo: ['ter-suspend', 'ter-their-opinion', 'ter-no-notice', 'ter-at-will'],
  find: heldByOne('suspension', { only: /\b(?:services?|performance|deliver\w*|shipments?|suppl(?:y|ies)|access|work|payments?|obligations?|benefits)\b/i, except: /\b(?:on full pay|disciplinary|right to receive|confidential information|undisputed|(?:prior|written|advance) (?:written )?notice|written notice|as provided in|notice (?:period|of (?:such|the))|days[’'] notice)\b/i }),
  flags: [
    'The Provider serves the Customer.\n«The Provider may suspend the Services if an invoice is overdue.»',
    'The Supplier sells to the Buyer.\n«The Supplier has the right to suspend deliveries if the Buyer is in breach of this Agreement.»',
    'The Client engages the Agency.\n«The Client may suspend payment until the Agency has mended its work.»',
  ],
  passes: [
    'The Provider serves the Customer.\nEither party may suspend its performance while the other is in breach.',
    'The Supplier sells to the Buyer.\nThe Supplier has the right to suspend deliveries if the Buyer is in breach. The Buyer has the right to suspend payments if the Supplier is in breach.',
    'The Provider serves the Customer.\nThe Provider may suspend the Services ten days after written notice that an invoice is overdue.',
    'The Client engages the Agency.\nThe Client may not suspend payment.',
  ],
})
