import { agreementDateOf } from '../provisions/agreement-date'
import type { KeyTermKind } from './key-term'

export const agreementDate: KeyTermKind = {
  kind: 'agreement-date',
  find: contract => {
    const date = agreementDateOf(contract)
    return date?.iso ? [{ start: date.start, end: date.end, value: date.iso }] : []
  },
  finds: [['This Agreement is made on «4 March 2021» between Alder Ltd and Birch LLC.', '2021-03-04']],
  passes: ['This Agreement is made on ____ day of ______, 2021 between Alder Ltd and Birch LLC.'],
}
