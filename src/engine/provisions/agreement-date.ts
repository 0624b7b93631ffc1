import type { Contract } from '../contract/contract'
import { openingDate } from './dates'
import type { ProvisionKind } from './provision'
import { signingDate } from './signing-date'

export const agreementDate: ProvisionKind = {
  kind: 'agreement-date',
  triggers: [],
  places: contract => placeOf(contract, agreementDateOf(contract)),
  find: (_sentence, contract) => {
    const date = agreementDateOf(contract)
    return date ? [{ start: date.start, end: date.end }] : []
  },
  finds: [
    'This Agreement is made on «4 March 2021» between Alder Ltd and Birch LLC.',
    'This Agreement is entered into as of «March ___, 2021» by and between Alder, Inc. and Birch LLC.',
    'This Agreement is made «this day of , 2021» between Alder Ltd and Birch LLC.',
    'LOOM AGREEMENT\n\n«March 2021»\n\nAlder Ltd and Birch LLC agree on the sale of ten looms.',
    'LOOM AGREEMENT\n\nDated «[●], 2021»\n\nAlder Ltd and Birch LLC agree on the sale of ten looms.',
    'This Agreement is between Alder Ltd, 3 Mill Row, Cork, Ireland (“Alder”) and Birch LLC, as of «the 4 t h day of March, 2021».',
  ],
  passes: [
    'WHEREAS Alder and Birch entered into a loan on 4 March 2021, which they wish to amend.',
    'It starts on the Opening Day (the “Start Date”) and ends on 4 March 2021 (the “Term”).',
    'The goods are delivered by 4 March 2021 to the warehouse of the Buyer in Cork.',
  ],
}

/** The day that the opening tells; where it tells none, the day on which the last party signed. */
export const agreementDateOf = (contract: Contract) => openingDate(contract)?.date ?? signingDate(contract)

/** The sentence that holds a place. */
export function placeOf(contract: Contract, at: { readonly start: number } | undefined): number[] {
  const index = at ? contract.sentences.findIndex(s => s.start <= at.start && at.start < s.end) : -1
  return index < 0 ? [] : [index]
}
