import { rule } from '../rule'
import { uneven } from '../uneven'

export default rule({
  id: 'cnf-uneven', severity: 2, tier: 'fact',
  title: 'One of you must keep secrets for longer than the other',
  why: 'Your secrets are free for use while you still have to guard theirs.',
  ask: 'Could the same number of years hold for both of us?',
  fallback: 'Three years after the end, for both; a real trade secret for as long as it is one.',
  sources: ['ACL s 25(a)'], labels: ['acl:a'],
  find: uneven(['secrecy'], (own, other) => `${own.holder} is bound for about ${Math.round(own.value / 30.4)} months, ${other.holder} for about ${Math.round(other.value / 30.4)}.`),
  flags: [
    'This Agreement is between Alder Ltd (the “Supplier”) and Birch Ltd (the “Customer”).\nThe Supplier shall keep the Confidential Information of the Customer secret for «two years».\nThe Customer shall keep the Confidential Information of the Supplier secret for «five years».',
    'This Agreement is between Alder Ltd (the “Agent”) and Birch Ltd (the “Client”).\nThe Agent shall not disclose the confidential information of the Client for a period of «48 months».\nThe Client shall not disclose the confidential information of the Agent for a period of «12 months».',
    'This Agreement is between Alder Ltd (the “Licensor”) and Birch Ltd (the “Licensee”).\nThe Licensee shall hold the confidential information of the Licensor in confidence for «four years».\nThe Licensor shall hold the confidential information of the Licensee in confidence for «one year».',
  ],
  passes: [
    'This Agreement is between Alder Ltd (the “Supplier”) and Birch Ltd (the “Customer”).\nThe Supplier shall keep the Confidential Information of the Customer secret for two years.\nThe Customer shall keep the Confidential Information of the Supplier secret for two years.',
    'This Agreement is between Alder Ltd (the “Agent”) and Birch Ltd (the “Client”).\nEach party shall not disclose the confidential information of the other for a period of 48 months.',
    'This Agreement is between Alder Ltd (the “Licensor”) and Birch Ltd (the “Licensee”).\nThe Licensee shall hold the confidential information of the Licensor in confidence for four years.\nThe Licensor shall return the confidential information of the Licensee within one year.',
  ],
})
