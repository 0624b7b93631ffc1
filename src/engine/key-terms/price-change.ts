import type { KeyTermKind } from './key-term'
import { ownWordsOf } from './of-provisions'

/** How the price may move. */
export const priceChange: KeyTermKind = {
  kind: 'price-change',
  find: (contract, provisions) => ownWordsOf(contract, provisions, ['price-change', 'price-restrictions']),
  finds: [['«The Supplier may increase its prices on 30 days’ notice.»', 'The Supplier may increase its prices on 30 days’ notice.']],
  passes: ['The Supplier may change the packaging.'],
}
