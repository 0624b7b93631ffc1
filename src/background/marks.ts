/**
 * What is painted on the page: what our public rules say of its own words. The page may belong to the counterparty, so this takes a review that
 * knows no side, and refuses any other.
 */
import type { Review } from '../engine/review'
import type { Mark } from '../messages'
import { anchorsOf, type Joined } from './anchors'

export function marksOf(review: Review, text: Joined): readonly Mark[] {
  if (review.side !== undefined) throw new Error('marks must not know the reader’s side')
  return review.findings.flatMap(({ spans, severity, tier, outcome, title, why, ask, fallback, against, sources }): Mark[] => {
    const anchors = spans.flatMap(span => anchorsOf(span, text))
    if (anchors.length === 0) return []
    const look = tier === 'judgement' || outcome === 'look'
    return [{ anchors, severity, look, title, why, ask, sources, ...(fallback === undefined ? {} : { fallback }), ...(against === undefined ? {} : { against }) }]
  })
}
