/** Paragraphs that were only broken or joined otherwise, as when a PDF is compared with the page that it was printed from. */
import type { Pairs } from './pairs'
import { equalPairs, inOrder } from './pairs'
import type { Piece } from './pieces'
import { joined } from './pieces'

type Lists = { readonly before: readonly Piece[]; readonly after: readonly Piece[] }

/** The same pieces, but where one text goes on over a place at which the other begins a piece, that is none. */
export function asOne({ before, after }: Lists, pairs: Pairs): Lists {
  const fast = inOrder(pairs)
  const left: Piece[] = [], right: Piece[] = []
  let i = 0, j = 0
  for (let at = 0; at <= before.length; at++) {
    if (at < before.length && !fast[at]) continue
    const to = at < before.length ? pairs[at]! : after.length
    const between = cutAlike(before.slice(i, at), after.slice(j, to))
    left.push(...between.before, ...before.slice(at, at + 1))
    right.push(...between.after, ...after.slice(to, to + 1))
    i = at + 1
    j = to + 1
  }
  return { before: left, after: right }
}

function cutAlike(before: readonly Piece[], after: readonly Piece[]): Lists {
  if (before.length === 0 || after.length === 0 || before.length + after.length === 2) return { before, after }
  const here = before.flatMap(({ all }) => all), there = after.flatMap(({ all }) => all)
  const onwards = equalPairs(here.map(({ key }) => key), there.map(({ key }) => key))
  const back = new Int32Array(there.length).fill(-1)
  onwards.forEach((j, i) => j >= 0 && (back[j] = i))
  const cuts = cutsOf(before), cutsAfter = cutsOf(after)
  return { before: joinedOver(before, onwards, cutsAfter), after: joinedOver(after, back, cuts) }
}

/** The tokens at which a piece begins, by their index among all. */
function cutsOf(pieces: readonly Piece[]): ReadonlySet<number> {
  const cuts = new Set<number>()
  let at = 0
  for (const { all } of pieces) {
    cuts.add(at)
    at += all.length
  }
  return cuts
}

/** Joins a piece to the one before it where the words around the cut stand side by side in the other text, without a cut between them. */
function joinedOver(pieces: readonly Piece[], pairs: Pairs, others: ReadonlySet<number>): readonly Piece[] {
  const groups: [Piece, ...Piece[]][] = []
  let at = 0
  for (const piece of pieces) {
    const other = pairs[at] ?? -1
    if (at > 0 && other > 0 && pairs[at - 1] === other - 1 && !others.has(other)) groups.at(-1)!.push(piece)
    else groups.push([piece])
    at += piece.all.length
  }
  return groups.map(joined)
}
