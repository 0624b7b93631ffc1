/** One finding: the exact words first, then what they mean, and what to ask for. */
import { useId } from 'preact/hooks'
import { useActions } from '../actions'
import type { Row } from '../grouping'
import { Jump } from '../jump'
import { groupWords, list, tierWords } from '../../words/plain-words'
import { SentenceToSend } from '../sentence-to-send'
import { Shape } from '../shape'

type Props = {
  readonly row: Row
  /** The reader's role, where they chose one. */
  readonly side: string | undefined
  readonly open: boolean
  readonly tabIndex: 0 | -1
  readonly onOpen: (open: boolean) => void
}

export function FindingRow({ row, side, open, tabIndex, onOpen }: Props) {
  const { jump } = useActions()
  const id = useId()
  const { finding, group } = row
  const quotes = row.quotes.filter(quote => quote !== '')
  const shown = open ? quotes : quotes.slice(0, 1)

  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !row.places[0]) return
    event.preventDefault()
    onOpen(true)
    jump(row.places[0])
  }

  return (
    <li class="row" data-row={row.key}>
      <span class="mark"><Shape group={group} /></span>
      <div class="row-body">
        {shown.map((quote, i) => <Jump key={`${i} ${quote}`} words={quote} clause={i === 0 ? row.clause : ''} span={row.places[i]} short={!open} tabIndex={open ? 0 : tabIndex} />)}
        <h3 class="row-head"><button type="button" class="head" data-head tabIndex={tabIndex} aria-expanded={open} aria-controls={id} onClick={() => onOpen(!open)} onKeyDown={onKey}>
          <span class="head-title">{finding.title}</span>
          <span class="meta"><span class={`word ${group}`}>{groupWords[group]}</span><span aria-hidden="true"> · </span>{row.family}{row.unplaced && <><span aria-hidden="true"> · </span>not to be seen on the page</>}{quotes.length > shown.length && <><span aria-hidden="true"> · </span>{quotes.length} places</>}</span>
        </button></h3>
        <div id={id} hidden={!open}>{open && <Opened row={row} side={side} />}</div>
      </div>
    </li>
  )
}

function Opened({ row: { finding, group }, side }: { readonly row: Row; readonly side: string | undefined }) {
  return (
    <div class="details">
      <p>{finding.why}</p>
      <SentenceToSend label="Ask" text={finding.ask} about={finding.title} />
      {finding.fallback && <SentenceToSend label="Settle for" text={finding.fallback} about={finding.title} />}
      <p class="faint">{hardOn(finding.against, side, group === 'yours')}</p>
      <details class="sources">
        <summary>why we say so</summary>
        <p>{tierWords[finding.tier]}</p>
        {finding.sources.length > 0 && <p>It rests on {list(finding.sources)}.</p>}
      </details>
    </div>
  )
}

function hardOn(against: string | undefined, side: string | undefined, favoursYou: boolean): string {
  if (!against) return 'Hard on no side in particular.'
  if (side === undefined) return `Hard on the ${against}.`
  if (against === side) return `Hard on you, the ${against}.`
  return favoursYou ? `In your favour: it is hard on the ${against}.` : `Hard on the ${against}, not on you.`
}
