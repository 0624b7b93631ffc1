/** What to say when the state changes under the reader: only what is new to them, in one sentence. */
import type { TabState } from '../messages'
import type { ReviewState } from './grouping'
import { rowsOf } from './grouping'
import { count, list } from '../words/plain-words'
import { say } from '../words/say'

/** Whether both are of one tab and, where there is one, of one contract. */
export const isSame = (before: TabState | undefined, now: TabState): boolean =>
  before?.kind === now.kind && before.tab === now.tab && (before.kind !== 'review' || now.kind !== 'review' || before.address === now.address)

/** What a newly opened review holds, which those who see it see. */
export const reviewed = (state: ReviewState) =>
  say('{1}: {2}, {3} to go through.', state.title, count(state.review.findings.length, 'finding'), count(state.review.checklist.length, 'point'))

/** The difference between two states of the same tab in words, or '' where the reader has nothing to hear. */
export function newsOf(before: TabState | undefined, now: TabState): string {
  if (now.kind !== 'review' || before?.kind !== 'review' || !isSame(before, now)) return ''
  const old = new Set(rowsOf(before).map(row => row.key))
  const current = rowsOf(now).map(row => row.key)
  // Another side turns the findings round, another kind brings others: that is not news about the text.
  const turned = before.decisions.side !== now.decisions.side || before.decisions.kind !== now.decisions.kind
  const added = turned ? 0 : current.filter(key => !old.has(key)).length
  const gone = turned ? 0 : old.size - (current.length - added)
  const undone = Object.entries(now.decisions.ticks).filter(([item, tick]) => tick.changedTo && !before.decisions.ticks[item]?.changedTo).length
  const kept = new Set(before.standing.promises.filter(({ state }) => state === 'in-contract').map(({ id }) => id))
  const lost = now.standing.promises.filter(({ id, state }) => state === 'changed' && kept.has(id)).length
  const decided = turned ? 0 : lapsedIn(now).filter(key => !lapsedIn(before).includes(key)).length
  const parts = [
    ...added > 0 ? [count(added, 'new finding')] : [],
    ...gone > 0 ? [say(gone === 1 ? '{1} finding gone' : '{1} findings gone', gone)] : [],
    ...decided > 0 ? [say('{1} changed', count(decided, 'decided finding'))] : [],
    ...undone > 0 ? [say('{1} changed', count(undone, 'confirmed point'))] : [],
    ...lost > 0 ? [say('the words behind {1} gone', count(lost, 'promise'))] : [],
  ]
  return parts.length > 0 ? say('The text changed: {1}.', list(parts)) : ''
}

/** The keys of decisions that no longer hold, because the words are others now. */
const lapsedIn = ({ standing }: ReviewState) => standing.findings.flatMap(({ lapsed }) => lapsed?.key ?? [])
