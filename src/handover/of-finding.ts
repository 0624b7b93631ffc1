/** What a paper tells of a finding: its words, and what to ask for. */
import type { Finding } from '../engine/review'
import type { Quote } from './paper'
import type { Reviewed } from './reviewed'

/** The clause is that of the first place. */
export const quotesOf = ({ quotes, clauses }: Reviewed, index: number): readonly Quote[] =>
  (quotes.findings[index] ?? []).filter(words => words !== '').map((words, i) => ({ words, clause: i === 0 ? clauses.findings[index] ?? '' : '' }))

export type Wishes = { readonly preferred?: string; readonly fallback?: string; readonly walkAway?: string }

/** The reader's playbook, or ours for their side, goes before the rule. */
export function wishesOf({ position = {}, fallback: ofRule }: Finding): Wishes {
  const { preferred, fallback = ofRule, walkAway } = position
  return { ...(preferred ? { preferred } : {}), ...(fallback ? { fallback } : {}), ...(walkAway ? { walkAway } : {}) }
}
