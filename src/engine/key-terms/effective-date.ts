import { effectiveDateOf } from '../provisions/effective-date'
import type { KeyTermKind } from './key-term'

export const effectiveDate: KeyTermKind = {
  kind: 'effective-date',
  find: contract => {
    const date = effectiveDateOf(contract)
    return date?.iso ? [{ start: date.start, end: date.end, value: date.iso }] : []
  },
  finds: [['This Agreement takes effect on «4 March 2021» (the “Effective Date”).', '2021-03-04']],
  passes: ['Prices are reviewed on 4 March 2021 by the Buyer and the Seller together in Cork.'],
}
