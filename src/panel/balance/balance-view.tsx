/** Which side holds what, topic by topic, and the same contract as the other side reads it. */
import { useMemo, useState } from 'preact/hooks'
import './balance.css'
import { useActions } from '../actions'
import type { ReviewState, Row } from '../grouping'
import { useRows } from '../keyboard'
import { count, list } from '../../words/plain-words'
import { fullOf } from './lean-bar'
import { hardOn, HardOnThem } from './other-side'
import { TopicRow } from './topic-row'
import type { Topic } from './topics'
import { endsOf, topicsOf } from './topics'
import { say } from '../../words/say'

/** Findings at first; the rest are one step away. */
const atFirst = 20

type Props = {
  readonly state: ReviewState
  readonly rows: readonly Row[]
  readonly opened: ReadonlySet<string>
  readonly onOpen: (key: string, open: boolean) => void
  /** Shows one finding among the findings. */
  readonly onFinding: (key: string) => void
}

export function BalanceView({ state, rows, opened, onOpen, onFinding }: Props) {
  const { tell } = useActions()
  const reader = state.decisions.side ?? undefined
  const topics = useMemo(() => topicsOf(state), [state.review, state.quotes, state.clauses])
  const ends = endsOf(state.review.parties, reader)
  const [seenAs, setSeenAs] = useState<string>()
  const [all, setAll] = useState(false)

  const others = [...new Set(state.review.parties.map(({ role }) => role))].filter(role => role !== reader)
  const them = seenAs !== undefined && others.includes(seenAs) ? seenAs : undefined
  const leaning = topics.filter(({ leans }) => leans !== 'even'), even = topics.filter(({ leans }) => leans === 'even')
  const hard = them === undefined ? [] : hardOn(them, rows)
  const hardShown = all ? hard : hard.slice(0, atFirst)
  const shown = them === undefined ? leaning : leaning.filter(({ leans }) => leans !== them && leans !== 'unclear')
  const { list: box, tabIndexOf } = useRows([...hardShown.map(({ key }) => key), ...shown.map(({ name }) => name), ...them === undefined ? even.map(({ name }) => name) : []])

  const openable = (name: string) => ({ open: opened.has(`balance ${name}`), tabIndex: tabIndexOf(name), onFinding, onOpen: (open: boolean) => onOpen(`balance ${name}`, open) })
  const topicRow = (topic: Topic) => <TopicRow key={topic.name} topic={topic} ends={ends} full={ends ? fullOf(topics, ends) : 1} reader={reader} rows={rows} {...openable(topic.name)} />

  if (topics.length === 0 && others.every(role => hardOn(role, rows).length === 0)) return <p class="nothing">{nothingToWeigh(state.review.parties.length)}</p>
  return (
    <div ref={box} class="rows balance">
      {others.length > 0 && (
        <fieldset class="seen-as">
          <legend class="unseen">{say('Whose view to take')}</legend>
          {[undefined, ...others].map(role => (
            <button
              key={role ?? ''} type="button" aria-pressed={role === them}
              onClick={() => { setSeenAs(role); setAll(false); tell(role === undefined ? say('The balance of both sides.') : say('What is hard on the {1}.', role)) }}
            >{role === undefined ? reader === undefined ? say('Both sides') : say('As you see it') : say('As the {1} sees it', role)}</button>
          ))}
        </fieldset>
      )}
      {them === undefined
        ? <p class="group-note">{summaryOf(topics, reader)}</p>
        : <p class="group-note">{hard.length + shown.length === 0
          ? say('We found nothing here that is hard on the {1} alone.', them)
          : say('What is hard on the {1}, in words for them. They may bring it up; terms that both can live with last longer.', them)}</p>}
      {hard.length > 0 && <section class="group"><h2>{them !== undefined && say('Hard on the {1}', them)} <span class="number">{hard.length}</span></h2><ul class="list">{hardShown.map(row => <HardOnThem key={row.key} row={row} {...openable(row.key)} />)}</ul></section>}
      {hard.length > hardShown.length && <button type="button" class="fold" onClick={() => setAll(true)}>{say('and {1}', count(hard.length - hardShown.length, 'smaller point'))}</button>}
      {shown.length > 0 && (
        <section class="group">
          <h2 class="topics-head">{them === undefined ? say('Topic') : say('What leans away from them')}{ends && <span class="ends" aria-hidden="true"><span>{ends.left}</span><span class={ends.right === reader ? 'yours' : ''}>{ends.right === reader ? say('You') : ends.right}</span></span>}</h2>
          <ul class="list">{shown.map(topicRow)}</ul>
        </section>
      )}
      {them === undefined && even.length > 0 && <section class="group"><h2>{say('Even')} <span class="number">{even.length}</span></h2><ul class="list">{even.map(topicRow)}</ul></section>}
    </div>
  )
}

/** "12 topics lean to the Provider and 1 leans your way; 2 are even." */
function summaryOf(topics: readonly Topic[], reader: string | undefined): string {
  const times = (leans: string) => topics.filter(topic => topic.leans === leans).length
  const roles = [...new Set(topics.map(({ leans }) => leans))].filter(leans => leans !== 'even' && leans !== 'unclear')
  const sides = roles.toSorted((a, b) => times(b) - times(a)).map((role, i) => {
    const n = times(role)
    const topics = i === 0 ? count(n, 'topic') : n
    if (role === reader) return say(n === 1 ? '{1} leans your way' : '{1} lean your way', topics)
    return say(n === 1 ? '{1} leans to the {2}' : '{1} lean to the {2}', topics, role)
  })
  const rest = [...times('even') > 0 ? [say(times('even') === 1 ? '{1} is even' : '{1} are even', times('even'))] : [], ...times('unclear') > 0 ? [say(times('unclear') === 1 ? '{1} is not clear' : '{1} are not clear', times('unclear'))] : []]
  return say('{1}. A right more is not always worth more: the words decide.', [list(sides), list(rest)].filter(part => part !== '').join('; '))
}

const nothingToWeigh = (parties: number) => parties < 2
  ? say('We could not tell the sides apart here, so there is nothing to weigh. Who is bound is the first point of the checklist.')
  : say('We found no rights here that one side or both would hold: nothing on ending it, on prices, on liability. The checklist says what such contracts settle.')
