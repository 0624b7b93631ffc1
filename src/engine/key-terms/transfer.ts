import type { KeyTermKind } from './key-term'
import { ownWordsOf } from './of-provisions'

/** Who may hand the contract on. */
export const transfer: KeyTermKind = {
  kind: 'transfer',
  find: (contract, provisions) => ownWordsOf(contract, provisions, ['anti-assignment', 'free-assignment']),
  finds: [['«The Tenant shall not assign or transfer this Lease.»', 'The Tenant shall not assign or transfer this Lease.']],
  passes: ['The Supplier shall assign a project manager to the work.'],
}
