/** What the reader makes of findings: each by itself, and all of one rule. */
import type { Decisions, FindingDecision, OnFinding, Stake } from '../../messages'
import { changeSettings } from '../../storage/settings'
import type { Change } from './decide'
import { knownFindings } from '../review/known-findings'
import type { ReadersView } from '../review/readers-view'
import { Trouble } from '../trouble'
import { say } from '../../words/say'

/** Characters of a reason. */
const longest = 2_000
/** Findings that one contract can have decisions on, those of earlier rounds among them. */
const most = 2_000

export const findingDecided = (key: string, decision: Omit<FindingDecision, 'at'> | null, now: Date): Change => view => {
  const reason = decision?.reason?.trim() ?? ''
  if (reason.length > longest) throw new Trouble(say('A reason can have {1} characters at most; this one has {2}. It was not kept.', longest.toLocaleString('en'), reason.length.toLocaleString('en')))
  return onFinding(key, view, on => {
    const { decision: _, ...others } = on
    return decision ? { ...others, decision: { at: now.toISOString(), what: decision.what, ...reason !== '' && { reason } } } : others
  })
}

export const stakeSet = (key: string, stake: Stake | null): Change => view => onFinding(key, view, on => stake ? { ...on, stake } : withoutStake(on))

/** In this contract. */
export const ruleSilenced = (rule: string, on: boolean, now: Date): Change => view => before => {
  const silenced = withRule(before.silenced, rule, on, view, now)
  return silenced === before.silenced ? before : { ...before, silenced }
}

/** In every contract. */
export async function silenceEverywhere(rule: string, on: boolean, view: ReadersView, now: Date): Promise<void> {
  await changeSettings(before => {
    const silenced = withRule(before.silenced, rule, on, view, now)
    return silenced === before.silenced ? before : { ...before, silenced }
  })
}

/** The title is that of the rule's findings, so there must be one. Gives back what it was given where nothing changes. */
function withRule(silenced: Decisions['silenced'], rule: string, on: boolean, { review }: ReadersView, now: Date): Decisions['silenced'] {
  if (on === Object.hasOwn(silenced, rule)) return silenced
  const { [rule]: _, ...others } = silenced
  if (!on) return others
  const title = review.findings.find(finding => finding.rule === rule)?.title
  if (title === undefined) throw new Trouble(say('This rule finds nothing in the contract any more, so there is nothing to silence.'))
  return { ...others, [rule]: { at: now.toISOString(), title } }
}

/** What a finding is worth in a trade stays with it when its words change; what was decided on the old words stays with those. */
const onFinding = (key: string, { review, reading, partly }: ReadersView, next: (on: OnFinding) => OnFinding) => (before: Decisions): Decisions => {
  const found = knownFindings(review, reading.text.text, before.findings, partly).find(one => one.key === key)
  const on = Object.hasOwn(before.findings, key) ? before.findings[key]! : found && { rule: found.finding.rule, title: found.finding.title, words: found.words }
  if (!on) throw new Trouble(say('These words are not in the contract any more, so nothing was decided. Look at the finding as it reads now.'))
  const old = found?.before
  const after = next(old?.stake && !on.stake ? { ...on, stake: old.stake } : on)
  if (!meansSomething(after) && !Object.hasOwn(before.findings, key) && !old?.stake) return before
  const { [key]: _, ...others } = before.findings
  if (Object.keys(others).length >= most) throw new Trouble(say('Evenhand keeps decisions on {1} findings of a contract, and there are as many. Take some back first.', most.toLocaleString('en')))
  const changed = { [key]: after, ...old?.stake && { [old.key]: withoutStake(before.findings[old.key]!) } }
  return { ...before, findings: Object.fromEntries(Object.entries({ ...others, ...changed }).filter(([, on]) => meansSomething(on))) }
}

function withoutStake(on: OnFinding): OnFinding {
  const { stake: _, ...others } = on
  return others
}

const meansSomething = ({ decision, stake }: OnFinding) => decision !== undefined || stake !== undefined
