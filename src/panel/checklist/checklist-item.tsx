/** One point of the closing checklist: the tick that only the reader sets, the words found, and how clear they are. */
import { useId } from 'preact/hooks'
import type { ChecklistItem } from '../../engine/review'
import { useActions } from '../actions'
import { ChangedWords, changedSince, newWords } from './changed-words'
import { ChecklistDetails, showsPlaces } from './checklist-details'
import { ClarityDots } from './clarity-dots'
import type { ReviewState, Row } from '../grouping'
import { Jump } from '../jump'
import { stateWords } from '../../words/plain-words'
import type { Place } from '../../words/places'
import { placesOf } from '../../words/places'
import { counts } from '../../handover/reviewed'
import { isAside } from './progress'
import { promisesInShort } from './promises'
import { AsideAgain, AsideReason } from './set-aside'
import { say } from '../../words/say'

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
  const tick = state.decisions.ticks[item.item], aside = state.decisions.setAside[item.item]
  const quiet = isAside(item, state.decisions)
  const confirmed = !quiet && counts(tick)
  const lapsed = quiet || confirmed ? undefined : aside ?? (tick?.changedTo ? tick : undefined)
  const places = placesOf(state, item)
  const elsewhere = lapsed && open ? newWords(lapsed) : []
  const words = showsPlaces(item) && open || quiet && !open ? [] : places.filter(place => !elsewhere.includes(place.words))
  const silent = quiet || item.state === 'not-found' || item.state === 'not-applicable' || item.byReader
  const promised = item.item === 'close-outside-promises' ? promisesInShort(state.standing.promises) : ''

  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'x' && !quiet) onConfirm(!confirmed)
    if (event.key !== 'Enter' || !places[0]) return
    event.preventDefault()
    onOpen(true)
    jump(places[0].span)
  }

  return (
    <li class={`row ${quiet || item.state === 'not-found' || item.state === 'not-applicable' ? 'silent' : ''}`} data-row={item.item}>
      {quiet
        ? <span class="tick none" aria-hidden="true">–</span>
        : <label class="tick">
            <input type="checkbox" checked={confirmed} tabIndex={tabIndex} aria-label={say('Confirmed: {1}', item.title)} onChange={event => onConfirm(event.currentTarget.checked)} />
          </label>}
      <div class="row-body">
        <h2 class="row-head"><button type="button" class="head" data-head tabIndex={tabIndex} aria-expanded={open} aria-controls={id} onClick={() => onOpen(!open)} onKeyDown={onKey}>
          <span class="head-title">{item.title}</span>
          {!silent && <ClarityDots clarity={item.clarity} />}
          <StateWord item={item} standing={quiet ? 'aside' : confirmed ? 'confirmed' : lapsed ? 'changed' : undefined} />
        </button></h2>
        {quiet && aside && <AsideReason item={item} aside={aside} tabIndex={open ? 0 : tabIndex} />}
        {lapsed && <p class="changed-since">{changedSince(lapsed, lapsed === aside ? 'set it aside' : 'confirmed')}</p>}
        {lapsed && open && <ChangedWords tick={lapsed} places={places} />}
        {lapsed && lapsed === aside && open && <AsideAgain item={item} aside={aside} />}
        <Words item={item} places={words} open={open} tabIndex={tabIndex} />
        {item.open && <p class="still-open">{item.open}</p>}
        {promised && !open && <p class="still-open">{promised}</p>}
        <div id={id} hidden={!open}>{open && <ChecklistDetails item={item} state={state} related={related} onFinding={onFinding} />}</div>
      </div>
    </li>
  )
}

/** Closed, what tells most; open, the rest as well. A contradiction is only seen when both its sides are. */
function Words({ item, places, open, tabIndex }: Pick<Props, 'item' | 'open' | 'tabIndex'> & { readonly places: readonly Place[] }) {
  const shown = places.slice(0, open ? placesAtOnce : item.state === 'conflicting' ? 2 : 1)
  const more = places.length - shown.length
  return (
    <>
      {shown.map((place, i) => <Jump key={`${place.span.start} ${place.span.end} ${place.value}`} {...place} kind={open && place.kind !== shown[i - 1]?.kind ? place.kind : ''} short={!open} tabIndex={open ? 0 : tabIndex} />)}
      {more > 0 && <p class="more-places">{say('and {1} more in the text', more)}</p>}
    </>
  )
}

const standingWords = { aside: say('does not matter here'), confirmed: say('confirmed'), changed: say('changed') } as const

function StateWord({ item, standing }: { readonly item: ChecklistItem; readonly standing: keyof typeof standingWords | undefined }) {
  if (standing) return <span class={`state state-${standing}`}>{standingWords[standing]}</span>
  if (item.byReader) return <span class="state">{say('for you to answer')}</span>
  return <span class={`state state-${item.state}`}>{stateWords[item.state]}</span>
}
