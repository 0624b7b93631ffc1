/** Which words of one piece the other one has too. */
import { diffArrays } from 'diff'
import { equalPairs, inOrder } from './pairs'
import type { Token } from './tokens'
import { sameWord } from './tokens'

/** So many tokens became so many: a run that is kept, or one that is not. Kept and changed runs take turns. */
export type Run = { readonly kept: boolean; readonly before: number; readonly after: number }

export const keptRun = (length: number): Run => ({ kept: true, before: length, after: length })

/** Words that may differ before the search for the shortest account of it stops. */
const mostEdits = 250

/** The shortest account of what differs, as far as it can be found in a time that grows with the text. */
export function runsBetween(before: readonly Token[], after: readonly Token[]): readonly Run[] {
  const here = before.map(({ key }) => key), there = after.map(({ key }) => key)
  return together(withCapitals(exactly(here, there) ?? byLandmarks(here, there), before, after))
}

/** A capital that came or went may make a defined term of a word, or take it back. */
function withCapitals(runs: readonly Run[], before: readonly Token[], after: readonly Token[]): readonly Run[] {
  let i = 0, j = 0
  return runs.flatMap(run => {
    const at = i, there = j
    i += run.before
    j += run.after
    return run.kept ? Array.from({ length: run.before }, (_, k): Run => ({ kept: sameWord(before[at + k]!, after[there + k]!), before: 1, after: 1 })) : [run]
  })
}

function exactly(here: readonly string[], there: readonly string[]): readonly Run[] | undefined {
  if (here.length === there.length && here.every((key, i) => key === there[i])) return [keptRun(here.length)]
  return diffArrays([...here], [...there], { maxEditLength: mostEdits })?.map(({ value, added, removed }) => ({ kept: !added && !removed, before: added ? 0 : value.length, after: removed ? 0 : value.length }))
}

/** Words that each side holds once stand fast; what lies between two of them is compared by itself, or is taken for new. */
function byLandmarks(here: readonly string[], there: readonly string[]): readonly Run[] {
  const pairs = equalPairs(here, there), fast = inOrder(pairs)
  const runs: Run[] = []
  let i = 0, j = 0
  for (let at = 0; at <= here.length; at++) {
    if (at < here.length && !fast[at]) continue
    const to = at < here.length ? pairs[at]! : there.length
    if (at > i || to > j) runs.push(...exactly(here.slice(i, at), there.slice(j, to)) ?? [{ kept: false, before: at - i, after: to - j }])
    if (at < here.length) runs.push(keptRun(1))
    i = at + 1
    j = to + 1
  }
  return runs
}

/** Runs of the same sort in a row are one. */
export function together(runs: readonly Run[]): Run[] {
  const out: Run[] = []
  for (const run of runs) {
    const last = out.at(-1)
    if (last && last.kept === run.kept) out[out.length - 1] = { kept: run.kept, before: last.before + run.before, after: last.after + run.after }
    else if (run.before + run.after > 0) out.push(run)
  }
  return out
}
