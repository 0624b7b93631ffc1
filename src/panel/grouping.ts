/** Findings as the reader meets them: in groups by what to do next, each with a name that outlives an edit. */
import type { Span } from '../engine/contract/contract'
import type { Finding } from '../engine/review'
import type { FindingStanding, TabState } from '../messages'
import { groupOf, groupOrder } from '../words/groups'
import type { Group } from '../words/plain-words'
import { familyOf } from '../words/plain-words'
import { isUnsettled } from '../words/unsettled'

export type ReviewState = Extract<TabState, { kind: 'review' }>

/** A finding with its words and places. */
export type Row = {
  /** Rule and words, never the position; a number follows where both occur twice. */
  readonly key: string
  /** Index into the review's findings. */
  readonly index: number
  readonly finding: Finding
  readonly group: Group
  readonly family: string
  readonly quotes: readonly string[]
  readonly clause: string
  readonly places: readonly Span[]
  /** True where the words cannot be shown on the page now. */
  readonly unplaced: boolean
  /** What the reader made of it. */
  readonly standing: FindingStanding | undefined
}

export type Filter = { readonly group?: Group; readonly family?: string; /** A clause, by its key. */ readonly clause?: string }

/** Every finding, group by group; inside a group the severer first, and then in the text's order. */
export function rowsOf(state: ReviewState): readonly Row[] {
  const seen = new Map<string, number>()
  const rows = state.review.findings.map((finding, index): Row => {
    const quotes = state.quotes.findings[index] ?? []
    const name = `${finding.rule} ${quotes.join(' … ')}`
    const before = seen.get(name) ?? 0
    seen.set(name, before + 1)
    return {
      key: before === 0 ? name : `${name} #${before + 1}`, index, finding, group: groupOf(finding), family: familyOf(finding.family),
      quotes, clause: state.clauses.findings[index] ?? '', places: finding.spans, unplaced: state.unplaced.includes(index), standing: state.standing.findings[index],
    }
  })
  return groupOrder.flatMap(group => rows.filter(row => row.group === group)
    .sort((a, b) => b.finding.severity - a.finding.severity || (a.places[0]?.start ?? Infinity) - (b.places[0]?.start ?? Infinity) || a.index - b.index))
}

export const passes = (row: Row, filter: Filter) =>
  (filter.group === undefined || row.group === filter.group) && (filter.family === undefined || row.family === filter.family)

/** Those that still count: neither settled nor silenced. */
export const unsettled = (rows: readonly Row[]): readonly Row[] => rows.filter(row => isUnsettled(row.standing))

/** How many rows each group holds. */
export function countsOf(rows: readonly Row[]): Readonly<Record<Group, number>> {
  const counts = { stop: 0, change: 0, clarify: 0, tidy: 0, yours: 0, look: 0 }
  for (const row of rows) counts[row.group]++
  return counts
}
