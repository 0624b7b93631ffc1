/** The review from the other side: what is hard on them. What they will ask about is better known before. */
import { useId } from 'preact/hooks'
import { CopyButton } from '../copy-button'
import type { Row } from '../grouping'
import { Jump } from '../jump'
import { Shape } from '../shape'
import { groupOf } from '../../words/groups'
import { groupWords } from '../../words/plain-words'
import { say } from '../../words/say'

type Props = {
  readonly row: Row
  readonly open: boolean
  readonly tabIndex: 0 | -1
  readonly onOpen: (open: boolean) => void
  readonly onFinding: (key: string) => void
}

/** The findings against a role, the weightiest first. */
export const hardOn = (role: string, rows: readonly Row[]): readonly Row[] =>
  rows.filter(({ finding }) => finding.against === role).toSorted((a, b) => b.finding.severity - a.finding.severity || a.index - b.index)

export function HardOnThem({ row, open, tabIndex, onOpen, onFinding }: Props) {
  const id = useId()
  const { finding } = row
  // What favours the reader is, seen from there, something to ask a change of.
  const group = groupOf({ ...finding, outcome: finding.outcome === 'favours-you' ? 'problem' : finding.outcome })
  return (
    <li class="row" data-row={row.key}>
      <span class="mark"><Shape group={group} /></span>
      <div class="row-body">
        {row.quotes[0] && <Jump words={row.quotes[0]} clause={row.clause} span={row.places[0]} short={!open} tabIndex={open ? 0 : tabIndex} />}
        <h3 class="row-head"><button type="button" class="head" data-head tabIndex={tabIndex} aria-expanded={open} aria-controls={id} onClick={() => onOpen(!open)}>
          <span class="head-title">{finding.title}</span>
          <span class="meta"><span class={`word ${group}`}>{groupWords[group]}</span><span aria-hidden="true"> · </span>{row.family}</span>
        </button></h3>
        <div id={id} hidden={!open}>
          {open && (
            <div class="details">
              <p>{finding.why}</p>
              <div class="send">
                <span class="send-label">{say('They may ask')}</span>
                <p>{finding.ask}</p>
                <CopyButton text={finding.ask} what={say('what they may ask on “{1}”', finding.title)} />
              </div>
              <p><button type="button" class="link" onClick={() => onFinding(row.key)}>{say('See it among the findings')}</button></p>
            </div>
          )}
        </div>
      </div>
    </li>
  )
}
