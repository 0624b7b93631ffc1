/** Findings that the reader had settled when the view was opened, out of the way. */
import type { ComponentChildren } from 'preact'
import { unsettled, type Row } from '../grouping'
import { say } from '../../words/say'

/** Never more rows than this at a time. */
export const atOnce = 100

type Props = {
  readonly rows: readonly Row[]
  readonly open: boolean
  readonly onOpen: (open: boolean) => void
  readonly row: (row: Row) => ComponentChildren
}

export function DealtWith({ rows, open, onOpen, row }: Props) {
  if (rows.length === 0) return null
  return (
    <section class="folded">
      <button type="button" class="fold" aria-expanded={open} onClick={() => onOpen(!open)}>{say('Dealt with ({1})', rows.length - unsettled(rows).length)}</button>
      {open && <ul class="list">{rows.slice(0, atOnce).map(row)}</ul>}
      {open && rows.length > atOnce && <p class="group-note">{say('These are the first {1}. Narrow the findings above to see the others.', atOnce)}</p>}
    </section>
  )
}
