/** The engine's own texts in the reader's language. It knows no reader; the contract's words stay as they are. */
import type { Review } from '../engine/review'
import { translated } from './say'

type Texts = Pick<Review['findings'][number], 'title' | 'why' | 'ask' | 'fallback'>

export const findingInWords = <F extends Texts>(finding: F): F => {
  const { title, why, ask, fallback } = finding
  return { ...finding, title: translated(title), why: translated(why), ask: translated(ask), ...fallback !== undefined && { fallback: translated(fallback) } }
}

/** A question that is put together of two, or that a playbook brought along, stays as it is. */
export const reviewInWords = (review: Review): Review => ({
  ...review,
  findings: review.findings.map(findingInWords),
  checklist: review.checklist.map(item => ({ ...item, title: translated(item.title), ...item.ask !== undefined && { ask: translated(item.ask) } })),
})
