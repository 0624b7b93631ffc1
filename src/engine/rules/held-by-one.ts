/** The form of one-way rules: a right that exactly one of two named roles holds. It rests on the mirror table. */
import type { ContractKind } from '../contract-type/index'
import { readContractType } from '../contract-type/index'
import { hasMatch } from '../contract/matches'
import type { Provision } from '../provisions/provision'
import { mirrorOf, rowOf } from '../provisions/mirror/mirror'
import type { Find, Hit, Reading } from './rule'
import { areOnlineTerms } from './voice'

type Which = {
  /** Provisions whose sentence does not hold this are another matter, and are not shown. */
  readonly only?: RegExp
  /** Provisions whose sentence holds this are another matter, and are not shown. */
  readonly except?: RegExp
  /** Contracts in which such a right is of one side by its nature: a lender looks into the borrower’s books. */
  readonly notIn?: readonly ContractKind[]
  /** True where the contract itself shows that the other party has as much. */
  readonly settledBy?: (reading: Reading, holder: string) => boolean
}

/**
 * Places where provisions of this right favour one party, and nothing of the kind favours the other.
 * A holder that could not be told settles it: it may be the other half. Terms that speak to “you” have rules of their own.
 */
export function heldByOne(right: string, { only, except, notIn, settledBy }: Which = {}): Find {
  return {
    inContract: reading => {
      const { contract } = reading
      if (areOnlineTerms(contract)) return []
      const row = rowOf(mirrorOf(contract, reading.provisions), right)
      if (!row?.lacking || notIn?.includes(readContractType(contract).kind) || settledBy?.(reading, row.held)) return []
      return row.given.filter(shows(reading, only, except)).map(hitOn(row.lacking))
    },
  }
}

const shows = ({ contract }: Reading, only: RegExp | undefined, except: RegExp | undefined) => ({ sentence }: Provision): boolean => {
  // Pasted and scanned text is wrapped in mid-sentence.
  const text = contract.sentences[sentence]!.text.replace(/\s+/g, ' ')
  return (!only || hasMatch(text, only)) && !(except && hasMatch(text, except))
}

const hitOn = (against: string) => ({ start, end, tier }: Provision): Hit => ({ spans: [{ start, end }], against, ...(tier ? { tier } : {}) })
