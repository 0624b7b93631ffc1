import type { Contract, Span } from '../contract/contract'
import { agreementDateOf, placeOf } from './agreement-date'
import { openingDate } from './dates'
import type { DateHere } from './dates-in'
import { namedEffectiveDate } from './named-effective-date'
import type { ProvisionKind } from './provision'
import { signingDate } from './signing-date'
import { toldBeginning } from './told-beginning'

export const effectiveDate: ProvisionKind = {
  kind: 'effective-date',
  triggers: [],
  places: contract => placesOf(contract).flatMap(at => placeOf(contract, at)),
  find: (sentence, contract) => placesOf(contract).filter(({ start }) => sentence.start <= start && start < sentence.end),
  finds: [
    'This Agreement takes effect on «4 March 2021» (the “Effective Date”).',
    'This Agreement, effective as of «4 March 2021», is between Alder Ltd and Birch LLC.',
    '«This Agreement becomes effective when the last party signs it.»',
    '«“Effective Date” means the day on which the bank opens the account.»',
  ],
  passes: ['Prices are reviewed on 4 March 2021 by the Buyer and the Seller together in Cork.', 'A notice takes effect on the day on which it is received.', 'This Agreement is made on 4 March 2021 between Alder Ltd and Birch LLC.'],
}

/** The date that is called effective; else the words that tell when the contract begins, with the day to which they point, where the pages tell it. */
function beginningOf(contract: Contract): { readonly at: Span; readonly date?: DateHere } | undefined {
  const opening = openingDate(contract), named = namedEffectiveDate(contract)
  if (opening?.effective && (!named || named.sentence.index >= opening.sentence.index)) return { at: opening.date, date: opening.date }
  if (named) return { at: named.sentence.index < 40 ? named.date : named.sentence, date: named.date }
  const told = toldBeginning(contract)
  if (!told) return undefined
  const date = told.hangsOn === 'signing' ? signingDate(contract) ?? opening?.date : told.hangsOn === 'making' ? agreementDateOf(contract) : undefined
  return { at: told.sentence, ...(date ? { date } : {}) }
}

/** "The term begins on the date hereof": the words that say so, and the day that they mean. */
function placesOf(contract: Contract): readonly Span[] {
  const found = beginningOf(contract)
  if (!found) return []
  const { at, date } = found
  return date && !(at.start <= date.start && date.end <= at.end) ? [{ start: date.start, end: date.end }, { start: at.start, end: at.end }] : [{ start: at.start, end: at.end }]
}

/** The day on which the contract begins, where its words tell one. */
export const effectiveDateOf = (contract: Contract) => beginningOf(contract)?.date
