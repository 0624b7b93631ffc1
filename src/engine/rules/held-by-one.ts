/** The form of one-way rules: a right that exactly one of two named roles holds. */
import { counterparty } from './forms'
import type { Find, Reading } from './rule'
import { areOnlineTerms } from './voice'

type Which = {
  /** Provisions whose sentence does not hold this are another matter, and are not counted. */
  readonly only?: RegExp
  /** Provisions whose sentence holds this are another matter, and are not counted. */
  readonly except?: RegExp
  /** True where the contract itself shows that the other party has as much. */
  readonly settledBy?: (reading: Reading, holder: string) => boolean
}

/**
 * Places where provisions of this kind favour one party, and nothing of the kind favours the other.
 * One provision whose holder could not be told settles it: it may be the other half. Terms that speak to “you” have rules of their own.
 */
export function heldByOne(kind: string, { only, except, settledBy }: Which = {}): Find {
  return {
    inContract: reading => {
      const { contract } = reading
      if (areOnlineTerms(contract)) return []
      const all = reading.provisions.filter(provision => provision.kind === kind)
      const holder = all[0]?.holder
      if (!holder || holder === 'each' || all.some(provision => provision.holder !== holder) || settledBy?.(reading, holder)) return []
      const against = counterparty(reading, holder)
      const rights = all.filter(({ sentence }) => {
        const { text } = contract.sentences[sentence]!
        return (!only || only.test(text)) && !except?.test(text)
      })
      return against ? rights.map(({ start, end, tier }) => ({ spans: [{ start, end }], against, ...(tier ? { tier } : {}) })) : []
    },
  }
}
