import { effectiveDateOf } from '../provisions/effective-date'
import type { KeyTermKind } from './key-term'

export const effectiveDate: KeyTermKind = {
  kind: 'effective-date',
  find: contract => {
    const date = effectiveDateOf(contract)
    return date?.iso ? [{ start: date.start, end: date.end, value: date.iso }] : []
  },
  finds: [
    ['This Agreement takes effect on «4 March 2021» (the “Effective Date”).', '2021-03-04'],
    ['This Agreement is dated as of «4 March 2021».\n\nIts term shall begin on the date hereof: this Agreement is effective on the date first written above.', '2021-03-04'],
    ['“Effective Date” means the date of the last signature.\n\nIN WITNESS WHEREOF the parties have signed.\n\n/s/ A. Alder\n\nDate: 2 March 2021\n\n/s/ B. Birch\n\nDate: «4 March 2021»', '2021-03-04'],
    ['This Agreement is signed on 4 March 2021, to be effective «1 April 2021».', '2021-04-01'],
  ],
  passes: [
    'This Agreement is effective as of the Launch Date and shall expire on 4 March 2021.',
    'Prices are reviewed on 4 March 2021 by the Buyer and the Seller together in Cork.',
  ],
}
