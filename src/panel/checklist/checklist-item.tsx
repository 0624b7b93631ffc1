/** One point of the closing checklist: the tick that only the reader sets, the words found, and how clear they are. */
import { useId } from 'preact/hooks'
import type { ChecklistItem } from '../../engine/review'
import { useActions } from '../actions'
import { ChangedWords, changedSince } from './changed-words'
import { ChecklistDetails } from './checklist-details'
import { ClarityDots } from './clarity-dots'
import type { ReviewState, Row } from '../grouping'
import { Jump } from '../jump'
import { stateWords } from '../../words/plain-words'
import { placesOf } from '../../words/places'
import { counts } from '../../handover/reviewed'

/** A point that the contract speaks of everywhere is no clearer for the ninth place. */
const placesAtOnce = 8

type Props = {
  readonly item: ChecklistItem
  readonly state: ReviewState
  /** The findings that belong to this point and are not settled. */
  readonly related: readonly Row[]
  readonly open: boolean
  readonly tabIndex: 0 | -1
  readonly onOpen: (open: boolean) => void
  readonly onFinding: (key: string) => void
  readonly onConfirm: (confirmed: boolean) => void
}

export function ChecklistItemRow({ item, state, related, open, tabIndex, onOpen, onFinding, onConfirm }: Props) {
  const { jump } = useActions()
  const id = useId()
  const tick = state.decisions.ticks[item.item]
  const confirmed = counts(tick)
  const places = placesOf(state, item)
  // A contradiction is only seen when both its sides are.
  const changed = tick?.changedTo && open ? tick.changedTo : []
  const unchanged = places.filter(place => !changed.includes(place.words))
  const shown = open ? unchanged.slice(0, placesAtOnce) : places.slice(0, item.state === 'conflicting' ? 2 : 1)
  const more = (open ? unchanged : places).length - shown.length
  const silent = item.state === 'not-found' || item.state === 'not-applicable' || item.byReader

  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'x') onConfirm(!confirmed)
    if (event.key !== 'Enter' || !places[0]) return
    event.preventDefault()
    onOpen(true)
    jump(places[0].span)
  }

  return (
    <li class={`row ${item.state === 'not-found' || item.state === 'not-applicable' ? 'silent' : ''}`} data-row={item.item}>
      <label class="tick">
        <input type="checkbox" checked={confirmed} tabIndex={tabIndex} aria-label={`Confirmed: ${item.title}`} onChange={event => onConfirm(event.currentTarget.checked)} />
      </label>
      <div class="row-body">
        <h2 class="row-head"><button type="button" class="head" data-head tabIndex={tabIndex} aria-expanded={open} aria-controls={id} onClick={() => onOpen(!open)} onKeyDown={onKey}>
          <span class="head-title">{item.title}</span>
          {!silent && <ClarityDots clarity={item.clarity} />}
          <StateWord item={item} confirmed={confirmed} changed={tick?.changedTo !== undefined} />
        </button></h2>
        {tick?.changedTo && <p class="changed-since">{changedSince(tick)}</p>}
        {tick?.changedTo && open && <ChangedWords tick={tick} places={places} />}
        {shown.map((place, i) => <Jump key={`${place.span.start} ${place.span.end} ${place.value}`} {...place} kind={open && place.kind !== shown[i - 1]?.kind ? place.kind : ''} short={!open} tabIndex={open ? 0 : tabIndex} />)}
        {item.open && <p class="still-open">{item.open}</p>}
        {more > 0 && <p class="more-places">and {more} more in the text</p>}
        <div id={id} hidden={!open}>{open && <ChecklistDetails item={item} state={state} related={related} onFinding={onFinding} />}</div>
      </div>
    </li>
  )
}

function StateWord({ item, confirmed, changed }: { readonly item: ChecklistItem; readonly confirmed: boolean; readonly changed: boolean }) {
  if (confirmed) return <span class="state state-confirmed">confirmed</span>
  if (changed) return <span class="state state-changed">changed</span>
  if (item.byReader) return <span class="state">for you to answer</span>
  return <span class={`state state-${item.state}`}>{stateWords[item.state]}</span>
}
