/** The clauses that changed, each with its words then and now in one; the rest is folded. */
import { useState } from 'preact/hooks'
import type { ClauseChange, ClausesCompared, ComparedWords } from '../../messages'
import { count } from '../../words/plain-words'
import { useActions } from '../actions'
import { useRows } from '../keyboard'
import { say } from '../../words/say'

const atFirst = 25

export function ClauseChanges({ clauses: { rows, more, renumbered, same, sameNames } }: { readonly clauses: ClausesCompared }) {
  const [isAll, setAll] = useState(false)
  const shown = isAll ? rows : rows.slice(0, atFirst), keys = shown.map((_, i) => `clause ${i}`)
  const { list, tabIndexOf } = useRows(keys)
  return (
    <section class="group" ref={list}>
      {rows.length > 0 && <h3 class="group-head">{say('Clause by clause')}</h3>}
      <ul class="list">{shown.map((row, i) => <ChangedClause key={keys[i]!} name={keys[i]!} row={row} tabIndex={tabIndexOf(keys[i]!)} />)}</ul>
      {rows.length > shown.length && <button type="button" class="fold" onClick={() => setAll(true)}>{say('and {1}', count(rows.length - shown.length, 'more clause'))}</button>}
      {more > 0 && (isAll || rows.length <= atFirst) && <p class="group-note">{say(more === 1 ? '{1} further change is too many to show here.' : '{1} further changes are too many to show here.', more)}</p>}
      {renumbered.length > 0 && (
        <details class="folded-names">
          <summary>{say('{1}: only numbering changed', count(renumbered.length, 'clause'))}</summary>
          <ul>{renumbered.map(({ clause, was }, i) => <li key={i}>{was === undefined ? say('{1}: it points to a clause with another number', clause || say('No number')) : say('{1} is now {2}', was, clause || say('without a number'))}</li>)}</ul>
        </details>
      )}
      {same > 0 && (
        <details class="folded-names">
          <summary>{say(same === 1 ? '{1} clause is the same' : '{1} clauses are the same', same)}</summary>
          <p>{sameNames.join(', ')}{sameNames.length < same && ' …'}</p>
        </details>
      )}
    </section>
  )
}

const kindWords: Readonly<Record<ClauseChange['kind'], string>> = { changed: say('changed'), added: say('added'), removed: say('removed'), moved: say('moved') }
const signs: Readonly<Record<ClauseChange['kind'], string>> = { changed: '±', added: '+', removed: '−', moved: '↕' }

function ChangedClause({ row, name, tabIndex }: { readonly row: ClauseChange; readonly name: string; readonly tabIndex: 0 | -1 }) {
  const { jump } = useActions()
  const [open, setOpen] = useState(true)
  const { kind, clause, was, moved, paragraphs, span } = row
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !span) return
    event.preventDefault()
    jump(span)
  }
  return (
    <li class="row" data-row={name}>
      <span class="mark change-sign" aria-hidden="true">{signs[kind]}</span>
      <div class="row-body">
        <h4 class="row-head"><button type="button" class="head" data-head tabIndex={tabIndex} aria-expanded={open} onClick={() => setOpen(!open)} onKeyDown={onKey}>
          <span class="head-title">{clause || say('Words outside the clauses')}</span>
          <span class="meta">{moved && kind !== 'moved' ? say('{1} and moved', kindWords[kind]) : kindWords[kind]}{was !== undefined && <><span aria-hidden="true"> · </span>{say('was {1}', was)}</>}{kind === 'moved' && <><span aria-hidden="true"> · </span>{say('the words are the same')}</>}</span>
        </button></h4>
        {open && paragraphs.map((words, i) => <Paragraph key={i} words={words} />)}
        {open && span && <button type="button" class="link go" tabIndex={tabIndex} onClick={() => jump(span)}>{say('Go to it on the page')}</button>}
      </div>
    </li>
  )
}

const Paragraph = ({ words: all }: { readonly words: readonly ComparedWords[] }) => (
  <p class="compared">
    {all.map(({ kind, words }, i) => kind === 'kept' ? words : kind === 'added'
      ? <ins key={i}><span class="unseen"> {say('[put in:]')} </span>{words}<span class="unseen"> {say('[end]')} </span></ins>
      : <del key={i} class={all[i + 1]?.kind === 'added' ? 'replaced' : undefined}><span class="unseen"> {say('[taken out:]')} </span>{words}<span class="unseen"> {say('[end]')} </span></del>)}
  </p>
)
