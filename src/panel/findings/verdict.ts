/** What the reader can make of a finding, in words, and what becomes of the review then. Pure. */
import { decisionWords } from '../../handover/reviewed'
import type { FindingDecision, FindingStanding, Silenced } from '../../messages'
import type { Guess } from '../desk'
import { whenWords } from '../../words/value-words'
import { say } from '../../words/say'

export type Reach = Exclude<Silenced['reach'], 'here'>

/** A decision on these words, or on all that their rule finds; null and false take one back. */
export type Verdict =
  | { readonly decision: Omit<FindingDecision, 'at'> | null }
  | { readonly silence: Reach; readonly on: boolean }

const reachWords: Readonly<Record<Reach, string>> = { contract: say('silenced in this contract'), everywhere: say('silenced everywhere') }

/** How a finding stands with the reader, in a few words; '' where they have decided nothing. */
export function verdictWords(standing: FindingStanding | undefined): string {
  const { silenced, decision } = standing ?? {}
  if (silenced === 'contract' || silenced === 'everywhere') return reachWords[silenced]
  return decision ? decisionWords[decision.what] : ''
}

/** What was just done, for the remark that offers to undo it. */
export const saidOf = (title: string, verdict: Verdict): string => {
  if ('silence' in verdict) return `${title}: ${verdict.on ? reachWords[verdict.silence] : say('brought back')}.`
  return `${title}: ${verdict.decision ? decisionWords[verdict.decision.what] : say('taken back')}.`
}

/** What takes this verdict back. */
export function inverseOf(verdict: Verdict, standing: FindingStanding | undefined): Verdict {
  if ('silence' in verdict) return { ...verdict, on: !verdict.on }
  const { what, reason } = standing?.decision ?? {}
  return { decision: what ? { what, ...reason !== undefined && { reason } } : null }
}

/** What takes back how a finding stands; undefined where there is nothing to take back. */
export function undoOf({ silenced, decision }: FindingStanding): Verdict | undefined {
  if (silenced === 'contract' || silenced === 'everywhere') return { silence: silenced, on: false }
  return decision && { decision: null }
}

const lapsedWords: Readonly<Record<FindingDecision['what'], string>> = {
  raise: say('you meant to raise it'), accept: say('you accepted it'), traded: say('you traded it'), solved: say('it was solved'), 'no-problem': say('you found it no problem'),
}

/** "changed since you accepted it on 3 November" */
export function lapsedSince({ what, at }: FindingDecision, now: Date): string {
  const when = whenWords(at, now)
  return when ? say('changed since {1} on {2}', lapsedWords[what], when) : say('changed since {1}', lapsedWords[what])
}

/** The review once the verdict is kept. */
export const guessOf = (key: string, rule: string, verdict: Verdict): Guess => state => withFindings(state, (one, i) => {
  if ('silence' in verdict) return state.review.findings[i]?.rule === rule ? silencedAs(one, verdict.on ? verdict.silence : here(one)) : one
  if (one.key !== key) return one
  const { decision: _, ...others } = one
  const decided: FindingStanding = verdict.decision ? { ...others, decision: { ...verdict.decision, at: new Date().toISOString() } } : others
  return one.silenced && one.silenced !== 'here' ? decided : silencedAs(decided, here(decided))
})

const here = ({ decision }: FindingStanding) => decision?.what === 'no-problem' ? 'here' : undefined

function silencedAs(one: FindingStanding, reach: Silenced['reach'] | undefined): FindingStanding {
  const { silenced: _, ...others } = one
  return reach ? { ...others, silenced: reach } : others
}

const withFindings = (state: Parameters<Guess>[0], change: (one: FindingStanding, index: number) => FindingStanding): ReturnType<Guess> =>
  ({ ...state, standing: { ...state.standing, findings: state.standing.findings.map(change) } })
