import type { KeyTermKind } from './key-term'
import { ownWordsOf } from './of-provisions'

/** Who owns what is made. */
export const ipOwnership: KeyTermKind = {
  kind: 'ip-ownership',
  find: (contract, provisions) => ownWordsOf(contract, provisions, ['ip-ownership-assignment', 'joint-ip-ownership']),
  finds: [['«All inventions made under this Agreement shall be owned by the Client.»', 'All inventions made under this Agreement shall be owned by the Client.']],
  passes: ['The tools remain the property of the Consultant.'],
}
