import { heldByOne } from '../held-by-one'
import { mirrorOf, rowOf } from '../../provisions/mirror/mirror'
import { rule } from '../rule'

export default rule({
  id: 'asn-consent-one-way', severity: 2, tier: 'likely', together: true,
  title: 'Only one side needs consent to pass the contract on',
  why: 'You are tied to the contract, while they may hand you over to somebody you never chose.',
  ask: 'Could each of us need the other’s consent?',
  fallback: 'Both need consent, which is not held back without reason; group companies are free.',
  sources: ['93/13 Annex 1(p), written for consumers', 'ACL s 25(j)'], labels: ['cuad:anti-assignment', '93/13:p', 'acl:j'],
  yieldsTo: ['asn-op-law', 'lea-assign'],
  find: heldByOne('anti-assignment', {
    notIn: ['employment', 'separation', 'loan'],
    only: /\b(?:this|the) (?:agreement|contract|lease)\b|\bhereunder\b|\bunder this\b/i, except: /\bsub-?licen[cs]\w+\b(?![^.]{0,120}\bassign)|\b(?:receivables|monies)\b/i,
    // What is said of the other side’s freedom has a rule of its own.
    settledBy: ({ contract, provisions }) => rowOf(mirrorOf(contract, provisions), 'free-assignment') !== undefined,
  }),
  flags: [
    'The Client engages the Designer.\n«The Designer shall not assign this Agreement without the consent of the Client.»',
    'The Supplier sells to the Distributor.\n«Distributor may not assign any of its rights under this Agreement without Supplier’s prior written consent.»',
    'The Provider serves the Customer.\n«Customer may not transfer this Agreement without the approval of Provider.»',
  ],
  passes: [
    'The Client engages the Designer.\nNeither party shall assign this Agreement without the consent of the other.',
    'The Supplier sells to the Distributor.\nDistributor may not assign its rights under this Agreement. Supplier may not assign its rights under this Agreement.',
    'The Provider serves the Customer.\nCustomer may not transfer its account to another person.',
  ],
})
