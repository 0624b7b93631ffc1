/**
 * Pairs of indexes of blocks that are the same in two texts and keep their order: blocks that each text holds exactly
 * once, the longest run of them that grows in both. Between two landmarks lies at most one edit.
 */
export function landmarks(before: readonly string[], after: readonly string[]): readonly (readonly [number, number])[] {
  const here = once(before), there = once(after)
  const pairs: { readonly pair: readonly [number, number]; readonly last: number }[] = []
  // The lowest end, in `after`, of a run of each length found so far, as an index into `pairs`.
  const ends: number[] = []
  for (const [text, index] of here) {
    const other = there.get(text)
    if (index < 0 || other === undefined || other < 0) continue
    let lo = 0, hi = ends.length
    while (lo < hi) {
      const mid = (lo + hi) >> 1
      if (pairs[ends[mid]!]!.pair[1] < other) lo = mid + 1
      else hi = mid
    }
    pairs.push({ pair: [index, other], last: lo > 0 ? ends[lo - 1]! : -1 })
    ends[lo] = pairs.length - 1
  }
  const run: (readonly [number, number])[] = []
  for (let at = ends.at(-1) ?? -1; at >= 0; at = pairs[at]!.last) run.push(pairs[at]!.pair)
  return run.toReversed()
}

/** Where each text stands, in the order of the list; -1 where it stands more than once. */
function once(texts: readonly string[]): Map<string, number> {
  const index = new Map<string, number>()
  for (const [i, text] of texts.entries()) index.set(text, index.has(text) ? -1 : i)
  return index
}
