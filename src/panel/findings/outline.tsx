/** The contract's clauses, folded: how much is open in each, a press to see only that, and the way to it on the page. */
import { useMemo } from 'preact/hooks'
import { count } from '../../words/plain-words'
import { useActions } from '../actions'
import { unsettled, type Row } from '../grouping'
import { Arrow } from '../jump'
import { holds, type ClauseEntry } from './clauses'
import { say } from '../../words/say'

/** Clauses in the list at most. */
export const mostClauses = 200

export const rowOfClause = ({ key }: ClauseEntry) => `clause ${key}`

type Props = {
  readonly clauses: readonly ClauseEntry[]
  readonly rows: readonly Row[]
  readonly open: boolean
  readonly onOpen: (open: boolean) => void
  /** The one that the findings are narrowed to. */
  readonly chosen: ClauseEntry | undefined
  readonly onChoose: (clause: ClauseEntry | undefined) => void
  readonly tabIndexOf: (row: string) => 0 | -1
}

export function Outline({ clauses, rows, open, onOpen, chosen, onChoose, tabIndexOf }: Props) {
  const { jump } = useActions()
  const counts = useMemo(() => {
    const counted = open ? unsettled(rows) : []
    return new Map(clauses.map(clause => [clause, counted.filter(row => holds(clause, row)).length]))
  }, [clauses, rows, open])
  if (clauses.length === 0) return null

  return (
    <section class="outline">
      <button type="button" class="fold" aria-expanded={open} onClick={() => onOpen(!open)}>{chosen ? say('Only in {1}', nameOf(chosen)) : say('Clauses ({1})', clauses.length)}</button>
      {open && (
        <ul>
          {clauses.slice(0, mostClauses).map(clause => (
            <li key={clause.key} data-row={rowOfClause(clause)} class={clause.outermost ? undefined : 'inner'}>
              <button
                type="button" class="clause-name" data-head tabIndex={tabIndexOf(rowOfClause(clause))} aria-pressed={clause === chosen}
                onClick={() => onChoose(clause === chosen ? undefined : clause)}
                onKeyDown={event => {
                  if (event.key !== 'Enter') return
                  event.preventDefault()
                  jump(clause.at)
                }}
              >
                <span>{clause.number && <span class="clause-number">{clause.number} </span>}{clause.heading}</span>
                <Open n={counts.get(clause) ?? 0} />
              </button>
              <button type="button" class="quiet" tabIndex={tabIndexOf(rowOfClause(clause))} aria-label={say('Go to {1} on the page', nameOf(clause))} onClick={() => jump(clause.at)}><Arrow /></button>
            </li>
          ))}
        </ul>
      )}
      {open && clauses.length > mostClauses && <p class="group-note">{say('and {1}', count(clauses.length - mostClauses, 'more clause'))}</p>}
    </section>
  )
}

const nameOf = ({ number, heading }: ClauseEntry) => [number, heading].filter(part => part !== '').join(' ')

const Open = ({ n }: { readonly n: number }) => n === 0 ? <span class="unseen">{say(', nothing open')}</span> : <span class="number"><span aria-hidden="true">{n}</span><span class="unseen">{say(', {1} open', n)}</span></span>
