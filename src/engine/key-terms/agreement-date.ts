import { agreementDateOf } from '../provisions/agreement-date'
import type { KeyTermKind } from './key-term'

export const agreementDate: KeyTermKind = {
  kind: 'agreement-date',
  find: contract => {
    const date = agreementDateOf(contract)
    return date?.iso ? [{ start: date.start, end: date.end, value: date.iso }] : []
  },
  finds: [
    ['This Agreement is made on «4 March 2021» between Alder Ltd and Birch LLC.', '2021-03-04'],
    ['This Agreement is made this «4t h day of March 2021» between Alder Ltd and Birch LLC.', '2021-03-04'],
    ['This Agreement is made on «3/4/21» by and between Alder, Inc. and Birch LLC, a Delaware company.', '2021-03-04'],
    ['Alder and Birch agree on the sale of ten looms.\n\nIN WITNESS WHEREOF the parties have signed.\n\n/s/ A. Alder\n\nDate: 2 March 2021\n\n/s/ B. Birch\n\nDate: «4 March 2021»', '2021-03-04'],
  ],
  passes: [
    'This Agreement is made on 3/4/21 by and between Alder and Birch.',
    '“Loom Agreement” means the agreement made between the parties on 4 March 2021.',
    'WHEREAS Alder and Birch entered into a supply agreement on 4 March 2021, and wish to add to it.',
    'This Agreement is made on ____ day of ______, 2021 between Alder Ltd and Birch LLC.',
  ],
}
