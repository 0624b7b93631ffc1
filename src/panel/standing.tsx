/** Where things stand, in one line and one bar; each count leads to its findings. */
import { asText } from '../handover/as-text'
import { confirmBack } from '../handover/confirm-back'
import { CopyButton } from './copy-button'
import type { ReviewState, Row } from './grouping'
import { countsOf, unsettled } from './grouping'
import type { Group } from '../words/plain-words'
import { count } from '../words/plain-words'
import { progressOf } from './checklist/progress'
import { Shape } from './shape'
import { dayWords, whenWords } from '../words/value-words'
import { say } from '../words/say'

const counted: readonly (readonly [Group, string])[] = [['stop', say('before signing')], ['change', say('to change')], ['clarify', say('to clarify')]]

export function Standing({ state, rows, group: shown, onGroup }: { readonly state: ReviewState; readonly rows: readonly Row[]; readonly group: Group | undefined; readonly onGroup: (group: Group) => void }) {
  const { confirmed, of, aside, last } = progressOf(state.review.checklist, state.decisions)
  const counts = countsOf(unsettled(rows))
  // A count that has come down to none keeps its place, so that nothing below moves.
  const some = counted.filter(([group]) => rows.some(row => row.group === group))
  const done = of > 0 && confirmed === of
  return (
    <div class="standing">
      {of > 0 && (
        <div class="progress">
          <progress max={of} value={confirmed} aria-label={say('Points confirmed')} />
          <span class={done ? 'progress-words done' : 'progress-words'}>{done && last ? allConfirmed(of, aside, whenWords(last, new Date())) : say('{1} of {2} confirmed', confirmed, of)}</span>
        </div>
      )}
      {done && <CopyButton text={asText(confirmBack(state, dayWords(new Date())))} what={say('the confirm-back note')} label={say('Copy the confirm-back note')} class="link" />}
      <p class="counts">
        {some.length === 0 && <span class="faint">{say('Nothing found to settle, to change or to clarify.')}</span>}
        {some.map(([group, words]) => <button key={group} type="button" class={`count ${group}`} aria-pressed={group === shown} onClick={() => onGroup(group)}><Shape group={group} /><b>{counts[group]}</b> {words}</button>)}
      </p>
    </div>
  )
}

const allConfirmed = (of: number, aside: number, when: string) => aside > 0
  ? say('All {1} confirmed on {2}, {3} set aside.', count(of, 'point'), when, aside)
  : say('All {1} confirmed on {2}.', count(of, 'point'), when)
