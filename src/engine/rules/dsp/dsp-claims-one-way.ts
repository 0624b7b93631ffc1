import { heldByOne } from '../held-by-one'
import { rule } from '../rule'

export default rule({
  id: 'dsp-claims-one-way', severity: 2, tier: 'likely', together: true,
  title: 'Only one side’s claims run out of time early',
  why: 'After that day you can no longer ask for what you are owed; they still can.',
  ask: 'Could the same time hold for claims of both of us?',
  fallback: 'The time that the law gives, for both of us.',
  sources: ['ACL s 25(k)'], labels: ['acl:k'],
  yieldsTo: ['dsp-short-claims'],
  find: heldByOne('limitation-period'),
  flags: [
    'The Supplier sells to the Buyer.\n«The Buyer may not bring any action under this Agreement more than two years after the cause of action arose.»',
    'The Licensor licenses the software to the Licensee.\n«The Licensee may not bring any action under this Agreement more than 18 months after the cause of action arose.»',
    'The Provider serves the Customer.\n«Customer shall not bring a claim against Provider later than two years after the event.»',
  ],
  passes: [
    'The Supplier sells to the Buyer.\nNeither party may bring any action under this Agreement more than two years after the cause of action arose.',
    'The Licensor licenses the software to the Licensee.\nThe Licensee may not bring an action more than two years after the event. The Licensor may not bring an action more than two years after the event.',
    'The Provider serves the Customer.\nCustomer shall not bring food into the rooms of Provider.',
  ],
})
