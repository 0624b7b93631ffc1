/** What the reader wants, can do without, and could trade. */
import './prepare.css'
import type { ReviewState, Row } from '../grouping'
import { useRows } from '../keyboard'
import { count } from '../../words/plain-words'
import { Alternatives } from './alternatives'
import { BottomLines } from './bottom-lines'
import { Priorities } from './priorities'
import { Section } from './section'
import { stakeOf } from './stakes'
import { Talk } from './talk'
import { Trades } from './trades'
import { useLines } from './use-lines'
import { say } from '../../words/say'

type Props = {
  readonly state: ReviewState
  readonly rows: readonly Row[]
  /** What is opened or closed against the habit of its part, here and in the other views. */
  readonly opened: ReadonlySet<string>
  readonly onOpen: (key: string, open: boolean) => void
  /** Shows one finding among the findings. */
  readonly onFinding: (key: string) => void
}

const parts = ['priorities', 'bottom-lines', 'alternatives', 'trades', 'talk'] as const
type Part = (typeof parts)[number]

/** Open before anybody has opened anything. */
const openAtFirst: Part = 'priorities'

export function PrepareView({ state, rows, opened, onOpen, onFinding }: Props) {
  const keeper = useLines(state)
  const { list, tabIndexOf } = useRows(parts)
  const { priorities, bottomLines, packages } = state.standing
  const broken = bottomLines.filter(({ kept }) => kept?.state === 'broken').length
  const { mine, theirs } = state.decisions.alternatives
  const marked = rows.filter(row => stakeOf(state, row) !== undefined).length

  const part = (name: Part) => {
    const key = `prepare ${name}`, turned = name === openAtFirst
    return { name, open: opened.has(key) !== turned, tabIndex: tabIndexOf(name), onOpen: (open: boolean) => onOpen(key, open !== turned) }
  }
  return (
    <div ref={list} class="rows">
      <ul class="list prepare">
        <Section {...part('priorities')} title={say('My priorities')} standing={priorities.length > 0 ? String(priorities.length) : say('none yet')}>{() => <Priorities lines={priorities} keeper={keeper} />}</Section>
        <Section {...part('bottom-lines')} title={say('My bottom lines')} standing={broken > 0 ? say('{1} of {2} broken', broken, bottomLines.length) : bottomLines.length > 0 ? String(bottomLines.length) : say('none yet')} alarm={broken > 0}>{() => <BottomLines state={state} keeper={keeper} />}</Section>
        <Section {...part('alternatives')} title={say('If this fails')} standing={mine && theirs ? say('written down') : mine ? say('mine alone so far') : theirs ? say('theirs alone so far') : say('not thought through yet')}>{() => <Alternatives state={state} />}</Section>
        <Section {...part('trades')} title={say('Trades')} standing={packages.length > 0 ? count(packages.length, 'trade') : marked > 0 ? say('{1} marked', count(marked, 'finding')) : say('none yet')}>{() => <Trades state={state} rows={rows} keeper={keeper} onFinding={onFinding} />}</Section>
        <Section {...part('talk')} title={say('Talk sheet')} standing={say('one page of questions')}>{() => <Talk state={state} />}</Section>
      </ul>
      <p class="stays">{say('What you write here stays in this browser. It never enters the page.')}</p>
    </div>
  )
}
