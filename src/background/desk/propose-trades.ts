/** What could be traded, going by what the reader said that each finding is worth to them. */
import type { Choice, Trade } from '../../engine/trades/trades'
import { proposeTrades } from '../../engine/trades/trades'
import type { Stake } from '../../messages'
import { translated } from '../../words/say'
import { findingsStanding } from '../review/known-findings'
import type { ReadersView } from '../review/readers-view'

const choices: Readonly<Record<Stake, Choice>> = { must: 'must', want: 'want', 'can-give': 'give' }

export function tradesFor(view: ReadersView): readonly Trade[] {
  const { findings } = findingsStanding(view)
  const stakes = new Map(view.review.findings.map((finding, i) => [finding, findings[i]?.stake]))
  return proposeTrades({ text: view.reading.text.text, review: view.review }, finding => {
    const stake = stakes.get(finding)
    return stake && choices[stake]
  }).map(trade => ({ ...trade, because: translated(trade.because) }))
}
