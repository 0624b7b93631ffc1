/** What became of the findings where a version's text is not kept any more: from what was noted of them. Pure. */
import type { Decisions, FindingChange, RoundFinding, RoundsCompared } from '../../messages'
import { decisionBy, toldOf } from './finding-changes'

/** A finding is its rule and its words; of others the only two of one rule are one whose words changed. */
export function keptChanges(before: readonly RoundFinding[], after: readonly RoundFinding[], decided: Decisions['findings']): Pick<RoundsCompared, 'findings' | 'still'> {
  const there = new Map(after.map(one => [one.key, one])), here = new Set(before.map(({ key }) => key))
  const gone = before.filter(({ key }) => !there.has(key)), come = after.filter(({ key }) => !here.has(key))
  const onlyOne = (list: readonly RoundFinding[], rule: string) => {
    const [one, ...others] = list.filter(other => other.rule === rule)
    return others.length === 0 ? one : undefined
  }
  const reworded = new Map(gone.flatMap(one => {
    const left = onlyOne(gone, one.rule), right = onlyOne(come, one.rule)
    return left && right ? [[left, right] as const] : []
  }))
  const moved = new Set(reworded.values())
  const change = (what: FindingChange['what'], was: RoundFinding | undefined, now: RoundFinding | undefined): FindingChange => {
    const { rule, title, severity, outcome } = (now ?? was)!
    return { what, rule, title, severity, outcome, was: was?.words ?? [], now: now?.words ?? [], clause: '', ...was && decisionBy(was.key, decided) }
  }
  return toldOf([
    ...gone.filter(one => !reworded.has(one)).map(one => change(isYours(one) ? 'lost' : 'solved', one, undefined)),
    ...come.filter(one => !moved.has(one)).map(one => change(isYours(one) ? 'gained' : 'new', undefined, one)),
    ...[...reworded].map(([was, now]) => change(turnOf(was, now) ?? 'reworded', was, now)),
    ...before.flatMap(was => {
      const now = there.get(was.key)
      return now ? [change(turnOf(was, now) ?? 'still', was, now)] : []
    }),
  ])
}

const isYours = ({ outcome }: RoundFinding) => outcome === 'favours-you'

/** How heavily it weighs on the reader; below nought where it favours them. */
const weight = (one: RoundFinding) => isYours(one) ? -one.severity : one.severity

function turnOf(was: RoundFinding, now: RoundFinding): 'better' | 'worse' | undefined {
  const change = weight(now) - weight(was)
  return change === 0 ? undefined : change < 0 ? 'better' : 'worse'
}
