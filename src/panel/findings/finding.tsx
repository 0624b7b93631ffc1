/** One finding: the exact words first, then what they mean, what to ask for, and what the reader makes of it. */
import { Fragment } from 'preact'
import { useId, useRef } from 'preact/hooks'
import { useActions } from '../actions'
import type { ReviewState, Row } from '../grouping'
import { Jump } from '../jump'
import { groupWords } from '../../words/plain-words'
import { isUnsettled } from '../../words/unsettled'
import { Shape } from '../shape'
import { stakeWords } from '../stake-select'
import type { Meaning } from './defined'
import { DefinedQuote } from './defined-quote'
import { Lapsed } from './lapsed'
import { Opened } from './opened'
import type { OnVerdict } from './use-verdicts'
import { lapsedSince, verdictWords, type Verdict } from './verdict'
import { say } from '../../words/say'

type Props = {
  readonly row: Row
  readonly of: ReviewState
  /** The contract's defined terms. */
  readonly meanings: readonly Meaning[]
  readonly open: boolean
  readonly tabIndex: 0 | -1
  readonly onOpen: (open: boolean) => void
  readonly onVerdict: OnVerdict
}

export function FindingRow({ row, of, meanings, open, tabIndex, onOpen, onVerdict }: Props) {
  const { jump } = useActions()
  const id = useId()
  const head = useRef<HTMLButtonElement>(null)
  const { finding, group, standing } = row
  const quotes = row.quotes.filter(quote => quote !== '')
  const still = isUnsettled(standing)
  const decide = (verdict: Verdict) => { if (standing) onVerdict(finding, standing, verdict) }

  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !row.places[0]) return
    event.preventDefault()
    onOpen(true)
    jump(row.places[0])
  }
  return (
    <li class={still ? 'row' : 'row settled'} data-row={row.key}>
      <span class="mark"><Shape group={group} /></span>
      <div class="row-body">
        {open
          ? quotes.map((quote, i) => <DefinedQuote key={`${i} ${quote}`} words={quote} clause={i === 0 ? row.clause : ''} span={row.places[i]} meanings={meanings} />)
          : quotes[0] && <Jump words={quotes[0]} clause={row.clause} span={row.places[0]} short tabIndex={tabIndex} />}
        <h3 class="row-head"><button type="button" class="head" data-head ref={head} tabIndex={tabIndex} aria-expanded={open} aria-controls={id} onClick={() => onOpen(!open)} onKeyDown={onKey}>
          <span class="head-title">{finding.title}</span>
          <Meta row={row} more={!open && quotes.length > 1 ? say('{1} places', quotes.length) : ''} />
        </button></h3>
        {standing?.lapsed && <p class="changed-since">{lapsedSince(standing.lapsed, new Date())}</p>}
        <div id={id} hidden={!open}>
          {open && standing?.lapsed && <Lapsed row={row} lapsed={standing.lapsed} />}
          {open && <Opened row={row} of={of} onVerdict={decide} onLeave={() => head.current?.focus()} />}
        </div>
      </div>
    </li>
  )
}

/** Under the title, in a few words: what to do next, or what the reader made of it, and what it is about. */
function Meta({ row: { group, family, unplaced, standing }, more }: { readonly row: Row; readonly more: string }) {
  const verdict = verdictWords(standing)
  const parts = [verdict, standing?.stake ? stakeWords[standing.stake] : '', family, unplaced ? say('not to be seen on the page') : '', more].filter(part => part !== '')
  return (
    <span class="meta">
      {isUnsettled(standing) && <><span class={`word ${group}`}>{groupWords[group]}</span>{between}</>}
      {parts.map((part, i) => <Fragment key={part}>{i > 0 && between}{part === verdict ? <span class="made-of-it">{part}</span> : part}</Fragment>)}
    </span>
  )
}

const between = <span aria-hidden="true"> · </span>
