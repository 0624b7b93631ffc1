/** What came of a round, in one plain sentence. */
import type { Comparison } from '../engine/rounds/compare'
import type { FindingsComparison } from '../engine/rounds/findings'
import { say } from './say'

/** "4 clauses changed, 1 added; 2 points solved, 1 new." */
export function summaryOf(texts: Comparison, findings?: FindingsComparison): string {
  const clauses = clausesIn(texts), points = findings ? pointsIn(findings) : ''
  const parts = points === '' && findings && findings.still.length > 0 ? [clauses, say('no point was solved, and none is new')] : [clauses, points]
  return `${parts.filter(part => part !== '').join('; ')}.`
}

function clausesIn({ changes, counts: { changed, added, removed, moved, renumbered } }: Comparison): string {
  const said = list([
    [changed, say(changed === 1 ? '{1} clause changed' : '{1} clauses changed', changed), say('{1} changed', changed)],
    [added, say(added === 1 ? '{1} clause added' : '{1} clauses added', added), say('{1} added', added)],
    [removed, say(removed === 1 ? '{1} clause removed' : '{1} clauses removed', removed), say('{1} removed', removed)],
    [moved, say(moved === 1 ? '{1} clause moved' : '{1} clauses moved', moved), say('{1} moved', moved)],
  ])
  if (said !== '') return said
  if (renumbered > 0) return say('Only the numbers of clauses changed')
  return changes.length > 0 ? say('The words are the same') : say('There is nothing to compare')
}

function pointsIn({ solved: { length: solved }, fresh: { length: fresh }, still, lost: { length: lost }, gained: { length: gained } }: FindingsComparison): string {
  const turned = (turn: 'better' | 'worse') => still.filter(one => one.turn === turn).length, better = turned('better'), worse = turned('worse')
  return list([
    [solved, say(solved === 1 ? '{1} point solved' : '{1} points solved', solved), say('{1} solved', solved)],
    [fresh, say(fresh === 1 ? '{1} point new' : '{1} points new', fresh), say('{1} new', fresh)],
    [better, say(better === 1 ? '{1} point better for you' : '{1} points better for you', better), say('{1} better for you', better)],
    [worse, say(worse === 1 ? '{1} point worse for you' : '{1} points worse for you', worse), say('{1} worse for you', worse)],
    [lost, say(lost === 1 ? '{1} point in your favour gone' : '{1} points in your favour gone', lost), say('{1} in your favour gone', lost)],
    [gained, say(gained === 1 ? '{1} point in your favour new' : '{1} points in your favour new', gained), say('{1} in your favour new', gained)],
  ])
}

/** "2 points solved, 1 new": the noun is said once. */
function list(parts: readonly (readonly [n: number, whole: string, short: string])[]): string {
  return parts.filter(([n]) => n > 0).map(([, whole, short], i) => (i === 0 ? whole : short)).join(', ')
}
