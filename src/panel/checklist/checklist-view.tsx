/** The first view: the closing checklist, in the order in which deals go wrong. */
import { useState } from 'preact/hooks'
import type { ChecklistItem } from '../../engine/review'
import { useActions } from '../actions'
import { AtAGlance } from './at-a-glance'
import './checklist.css'
import { ChecklistItemRow } from './checklist-item'
import { asText } from '../../handover/as-text'
import { confirmBack } from '../../handover/confirm-back'
import { CopyButton } from '../copy-button'
import type { ReviewState, Row } from '../grouping'
import { unsettled } from '../grouping'
import { useRows } from '../keyboard'
import { applies, isAside, progressOf } from './progress'
import { dayWords } from '../../words/value-words'
import { say } from '../../words/say'

type Props = {
  readonly state: ReviewState
  readonly rows: readonly Row[]
  readonly opened: ReadonlySet<string>
  readonly onOpen: (key: string, open: boolean) => void
  /** Shows one finding among the findings. */
  readonly onFinding: (key: string) => void
  readonly onConfirm: (item: ChecklistItem, confirmed: boolean) => void
}

export function ChecklistView({ state, rows, opened, onOpen, onFinding, onConfirm }: Props) {
  const { tell } = useActions()
  const [unfolded, setUnfolded] = useState(false)
  const applicable = state.review.checklist.filter(applies)
  const others = state.review.checklist.filter(item => !applies(item))
  const { list, tabIndexOf } = useRows([...applicable, ...unfolded ? others : []].map(item => item.item))
  const { confirmed, of } = progressOf(state.review.checklist, state.decisions)

  const row = (item: ChecklistItem) => (
    <ChecklistItemRow
      key={item.item} item={item} state={state} related={unsettled(rows).filter(row => item.findings.includes(row.index))} tabIndex={tabIndexOf(item.item)}
      open={opened.has(item.item)} onOpen={open => onOpen(item.item, open)} onFinding={onFinding}
      onConfirm={on => {
        onConfirm(item, on)
        const now = applies(item) && !isAside(item, state.decisions) ? confirmed + (on ? 1 : -1) : confirmed
        tell(say(on ? '{1}: confirmed. {2} of {3}.' : '{1}: no longer confirmed. {2} of {3}.', item.title, now, of))
      }}
    />
  )

  if (state.review.checklist.length === 0) return <p class="nothing">{say('There is nothing here to go through: we found none of the points that a contract settles.')}</p>
  return (
    <div ref={list} class="rows">
      <ul class="list">{applicable.map(row)}</ul>
      {others.length > 0 && (
        <section class="folded">
          <button type="button" class="fold" aria-expanded={unfolded} onClick={() => setUnfolded(!unfolded)}>{say(others.length === 1 ? '{1} point that does not come up here' : '{1} points that do not come up here', others.length)}</button>
          {unfolded && <ul class="list">{others.map(row)}</ul>}
        </section>
      )}
      <AtAGlance state={state} />
      {confirmed > 0 && <ConfirmBack state={state} done={confirmed === of} />}
    </div>
  )
}

/** The note can be read before it is copied: it is the reader's word to the other side. */
function ConfirmBack({ state, done }: { readonly state: ReviewState; readonly done: boolean }) {
  const note = asText(confirmBack(state, dayWords(new Date())))
  return (
    <div class="confirm-back">
      <p>{done ? say('Tell the other side how you understand it, before you sign.') : say('A note of what is confirmed and what is still open, for the other side to correct.')}</p>
      <CopyButton text={note} what={say('the confirm-back note')} label={say('Copy the confirm-back note')} class="button" />
      <details class="sources">
        <summary>{say('read it first')}</summary>
        <p class="note-text">{note}</p>
      </details>
    </div>
  )
}
