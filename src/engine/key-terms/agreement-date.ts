import { agreementDateOf } from '../provisions/agreement-date'
import type { KeyTermKind } from './key-term'

export const agreementDate: KeyTermKind = {
  kind: 'agreement-date',
  find: contract => {
    const date = agreementDateOf(contract)
    return date?.iso ? [{ start: date.start, end: date.end, value: date.iso }] : []
  },
  finds: [
    ['DATED «4TH MARCH 2021»\n\n(1) ALDER LTD\n\n(2) BIRCH LLC', '2021-03-04'],
    ['This Amended and Restated Loom Agreement, dated «4 March 2021», amends and restates the Loom Agreement dated 5 January 2019.', '2021-03-04'],
    ['AMENDMENT NO. 2\n\n«4 March 2021»\n\nAlder Ltd and Birch LLC hereby agree to amend the Loom Agreement dated 5 January 2019 between them.', '2021-03-04'],
    ['This Agreement (the\n“Agreement”), made as of «4 March\n2021», by and between Alder Ltd and Birch LLC.', '2021-03-04'],
    ['Alder and Birch agree on ten looms.\n\nAlder keeps them well.\n\nBirch pays for them.\n\nIN WITNESS WHEREOF the parties have signed below.\n\n/s/ A. Alder  /s/ B. Birch\n\n2 March 2021   «4 March 2021»', '2021-03-04'],
    ['This Agreement is made on «4 March 2021» between Alder Ltd and Birch LLC.', '2021-03-04'],
    ['This Agreement is made this «4t h day of March 2021» between Alder Ltd and Birch LLC.', '2021-03-04'],
    ['This Agreement is made on «3/4/21» by and between Alder, Inc. and Birch LLC, a Delaware company.', '2021-03-04'],
    ['Alder and Birch agree on the sale of ten looms.\n\nIN WITNESS WHEREOF the parties have signed.\n\n/s/ A. Alder\n\nDate: 2 March 2021\n\n/s/ B. Birch\n\nDate: «4 March 2021»', '2021-03-04'],
  ],
  passes: [
    '“Looms” means the ten looms.\n\n1.7 Supply Agreement shall mean the agreement between the parties entered into as of 4 March 2021.',
    'The Supply Agreement, made as of 4 March 2021 between Alder Ltd and Birch LLC, is hereby amended as follows.',
    'The Supplier keeps the duties that it has under the confidentiality agreement dated 4 March 2021.',
    'The part of a pension that was earned as of 31 December 2004 in the old scheme is kept, and it is paid out as the rules of that scheme lay down for those who have left the service of the employer.',
    'This Agreement is made on 3/4/21 by and between Alder and Birch.',
    '“Loom Agreement” means the agreement made between the parties on 4 March 2021.',
    'WHEREAS Alder and Birch entered into a supply agreement on 4 March 2021, and wish to add to it.',
    'This Agreement is made on ____ day of ______, 2021 between Alder Ltd and Birch LLC.',
  ],
}
