/** A reviewed contract of our own, with what each paper needs in it. Words, not offsets, say where things stand. */
import { review } from '../../src/engine/review'
import type { FindingDecision, FindingStanding } from '../../src/messages'
import type { Reviewed } from '../../src/handover/reviewed'
import { undecided } from '../../src/handover/reviewed'
import { clauseNames } from '../../src/engine/contract/clause-names'
import { clausesOf, quotesOf } from '../../src/words/quotes'

/** The engine's own review of a text, as a paper takes it. */
export function reviewedText(text: string, more: Partial<Reviewed> & { readonly side?: string } = {}): Reviewed {
  const { side, ...rest } = more
  const found = review(text, side === undefined ? {} : { side })
  return {
    title: 'Cleaning agreement', coverage: { state: 'full' }, length: 1200, rules: 240, review: found,
    quotes: quotesOf(found, text), clauses: clausesOf(found, clauseNames(found.outline)), ...undecided, ...rest,
  }
}

export const tick = (changedTo?: readonly string[]) => ({ at: '2026-11-03T12:00:00Z', words: ['words'], ...(changedTo ? { changedTo } : {}) })

const decision = (what: FindingDecision['what'], reason?: string) => ({ key: what, decision: { at: '2026-11-03T12:00:00Z', what, ...(reason ? { reason } : {}) } })

/** What was decided on each finding, in their order; undefined: nothing. */
export const decided = (...all: readonly (FindingDecision['what'] | readonly [FindingDecision['what'], reason: string] | undefined)[]): FindingStanding[] =>
  all.map(one => (one === undefined ? { key: 'none' } : typeof one === 'string' ? decision(one) : decision(...one)))

export const setAside = (reason: string) => ({ ...tick(), reason })

const written = { id: 'a', at: '2026-11-03T12:00:00Z' }

/** What the reader keeps to themselves, each with words that are easy to find. */
export const secrets: Reviewed['standing'] = {
  findings: [{ ...decided(['raise', 'secret reason'])[0]!, stake: 'must', lapsed: { at: written.at, what: 'accept', reason: 'secret earlier reason', key: 'k', words: ['w'], now: [] } }],
  priorities: [{ ...written, list: 'priorities', text: 'secret priority' }],
  bottomLines: [{ ...written, list: 'bottom-lines', text: 'secret bottom line', kept: { state: 'broken', terms: [] } }],
  promises: [],
  packages: [{ ...written, list: 'packages', give: [], want: [], sentence: 'secret trade', state: 'planned' }],
}

/** Words that try to break out of every form that a paper has. */
export const hostile = '<script>alert(1)</script> "quoted" \'single\' & \u202Eevil\u202C [link](https://x.example) | `code` # head\r\nBEGIN:VEVENT\u0000 =1+1'
