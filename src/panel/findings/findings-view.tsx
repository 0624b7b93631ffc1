/**
 * The second view: the findings, by what to do next. Twenty at first; never more than a hundred rows at once. What is
 * decided keeps its place while the reader is here, and lies among what is dealt with the next time.
 */
import './findings.css'
import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { clausesIn, holds } from './clauses'
import { Cleared } from './cleared'
import { atOnce, DealtWith } from './dealt-with'
import { meaningsIn } from './defined'
import { Filters } from './filters'
import { FindingRow } from './finding'
import { Outline, mostClauses, rowOfClause } from './outline'
import { GoneList, SilencedList } from './put-aside'
import { useDecidingKeys } from './use-deciding-keys'
import { useVerdicts } from './use-verdicts'
import type { Filter, ReviewState, Row } from '../grouping'
import { groupOrder } from '../../words/groups'
import { countsOf, passes, unsettled } from '../grouping'
import { useRows } from '../keyboard'
import type { Group } from '../../words/plain-words'
import { count, groupNotes, groupWords } from '../../words/plain-words'
import { isUnsettled } from '../../words/unsettled'
import { Shape } from '../shape'
import { say } from '../../words/say'

const atFirst = 20

/** A finding that the reader asked to see; a new object for each time of asking. */
export type Wanted = { readonly key: string }

type Props = {
  readonly state: ReviewState
  readonly rows: readonly Row[]
  readonly filter: Filter
  readonly onFilter: (filter: Filter) => void
  readonly opened: ReadonlySet<string>
  readonly onOpen: (key: string, open: boolean) => void
  /** A finding to go to, from a point of the checklist. */
  readonly wanted: Wanted | undefined
}

export function FindingsView({ state, rows, filter, onFilter, opened, onOpen, wanted }: Props) {
  const onVerdict = useVerdicts(state)
  const settled = useMemo(() => new Set(rows.filter(row => !isUnsettled(row.standing)).map(row => row.key)), [filter])
  const meanings = useMemo(() => meaningsIn(state), [state.review, state.quotes, state.clauses])
  const clauses = useMemo(() => clausesIn(state.review.outline), [state.review.outline])
  const [clausesOpen, setClausesOpen] = useState(false)
  // A clause that the text no longer holds narrows nothing.
  const clause = clauses.find(one => one.key === filter.clause)
  const ofClause = clause ? rows.filter(row => holds(clause, row)) : rows
  const all = ofClause.filter(row => passes(row, filter))
  // Where the words have changed since, what was decided on them is settled no more.
  const isDealt = (row: Row) => settled.has(row.key) && !row.standing?.lapsed
  const passing = all.filter(row => !isDealt(row))
  const dealt = all.filter(isDealt)
  const [dealtOpen, setDealtOpen] = useState(false)
  // Page -1 is the first twenty; pages from 0 on hold a hundred each.
  const [page, setPage] = useState(-1)
  const last = Math.max(Math.ceil(passing.length / atOnce) - 1, 0)
  const now = passing.length <= atFirst ? -1 : Math.min(page, last)
  const shown = now === -1 ? passing.slice(0, atFirst) : passing.slice(now * atOnce, (now + 1) * atOnce)
  const { list, tabIndexOf } = useRows([...clausesOpen ? clauses.slice(0, mostClauses).map(rowOfClause) : [], ...[...shown, ...dealtOpen ? dealt.slice(0, atOnce) : []].map(row => row.key)])
  useDecidingKeys(list, rows, onVerdict)
  const totals = countsOf(unsettled(passing))

  useEffect(() => {
    if (!wanted) return
    const at = passing.findIndex(row => row.key === wanted.key)
    if (at >= atFirst) setPage(Math.floor(at / atOnce))
    if (dealt.some(row => row.key === wanted.key)) setDealtOpen(true)
  }, [wanted])

  const met = useRef<Wanted | undefined>(undefined)
  useEffect(() => {
    if (!wanted || wanted === met.current) return
    const row = [...list.current?.querySelectorAll<HTMLElement>('[data-row]') ?? []].find(element => element.dataset['row'] === wanted.key)
    if (!row) return
    met.current = wanted
    row.scrollIntoView({ block: 'nearest' })
    row.querySelector<HTMLElement>('[data-head]')?.focus()
  }, [wanted, now, dealtOpen])

  const show = (next: Filter) => { setPage(-1); onFilter(next) }
  const finding = (row: Row) => (
    <FindingRow
      key={row.key} row={row} of={state} meanings={meanings} tabIndex={tabIndexOf(row.key)}
      open={opened.has(row.key)} onOpen={open => onOpen(row.key, open)} onVerdict={onVerdict}
    />
  )
  const group = (name: Group) => {
    const members = shown.filter(row => row.group === name)
    if (members.length === 0) return undefined
    return (
      <section key={name} class="group">
        <h2><Shape group={name} />{groupWords[name]} <span class="number">{totals[name]}</span></h2>
        {groupNotes[name] && <p class="group-note">{groupNotes[name]}</p>}
        <ul class="list">{members.map(finding)}</ul>
      </section>
    )
  }

  const aside = (
    <>
      <GoneList gone={state.standing.gone} />
      <SilencedList silenced={state.standing.silenced} decided={state.decisions.findings} onVerdict={onVerdict} />
      <Cleared cleared={state.review.cleared} />
    </>
  )
  if (rows.length === 0) return <><p class="nothing">{nothingFound(state.rules)}</p>{aside}</>
  return (
    <div ref={list} class="rows">
      <Filters rows={ofClause} filter={filter} onFilter={show} />
      <Outline
        clauses={clauses} rows={rows} open={clausesOpen} onOpen={setClausesOpen} chosen={clause} tabIndexOf={tabIndexOf}
        onChoose={one => { const { clause: _, ...others } = filter; show(one ? { ...others, clause: one.key } : others) }}
      />
      {passing.length === 0 && dealt.length > 0 && unsettled(dealt).length === 0 && <p class="nothing">{say('All that was found here is dealt with.')}</p>}
      {all.length === 0 && <p class="nothing">{say('Nothing of this kind was found.')} <button type="button" class="link" onClick={() => show({})}>{say('Show all findings')}</button></p>}
      {groupOrder.map(group)}
      {now === -1 && passing.length > shown.length && <button type="button" class="fold" onClick={() => setPage(0)}>{say('and {1}', count(passing.length - shown.length, 'smaller point'))}</button>}
      {now !== -1 && last > 0 && (
        <nav class="pages" aria-label={say('More findings')}>
          <button type="button" class="button" disabled={now === 0} onClick={() => setPage(now - 1)}>{say('Previous')}</button>
          <span>{say('{1} to {2} of {3}', now * atOnce + 1, now * atOnce + shown.length, passing.length)}</span>
          <button type="button" class="button" disabled={now === last} onClick={() => setPage(now + 1)}>{say('Next')}</button>
        </nav>
      )}
      {now !== -1 && <button type="button" class="fold" onClick={() => setPage(-1)}>{say('Only the first twenty')}</button>}
      <DealtWith rows={dealt} open={dealtOpen} onOpen={setDealtOpen} row={finding} />
      {aside}
    </div>
  )
}

const nothingFound = (rules: number) => rules > 0
  ? say('Nothing here that our {1} rules object to. The checklist is still yours to go through.', rules)
  : say('Nothing here that our rules object to. The checklist is still yours to go through.')
