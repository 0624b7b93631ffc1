/** How long a restriction lasts. */
import type { Duration, Sentence } from '../../contract/contract'
import { quantitiesIn } from '../../contract/quantities-in'
import type { Reading } from '../rule'

const months: Readonly<Record<Duration['unit'], number>> = { hour: 0, day: 1 / 30.4, 'business-day': 1 / 21, week: 1 / 4.35, month: 1, quarter: 3, year: 12 }

/** The longest duration in the sentence, in months; 0 where it names none. Days and weeks are counted by their average. */
export function longestMonths(sentence: Sentence, { contract }: Reading): number {
  let longest = 0
  for (const quantity of quantitiesIn(contract, sentence)) if (quantity.kind === 'duration') longest = Math.max(longest, quantity.count * months[quantity.unit])
  return longest
}
