import type { KeyTermKind } from './key-term'
import { mostTelling, rankedWordsOf } from './of-provisions'

/** How changes are agreed: to the contract's words, to the work, and by one side alone. */
export const changeProcedure: KeyTermKind = {
  kind: 'change-procedure',
  find: (contract, provisions) => mostTelling(...['amendment', 'change-control', 'terms-change'].map((kind, rank) => rankedWordsOf(contract, provisions, kind, () => rank))),
  finds: [
    ['«This Agreement may be amended only in a writing signed by both parties.»', 'This Agreement may be amended only in a writing signed by both parties.'],
    ['«It can be changed only by a document that both parties sign.»', 'It can be changed only by a document that both parties sign.'],
    ['«Any change to the scope of the Services is agreed by a signed change order.»', 'Any change to the scope of the Services is agreed by a signed change order.'],
  ],
  passes: ['The weather may change.', 'Either party may change its address by written notice.'],
}
