/** What came of a round, in one plain sentence. */
import type { Comparison } from './compare'
import type { FindingsComparison } from './findings'

/** "4 clauses changed, 1 added; 2 points solved, 1 new." */
export function summaryOf(texts: Comparison, findings?: FindingsComparison): string {
  const clauses = clausesIn(texts), points = findings ? pointsIn(findings) : ''
  const parts = points === '' && findings && findings.still.length > 0 ? [clauses, 'no point was solved, and none is new'] : [clauses, points]
  return `${parts.filter(part => part !== '').join('; ')}.`
}

function clausesIn({ changes, counts: { changed, added, removed, moved, renumbered } }: Comparison): string {
  const said = list([[changed, 'changed'], [added, 'added'], [removed, 'removed'], [moved, 'moved']], 'clause')
  if (said !== '') return said
  if (renumbered > 0) return 'Only the numbers of clauses changed'
  return changes.length > 0 ? 'The words are the same' : 'There is nothing to compare'
}

function pointsIn({ solved, fresh, still, lost, gained }: FindingsComparison): string {
  const turned = (turn: 'better' | 'worse') => still.filter(one => one.turn === turn).length
  const points = list([[solved.length, 'solved'], [fresh.length, 'new'], [turned('better'), 'better for you'], [turned('worse'), 'worse for you']], 'point')
  const favours = list([[lost.length, 'in your favour gone'], [gained.length, 'in your favour new']], points === '' ? 'point' : undefined)
  return [points, favours].filter(part => part !== '').join(', ')
}

/** "2 points solved, 1 new": the noun is said once. */
function list(parts: readonly (readonly [count: number, what: string])[], noun: string | undefined): string {
  return parts.filter(([count]) => count > 0).map(([count, what], i) => (i === 0 && noun ? `${count} ${noun}${count === 1 ? '' : 's'} ${what}` : `${count} ${what}`)).join(', ')
}
