import { firstMatch, hasMatch } from '../contract/matches'
import { ownWords } from './in-words'
import type { KeyTermKind } from './key-term'
import { provisionsOf } from './of-provisions'
import { moneyIn, moneyValue } from './quantities-in'

const limit = /\b(?:exceed|limited to|in excess of|greater than|more than|capped at|the (?:greater|lesser|higher|lower) of)\s+(?:(?:an amount equal to|a total of|in the aggregate|the sum of)\s+)?(?<formula>[^.;]{3,240})/di
/** A sentence of more characters than this is shown from its limit on. */
const readable = 400

/** The highest amount: money where it is one sum, else the formula in the contract's words; its words are the sentence that says whose it is. */
export const capOnLiability: KeyTermKind = {
  kind: 'cap-on-liability',
  find: (contract, provisions) => provisionsOf(provisions, 'cap-on-liability').flatMap(({ start, end }) => {
    const m = firstMatch(contract.text.slice(start, Math.min(end, start + 4_000)), limit)
    const at = m?.indices?.groups?.['formula']
    if (!m || !at) return []
    const span = { start: start + at[0], end: start + at[1] }
    const words = contract.text.slice(span.start, span.end)
    const sums = moneyIn(contract, span)
    const only = sums.length === 1 && sums[0]!.start - span.start < 30 && !hasMatch(words.slice(0, 40), /\b(?:greater|lesser|higher|lower|or|plus)\b/i) ? sums[0] : undefined
    const place = end - start <= readable ? { start, end } : { start: start + m.index, end: span.end }
    if (only) return [{ ...place, value: moneyValue(only) }]
    return sums.length || hasMatch(words, /\b(?:amounts?|fees?|paid|payable|price|percent|%|total|sums?|value|proceeds|insurance)\b/i) ? [{ ...place, value: ownWords(words) }] : []
  }).slice(0, 4),
  finds: [
    ['«The Provider’s total liability under this Agreement shall not exceed $50,000.»', 'USD 50000.00'],
    ['«The Provider’s total liability under this Agreement shall not exceed the fees paid in the last twelve months.»', 'the fees paid in the last twelve months'],
  ],
  passes: ['Neither party is liable for indirect or consequential loss.'],
}
