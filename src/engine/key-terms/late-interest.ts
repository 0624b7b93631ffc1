import { firstMatch } from '../contract/matches'
import { ownWords } from './in-words'
import type { KeyTermKind } from './key-term'
import { provisionsOf } from './of-provisions'
import { percentagesIn } from './quantities-in'

/** The rate on late payments, with its period where the words give one: "1.5% per month". */
export const lateInterest: KeyTermKind = {
  kind: 'late-interest',
  find: (contract, provisions) => provisionsOf(provisions, 'late-interest').flatMap(({ start, end }) => {
    const rate = percentagesIn(contract, { start, end })[0]
    if (!rate) return []
    const period = firstMatch(contract.text.slice(rate.end, Math.min(end, rate.end + 30)), /^\)?\s*(?:interest\s+)?(?:per|a|each|every)\s+(?:month|year|annum|week|day|quarter)/i)
    const to = rate.end + (period?.[0].length ?? 0)
    return [{ start: rate.start, end: to, value: ownWords(contract.text.slice(rate.start, to)) }]
  }).slice(0, 3),
  finds: [['Overdue amounts bear interest at «1% per month».', '1% per month']],
  passes: ['Overdue amounts bear interest at the bank’s rate.'],
}
