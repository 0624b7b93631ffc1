/**
 * What is painted on the page: what our public rules say of its own words. The page may belong to the counterparty, so this takes a review that
 * knows no side, and refuses any other.
 */
import type { Finding, Review } from '../../engine/review'
import type { Mark } from '../../messages'
import type { Joined } from '../../messages/joined'
import { findingInWords } from '../../words/of-engine'
import { anchorsOf } from './anchors'

export const marksOf = (review: Review, text: Joined): readonly Mark[] => markedIn(review, text).map(({ mark }) => mark)

/** Each finding that has a place, with its mark, in the order of the marks. */
export function markedIn(review: Review, text: Joined): readonly { readonly finding: Finding; readonly mark: Mark }[] {
  if (review.side !== undefined) throw new Error('marks must not know the reader’s side')
  return review.findings.flatMap(finding => {
    const { spans, severity, tier, outcome, title, why, ask, fallback, against, sources } = findingInWords(finding)
    const anchors = spans.flatMap(span => anchorsOf(span, text))
    if (anchors.length === 0) return []
    const look = tier === 'judgement' || outcome === 'look'
    const mark: Mark = { anchors, severity, look, title, why, ask, sources, ...(fallback === undefined ? {} : { fallback }), ...(against === undefined ? {} : { against }) }
    return [{ finding, mark }]
  })
}
