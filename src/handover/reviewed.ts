/** What the papers are made from, and where the reader stands in it. */
import type { ChecklistItem, Finding } from '../engine/review'
import type { Decisions, FindingDecision, Standing, TabState, Tick } from '../messages'
import type { Worded } from '../words/places'
import { list } from '../words/plain-words'
import { say } from '../words/say'

/** A review with its words, and what the reader decided. What the panel shows of a reviewed tab is one. Its address goes into no paper: many a link lets in whoever has it. */
export type Reviewed = Worded & Pick<Extract<TabState, { kind: 'review' }>, 'title' | 'coverage' | 'length' | 'rules'> & {
  readonly decisions: Pick<Decisions, 'ticks' | 'notes' | 'setAside'>
  readonly standing: Pick<Standing, 'findings' | 'priorities' | 'bottomLines' | 'promises' | 'packages'>
}

/** Nothing decided yet. */
export const undecided: Pick<Reviewed, 'decisions' | 'standing'> = { decisions: { ticks: {}, notes: {}, setAside: {} }, standing: { findings: [], priorities: [], bottomLines: [], promises: [], packages: [] } }

export const decisionWords: Readonly<Record<FindingDecision['what'], string>> = {
  raise: say('to be raised'), accept: say('accepted as it is'), traded: say('traded'), solved: say('solved'), 'no-problem': say('not a problem here'),
}

/** Said once on every paper that tells what we found. */
export const noAdvice = say('Evenhand works by rules that anyone can read. This is not legal advice.')

/** A page may have no title, and name no contract. */
export const titleOf = ({ title }: Reviewed): string => title.trim() || say('Contract')

/** A tick whose words have changed since no longer counts. */
export const counts = (tick: Tick | undefined): boolean => tick !== undefined && tick.changedTo === undefined

export const isConfirmed = ({ decisions }: Reviewed, { item }: ChecklistItem): boolean => counts(decisions.ticks[item])

export const isSetAside = ({ decisions }: Reviewed, { item }: ChecklistItem): boolean => counts(decisions.setAside[item])

/** The points that come up in this contract, and that the reader has not set aside. */
export const applicable = (reviewed: Reviewed): readonly ChecklistItem[] => reviewed.review.checklist.filter(item => item.state !== 'not-applicable' && !isSetAside(reviewed, item))

/** What the reader asks nobody but themselves. It has no place in what the other side is sent. */
export const isPrivate = ({ item }: ChecklistItem): boolean => item === 'close-lawyer'

/**
 * Whether there is something to settle with the other side. What needs the reader's eyes, or favours them, is only
 * raised where they say so; whoever confirms a point has taken its words as they are.
 */
export function isOpen(reviewed: Reviewed, index: number, finding: Finding): boolean {
  const { decision, silenced } = reviewed.standing.findings[index] ?? {}
  if (silenced) return false
  if (decision) return decision.what === 'raise'
  if (finding.outcome !== 'problem' || finding.tier === 'judgement') return false
  const points = reviewed.review.checklist.filter(({ findings }) => findings.includes(index))
  return points.length === 0 || points.some(item => !isConfirmed(reviewed, item) && !isSetAside(reviewed, item))
}

/** What to ask of a point. Promises that the reader wrote down, and did not find in the contract, are named. */
export function questionOn(reviewed: Reviewed, { item, ask }: ChecklistItem): string | undefined {
  const { promises } = reviewed.standing
  if (item !== 'close-outside-promises' || promises.length === 0) return ask
  const missing = promises.filter(({ state }) => state !== 'in-contract')
  return missing.length > 0 ? say('We talked about {1}, which I do not find in the text. Could we write it in?', list(missing.map(({ text }) => `“${text}”`))) : undefined
}
