import { hasMatch } from '../contract/matches'
import type { KeyTermKind } from './key-term'
import { provisionsOf } from './of-provisions'
import { moneyIn, moneyValue } from './quantities-in'

/** What the insured pays, or what a claim is worth, is no cover. */
const notCover = /\b(?:deductibles?|premiums?|self-insured retention|retention|excess|fee|pay)\b[^.;]{0,40}$/i

/** How much the insurance must cover, each sum once. */
export const insuranceAmount: KeyTermKind = {
  kind: 'insurance-amount',
  find: (contract, provisions) => {
    const seen = new Set<string>()
    return provisionsOf(provisions, 'insurance').flatMap(({ start, end }) => moneyIn(contract, { start, end })
      .filter(sum => sum.amount >= 1_000 && !hasMatch(contract.text.slice(Math.max(start, sum.start - 60), sum.start), notCover))
      .map(sum => ({ start: sum.start, end: sum.end, value: moneyValue(sum) })))
      .filter(({ value }) => !seen.has(value) && seen.add(value)).slice(0, 6)
  },
  finds: [
    ['The Contractor shall maintain liability insurance of at least «EUR 1.000.000,00».', 'EUR 1000000.00'],
    ['The Supplier shall carry product liability insurance with limits of not less than «$1,000,000» per occurrence and «$2,000,000» in the aggregate.', 'USD 1000000.00', 'USD 2000000.00'],
    ['The Tenant shall keep the premises insured and shall take out public liability insurance of «£5 million».', 'GBP 5000000.00'],
  ],
  passes: ['The Contractor shall maintain liability insurance that is usual in its trade.', 'The Supplier shall maintain insurance with a deductible of $10,000.', 'The Buyer pays $50,000 for the loom.'],
}
