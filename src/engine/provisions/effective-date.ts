import type { Contract } from '../contract/contract'
import { placeOf } from './agreement-date'
import { namedEffectiveDate, openingDate } from './dates'
import type { ProvisionKind } from './provision'

export const effectiveDate: ProvisionKind = {
  kind: 'effective-date',
  triggers: [],
  places: contract => placeOf(contract, effectiveDateOf(contract)),
  find: (_sentence, contract) => {
    const date = effectiveDateOf(contract)
    return date ? [{ start: date.start, end: date.end }] : []
  },
  finds: ['This Agreement takes effect on «4 March 2021» (the “Effective Date”).', 'This Agreement is made as of «4 March 2021» between Alder Ltd and Birch LLC.'],
  passes: ['Prices are reviewed on 4 March 2021 by the Buyer and the Seller together in Cork.'],
}

/** The date that is called effective; else the date as of which the contract is made. */
export const effectiveDateOf = (contract: Contract) => namedEffectiveDate(contract)?.date ?? openingDate(contract)?.date
