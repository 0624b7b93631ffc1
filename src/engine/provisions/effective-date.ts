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
  finds: ['This Agreement takes effect on «4 March 2021» (the “Effective Date”).', 'This Agreement is made on «4 March 2021» between Alder Ltd and Birch LLC.'],
  passes: ['Prices are reviewed on 4 March 2021 by the Buyer and the Seller together in Cork.'],
}

/** The date that is called effective; else the day on which the contract is made. */
export function effectiveDateOf(contract: Contract) {
  const named = namedEffectiveDate(contract)
  if (named) return named.date
  const opening = openingDate(contract)
  return opening?.effective ? opening.date : undefined
}
