/** Which entries of two lists are the same ones, also where they stand in another order. */

/** For each entry of the list before its index in the list after, or -1. */
export type Pairs = Int32Array

/**
 * Pairs equal entries, in time that grows with the lists (after Heckel, 1978): what each list holds exactly once, then
 * equal neighbours of what is paired. Entries that come back several times are paired only beside others.
 */
export function equalPairs(before: readonly string[], after: readonly string[]): Pairs {
  const pairs = new Int32Array(before.length).fill(-1), taken = new Uint8Array(after.length)
  const pair = (i: number, j: number) => {
    pairs[i] = j
    taken[j] = 1
  }
  const here = once(before), there = once(after)
  for (const [key, i] of here) {
    const j = there.get(key)
    if (i >= 0 && j !== undefined && j >= 0) pair(i, j)
  }
  const free = (i: number, j: number) => i >= 0 && j >= 0 && i < before.length && j < after.length && pairs[i] === -1 && !taken[j]
  // Both beginnings and both ends count as paired.
  for (let i = -1; i < before.length; i++) {
    const j = i < 0 ? -1 : pairs[i]!
    if ((i < 0 || j >= 0) && free(i + 1, j + 1) && before[i + 1] === after[j + 1]) pair(i + 1, j + 1)
  }
  for (let i = before.length; i > 0; i--) {
    const j = i === before.length ? after.length : pairs[i]!
    if (j >= 0 && free(i - 1, j - 1) && before[i - 1] === after[j - 1]) pair(i - 1, j - 1)
  }
  return pairs
}

/** Where each entry stands; -1 where it stands more than once. */
function once(list: readonly string[]): Map<string, number> {
  const index = new Map<string, number>()
  for (const [i, key] of list.entries()) index.set(key, index.has(key) ? -1 : i)
  return index
}

/** The entries before that have kept their order: the longest run of pairs that grows in both lists. */
export function inOrder(pairs: Pairs): Uint8Array {
  const ends: number[] = [], last = new Int32Array(pairs.length).fill(-1)
  pairs.forEach((j, i) => {
    if (j < 0) return
    let low = 0, high = ends.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (pairs[ends[middle]!]! < j) low = middle + 1
      else high = middle
    }
    last[i] = low > 0 ? ends[low - 1]! : -1
    ends[low] = i
  })
  const kept = new Uint8Array(pairs.length)
  for (let i = ends.at(-1) ?? -1; i >= 0; i = last[i]!) kept[i] = 1
  return kept
}
