/** What became of the findings, as the panel is told: with the words then and now, and what the reader decided on them. Pure. */
import { clauseNames } from '../../engine/contract/clause-names'
import { keyOf, wordsAbout } from '../../engine/identity'
import type { Round } from '../../engine/rounds/round'
import type { Decisions, FindingChange, FindingDecision, RoundsCompared } from '../../messages'
import { shortened } from '../../words/quotes'
import type { Compared, Shown } from './compare-rounds'

/** Findings that are told, and characters of one quote. */
const most = 150, longest = 240

/** `decided`: by the findings' keys. */
export function findingChanges({ before, after, findings: { solved, fresh, still, lost, gained } }: Compared, decided: Decisions['findings'], shown: Shown): Pick<RoundsCompared, 'findings' | 'still'> {
  const then = telling(before, undefined), now = telling(after, shown)
  const decisionOn = (index: number): { readonly decided?: FindingDecision } => {
    const finding = before.review.findings[index]!
    return decisionBy(keyOf(finding.rule, wordsAbout(finding, before.text)), decided)
  }
  const gone = (what: 'solved' | 'lost', index: number): FindingChange => ({ what, ...then(index), now: [], was: then(index).words, ...decisionOn(index) })
  const come = (what: 'new' | 'gained', index: number): FindingChange => ({ what, ...now(index), was: [], now: now(index).words })
  const kept = still.map(({ before: a, after: b, words, turn }): FindingChange =>
    ({ what: turn ?? (words === 'changed' ? 'reworded' : 'still'), ...now(b), was: then(a).words, now: now(b).words, ...decisionOn(a) }))
  const all = [
    ...solved.map(({ before: i, because }) => ({ ...gone('solved', i), because })), ...fresh.map(({ after: i, because }) => ({ ...come('new', i), because })),
    ...kept, ...lost.map(i => gone('lost', i)), ...gained.map(i => come('gained', i)),
  ]
  return toldOf(all)
}

/** What the reader has to hear of: what changed, and what they wanted changed and was not. */
export function toldOf(all: readonly FindingChange[]): Pick<RoundsCompared, 'findings' | 'still'> {
  const told = all.filter(({ what, decided }) => what === 'reworded' ? decided !== undefined : what !== 'still' || decided?.what === 'raise')
  return { findings: told.slice(0, most), still: all.length - told.length }
}

export const decisionBy = (key: string, decided: Decisions['findings']): { readonly decided?: FindingDecision } => {
  const decision = Object.hasOwn(decided, key) ? decided[key]!.decision : undefined
  return decision ? { decided: decision } : {}
}

function telling({ text, review: { findings, outline } }: Round, shown: Shown) {
  const clause = shown ?? clauseNames(outline)
  return (index: number) => {
    const { rule, title, severity, outcome, tier, spans } = findings[index]!, [span] = spans
    return {
      rule, title, severity, outcome, tier, words: spans.slice(0, 3).map(({ start, end }) => shortened(text.slice(start, end), longest)),
      clause: span ? clause(span.start) : '', ...shown && span && { span: { start: span.start, end: span.end } },
    }
  }
}
