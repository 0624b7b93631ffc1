/** Two texts compared, as the panel is told: clause by clause, each with its words, and what is the same only counted. Pure. */
import type { Span } from '../../engine/contract/contract'
import type { Change, Comparison, Place } from '../../engine/rounds/compare'
import { summaryOf } from '../../words/round-summary'
import type { ClauseChange, ClausesCompared, ComparedWords } from '../../messages'
import { shortened } from '../../words/quotes'
import type { Compared, Shown } from './compare-rounds'

/** Clauses that are told with their words, and characters of all of them together. */
const mostRows = 200, mostWords = 120_000
/** Names of clauses that are not told with their words. */
const mostNames = 300
/** Characters of what was added or removed in one place, of kept words beside it, and of a clause that only moved. */
const longest = 1_500, beside = 140, moved = 160

/** With the clause that it is about, in the later text or else the earlier one, and what that is called by itself. */
type Row = ClauseChange & { readonly of: string; readonly own: string }

export function clauseChanges({ texts, before: { text: before }, after: { text: after } }: Pick<Compared, 'texts'> & { readonly [Side in 'before' | 'after']: { readonly text: string } }, shown: Shown): ClausesCompared {
  const known = clausesIn(texts), places = placing(after, shown)
  const rows = gathered(texts.changes.flatMap(change => rowOf(change, known, before, places))).map(row => {
    const { of: _, own: __, ...told } = row
    return told
  })
  const told = rows.slice(0, withinRoom(rows))
  const same = sameUnits(texts, known)
  return {
    counts: texts.counts, say: summaryOf(texts), rows: told, more: rows.length - told.length,
    renumbered: texts.changes.flatMap(change => change.kind === 'renumbered' && !change.moved ? [namedAndPlaced(change.before, change.after, places)] : []).slice(0, mostNames),
    same: same.size, sameNames: [...new Set([...same.values()].map(places.nameOf))].filter(name => name !== '').slice(0, mostNames),
  }
}

/** The clauses that came and went, each by itself and not merely a paragraph of it, and where each earlier one is now. */
type Known = { readonly came: ReadonlySet<number>; readonly went: ReadonlySet<number>; readonly now: ReadonlyMap<number, Place> }

function clausesIn({ changes }: Comparison): Known {
  const came = new Set<number>(), went = new Set<number>(), now = new Map<number, Place>()
  for (const change of changes) {
    if (change.kind === 'added') {
      if (change.after.opens) came.add(change.after.clause)
    } else if (change.kind === 'removed') {
      if (change.before.opens) went.add(change.before.clause)
    } else if (!now.has(change.before.clause)) now.set(change.before.clause, change.after)
  }
  return { came, went, now }
}

function rowOf(change: Change, { came, went, now }: Known, before: string, places: Placing): readonly Row[] {
  const { text: after, nameOf, at } = places
  if (change.kind === 'added') {
    const { after: place } = change, words = [{ kind: 'added', words: cut(after, place) }] as const
    const kind = place.clause < 0 || came.has(place.clause) ? 'added' : 'changed'
    return [{ kind, of: keyOf(place, 'now'), own: place.name, clause: nameOf(place), moved: false, paragraphs: [words], ...at(place) }]
  }
  if (change.kind === 'removed') {
    const { before: place } = change, words = [{ kind: 'removed', words: cut(before, place) }] as const
    const kind = place.clause < 0 || went.has(place.clause) ? 'removed' : 'changed'
    // What left a clause is told with it, under the name that the clause has now.
    const goesOn = kind === 'changed' ? now.get(place.clause) : undefined
    return [{ kind, of: goesOn ? keyOf(goesOn, 'now') : keyOf(place, 'then'), own: place.name, clause: goesOn ? nameOf(goesOn) : place.name, moved: false, paragraphs: [words] }]
  }
  if (change.kind === 'changed') {
    const stretch = change.stretches.find(({ kind }) => kind === 'added')
    const words = stretch && 'after' in stretch ? at(stretch.after) : {}
    return [{ kind: 'changed', of: keyOf(change.after, 'now'), own: change.after.name, ...namedAndPlaced(change.before, change.after, places), ...words, moved: change.moved, paragraphs: [wordsOf(change.stretches, before, after)] }]
  }
  if (!change.moved) return []
  return [{ kind: 'moved', of: keyOf(change.after, 'now'), own: change.after.name, ...namedAndPlaced(change.before, change.after, places), moved: true, paragraphs: [[{ kind: 'kept', words: shortened(after.slice(change.after.start, change.after.end).trim(), moved) }]] }]
}

const keyOf = ({ clause, start }: Place, when: 'now' | 'then') => `${when} ${clause >= 0 ? clause : `at ${start}`}`

/** Places of the later text: what they are called, and where they lead, if they lead anywhere. */
type Placing = { readonly text: string; readonly nameOf: (place: Place) => string; readonly at: (span: Span) => { readonly span?: Span } }

function placing(text: string, shown: Shown): Placing {
  const trimmed = ({ start, end }: Span) => {
    const words = text.slice(start, end), from = start + words.length - words.trimStart().length
    return { start: from, end: from + words.trim().length }
  }
  return {
    text,
    nameOf: place => shown?.(trimmed(place).start) || place.name,
    at: place => {
      const span = trimmed(place)
      return shown && span.end > span.start ? { span } : {}
    },
  }
}

const namedAndPlaced = (before: Place, after: Place, { nameOf, at }: Placing) => ({ clause: nameOf(after), ...before.name !== after.name && before.name !== '' && { was: before.name }, ...at(after) })

/** Paragraphs of one clause that follow on each other are one row, and so is a new clause with those inside it. */
function gathered(rows: readonly Row[]): readonly Row[] {
  const out: Row[] = []
  for (const row of rows) {
    const last = out.at(-1)
    if (last && goesOn(last, row)) out[out.length - 1] = { ...row, ...last, moved: last.moved || row.moved, paragraphs: [...last.paragraphs, ...row.paragraphs] }
    else out.push(row)
  }
  return out
}

function goesOn(last: Row, row: Row): boolean {
  if (last.kind !== row.kind) return false
  if (last.of === row.of) return true
  return (row.kind === 'added' || row.kind === 'removed') && last.own !== '' && row.own.startsWith(last.own) && /^[.(]/.test(row.own.slice(last.own.length))
}

function wordsOf(stretches: Extract<Change, { stretches: unknown }>['stretches'], before: string, after: string): readonly ComparedWords[] {
  const whole: ComparedWords[] = []
  for (const stretch of stretches) {
    const words = stretch.kind === 'removed' ? before.slice(stretch.before.start, stretch.before.end) : after.slice(stretch.after.start, stretch.after.end), last = whole.at(-1)
    // A number and the words after it are kept each by itself.
    if (last?.kind === 'kept' && stretch.kind === 'kept') whole[whole.length - 1] = { kind: 'kept', words: last.words + words }
    else if (words !== '') whole.push({ kind: stretch.kind, words })
  }
  return whole.map(({ kind, words }, i) => ({ kind, words: kind === 'kept' ? besideChanges(words, i > 0, i < whole.length - 1) : shortened(words, longest) }))
}

const cut = (text: string, { start, end }: Span) => shortened(text.slice(start, end), longest)

/** Of long words that were kept only what stands next to a change. */
function besideChanges(words: string, follows: boolean, leads: boolean): string {
  const most = (follows ? beside : 0) + (leads ? beside : 0)
  if (words.length <= most + 40) return words
  const head = follows ? `${words.slice(0, beside).replace(/\s\S*$/, '')} ` : '', tail = leads ? ` ${words.slice(-beside).replace(/^\S*\s/, '')}` : ''
  return `${head}…${tail}`
}

function withinRoom(rows: readonly ClauseChange[]): number {
  let room = mostWords
  const full = rows.slice(0, mostRows).findIndex(({ paragraphs }) => (room -= paragraphs.flat().reduce((sum, { words }) => sum + words.length, 0)) < 0)
  return full < 0 ? mostRows : full
}

/** The clauses of the later text in which nothing differs, each with a place in it. */
function sameUnits({ changes }: Comparison, { now }: Known): ReadonlyMap<string, Place> {
  const same = new Map<string, Place>(), other = new Set<string>()
  for (const change of changes) {
    if (change.kind === 'removed') {
      const place = now.get(change.before.clause)
      if (place) other.add(keyOf(place, 'now'))
    } else if (change.kind === 'same' && !change.moved) same.set(keyOf(change.after, 'now'), change.after)
    else other.add(keyOf(change.after, 'now'))
  }
  for (const unit of other) same.delete(unit)
  return same
}
