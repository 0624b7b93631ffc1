/**
 * Finds an anchor's words again. First where they were; then the same words elsewhere, told apart by the words around
 * them and by how far they moved; last, nearly the same words in the block they were in. A place that is not certain is
 * no place: words that were not meant must never be marked.
 */
import type { Anchor } from '../../messages'
import { contextScore } from './context'
import { nearlyIn } from './nearly'

export type Place = { readonly block: number; readonly start: number; readonly end: number }

/** How much may be looked at before giving up, in characters, for all the anchors of one round together. */
export type Budget = { left: number }

/** Enough for a thousand searches of an ordinary contract: some 20 ms. */
export const budget = (): Budget => ({ left: 60_000_000 })

/** Below this the words around a place speak against it. Half: one side may have been rewritten. */
const leastContext = 0.5

/** A sentence of its own; as long as this and the only one, it needs no words around it. */
const tellsItself = 48

/** Words found by their likeness only are looked for in these many blocks on either side. */
const nearby = 2

export function place(blocks: readonly string[], anchor: Anchor, spent: Budget = budget()): Place | undefined {
  const { block, start, end, exact } = anchor
  if (exact.length === 0 || end - start !== exact.length) return undefined
  if (blocks[block]?.slice(start, end) === exact) return { block, start, end }
  return elsewhere(blocks, anchor, spent) ?? alike(blocks, anchor, spent)
}

type Candidate = Place & { readonly context: number; readonly far: number }

function elsewhere(blocks: readonly string[], anchor: Anchor, spent: Budget): Place | undefined {
  let best: Candidate | undefined, found = 0
  for (const block of outwards(anchor.block, blocks.length)) {
    const text = blocks[block]!
    spent.left -= text.length
    if (spent.left < 0) return undefined
    for (let start = text.indexOf(anchor.exact); start >= 0; start = text.indexOf(anchor.exact, start + 1)) {
      // Repetition without end is no contract, and each find costs a comparison.
      if (++found > 1_000) return undefined
      const end = start + anchor.exact.length
      const candidate = { block, start, end, context: contextScore(blocks, block, start, end, anchor), far: Math.abs(block - anchor.block) }
      if (!best || candidate.context > best.context || (candidate.context === best.context && nearer(candidate, best, anchor))) best = candidate
    }
  }
  if (!best) return undefined
  if (best.context >= leastContext || (found === 1 && anchor.exact.length >= tellsItself)) return { block: best.block, start: best.start, end: best.end }
  return undefined
}

const nearer = (a: Candidate, b: Candidate, { start }: Anchor) => a.far < b.far || (a.far === b.far && Math.abs(a.start - start) < Math.abs(b.start - start))

function alike(blocks: readonly string[], anchor: Anchor, spent: Budget): Place | undefined {
  let best: (Place & { readonly errors: number }) | undefined
  for (let block = Math.max(0, anchor.block - nearby); block <= anchor.block + nearby && block < blocks.length; block++) {
    const text = blocks[block]!
    // The search costs a step for every character and every 32 characters of the pattern's allowed errors.
    spent.left -= text.length * (1 + anchor.exact.length / 32) * 8
    if (spent.left < 0) return undefined
    const match = nearlyIn(text, anchor.exact)
    if (!match || contextScore(blocks, block, match.start, match.end, anchor) < leastContext) continue
    if (!best || match.errors < best.errors) best = { block, ...match }
  }
  return best && { block: best.block, start: best.start, end: best.end }
}

/** Every index, the nearest to `from` first. */
function* outwards(from: number, length: number): Generator<number> {
  const middle = Math.max(0, Math.min(from, length - 1))
  if (length > 0) yield middle
  for (let step = 1; step < length; step++) {
    if (middle - step >= 0) yield middle - step
    if (middle + step < length) yield middle + step
  }
}
