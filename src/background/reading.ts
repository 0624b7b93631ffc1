/** What the engine makes of a page's text. */
import { review, type Review } from '../engine/review'
import { joined, type Joined } from './anchors'

export type Reading = {
  readonly text: Joined
  /** Milliseconds that the engine took. */
  readonly took: number
} & (Reviewed | Unfit)

type Reviewed = {
  readonly kind: 'review'
  /** Knows no side: marks come from it. */
  readonly plain: Review
  /** The same contract, seen from one party's side; the plain review where nobody is called so. */
  readonly from: (side: string | undefined) => Review
}

type Unfit = { readonly kind: 'nothing'; readonly reason: Exclude<Review['suitability']['verdict'], 'contract'>; readonly say: string }

/** `anyway`: reviewed whatever it reads like, as long as there is anything to read. */
export function readingOf(blocks: readonly string[], anyway: boolean): Reading {
  const text = joined(blocks)
  const started = performance.now()
  const plain = review(text.text)
  const took = performance.now() - started
  const { verdict, say } = plain.suitability
  if (verdict !== 'contract' && !(anyway && verdict !== 'empty')) return { kind: 'nothing', text, took, reason: verdict, say }
  let last = plain
  const from = (side: string | undefined) => {
    if (side === undefined || !hasRole(plain, side)) return plain
    // The reader stays on one side for long: the last one is kept.
    if (last.side !== side) last = review(text.text, { side })
    return last
  }
  return { kind: 'review', text, took, plain, from }
}

export const hasRole = ({ parties }: Review, side: string): boolean => parties.some(({ role }) => role === side)
