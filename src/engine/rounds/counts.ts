/** How many clauses changed, as a person would count them. */
import type { Clause } from '../contract/contract'
import type { Change, Place } from './compare'

/** Whole clauses, each counted once: what lies in an added clause is no addition of its own. A clause that was also moved counts as changed. */
export type Counts = { readonly changed: number; readonly added: number; readonly removed: number; readonly moved: number; readonly renumbered: number }

export function countClauses(changes: readonly Change[], before: readonly Clause[], after: readonly Clause[]): Counts {
  const added = opened(changes, 'added'), removed = opened(changes, 'removed')
  const nowCalled = new Map(changes.flatMap(change => ('stretches' in change && change.before.opens && change.after.opens ? [[change.before.clause, change.after.clause] as const] : [])))
  const units = { changed: new Set<string>(), added: new Set<string>(), removed: new Set<string>(), moved: new Set<string>(), renumbered: new Set<string>() }
  const unit = ({ clause, start }: Place) => (clause >= 0 ? `${clause}` : `at ${start}`)
  changes.forEach((change, k) => {
    if (change.kind === 'added' || change.kind === 'removed') {
      const [place, clauses, own] = change.kind === 'added' ? [change.after, after, added] : [change.before, before, removed]
      const whole = outermost(place.clause, clauses, own)
      if (place.clause < 0 || whole !== undefined) units[change.kind].add(whole === undefined ? unit(place) : `${whole}`)
      // A paragraph that came to a clause, or left it, is a change of that clause.
      else units.changed.add(change.kind === 'added' ? unit(place) : `${nowCalled.get(place.clause) ?? `was ${place.clause}`}`)
      return
    }
    if (change.kind === 'changed') units.changed.add(unit(change.after))
    if (change.kind === 'renumbered') units.renumbered.add(unit(change.after))
    if (change.moved && change.kind !== 'changed' && !goesOn(changes[k - 1], change)) units.moved.add(unit(change.after))
  })
  for (const clause of units.changed) units.renumbered.delete(clause)
  const { changed, added: more, removed: fewer, moved, renumbered } = units
  return { changed: changed.size, added: more.size, removed: fewer.size, moved: moved.size, renumbered: renumbered.size }
}

/** The clauses that begin in what was added, or in what was removed. */
function opened(changes: readonly Change[], kind: 'added' | 'removed'): ReadonlySet<number> {
  return new Set(changes.flatMap(change => {
    const place = change.kind !== kind ? undefined : change.kind === 'added' ? change.after : change.kind === 'removed' ? change.before : undefined
    return place?.opens ? [place.clause] : []
  }))
}

/** The outermost of the clauses around this one that are themselves among these. */
function outermost(clause: number, clauses: readonly Clause[], among: ReadonlySet<number>): number | undefined {
  let found: number | undefined
  for (let at = clause; at >= 0 && among.has(at); at = clauses[at]!.parent) found = at
  return found
}

/** Several pieces that moved together are one move. */
function goesOn(last: Change | undefined, { before }: { readonly before: Place }): boolean {
  return last !== undefined && 'moved' in last && last.moved && last.before.end === before.start
}
