import type { KeyTermKind } from './key-term'
import { ownWordsOf } from './of-provisions'

/** Who covers whom, for what. */
export const indemnity: KeyTermKind = {
  kind: 'indemnity',
  find: (contract, provisions) => ownWordsOf(contract, provisions, ['indemnity']),
  finds: [['«The Supplier shall indemnify the Customer against claims by third parties.»', 'The Supplier shall indemnify the Customer against claims by third parties.']],
  passes: ['The Supplier shall defend its patents in court.'],
}
