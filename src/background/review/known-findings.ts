/** Which decisions are about which findings. A finding is its rule and its words; where the words changed, what was decided on them no longer counts. Pure. */
import { keyOf, wordsAbout } from '../../engine/identity'
import type { Finding, Review } from '../../engine/review'
import type { Decisions, OnFinding, Silenced, Silencing, Standing } from '../../messages'
import { shortened } from '../../words/quotes'

export type KnownFinding = {
  readonly finding: Finding
  readonly key: string
  readonly words: readonly string[]
  /** What the reader makes of these very words. */
  readonly on?: OnFinding
  /** What they made of it when the words were others. */
  readonly before?: OnFinding & { readonly key: string }
}

/** How much two findings of one rule must have in common to be one whose words changed, 0 to 1. */
const alike = 0.4

/** The review's findings, in its order. `partly`: not all of the contract has been read, so that no words are known to have changed. */
export function knownFindings({ findings }: Review, text: string, decided: Decisions['findings'], partly: boolean): readonly KnownFinding[] {
  const known = findings.map((finding): KnownFinding => {
    const about = wordsAbout(finding, text), key = keyOf(finding.rule, about)
    return { finding, key, words: about.map(one => shortened(one)), ...Object.hasOwn(decided, key) && { on: decided[key]! } }
  })
  if (partly) return known
  const earlier = changedSince(known, missingFrom(known, decided))
  return known.map(one => {
    const before = earlier.get(one)
    return before ? { ...one, before } : one
  })
}

type Missing = OnFinding & { readonly key: string }

/** What was decided on findings that are not there. */
const missingFrom = (known: readonly KnownFinding[], decided: Decisions['findings']): readonly Missing[] => {
  const there = new Set(known.map(({ key }) => key))
  return Object.entries(decided).flatMap(([key, on]) => there.has(key) ? [] : [{ key, ...on }])
}

/** The most alike first, each once. */
function changedSince(known: readonly KnownFinding[], missing: readonly Missing[]): ReadonlyMap<KnownFinding, Missing> {
  const pairs = missing.flatMap(before => known.filter(({ finding, on }) => finding.rule === before.rule && !on?.decision).map(now => ({ now, before, share: shareOf(now.words, before.words) })))
  const found = new Map<KnownFinding, Missing>()
  const used = new Set<Missing>()
  for (const { now, before, share } of pairs.toSorted((a, b) => b.share - a.share)) {
    if (share < alike || found.has(now) || used.has(before)) continue
    found.set(now, before)
    used.add(before)
  }
  return found
}

/** How much of the words of both together stands in both. */
function shareOf(a: readonly string[], b: readonly string[]): number {
  const [one, other] = [a, b].map(words => new Set(words.join(' ').toLowerCase().match(/[\p{L}\p{N}]+/gu))) as [Set<string>, Set<string>]
  const common = [...one].filter(word => other.has(word)).length
  return common / Math.max(1, one.size + other.size - common)
}

type Seen = { readonly findings: readonly KnownFinding[]; readonly decisions: Pick<Decisions, 'findings' | 'silenced'>; readonly settings: { readonly silenced: Readonly<Record<string, Silencing>> }; readonly partly: boolean }

/** How each finding stands with the reader, and what they decided on some that are gone. */
export function findingsStanding({ findings: known, decisions: { findings: decided, silenced }, settings: { silenced: everywhere }, partly }: Seen): Pick<Standing, 'findings' | 'gone'> {
  const changed = new Set(known.flatMap(({ before }) => before?.key ?? []))
  const reachOf = ({ finding: { rule }, on }: KnownFinding) =>
    Object.hasOwn(everywhere, rule) ? 'everywhere' : Object.hasOwn(silenced, rule) ? 'contract' : on?.decision?.what === 'no-problem' ? 'here' : undefined
  return {
    findings: known.map(one => {
      const { key, words, on, before } = one
      const stake = on?.stake ?? before?.stake, reach = reachOf(one)
      return {
        key,
        ...on?.decision && { decision: on.decision },
        ...before?.decision && { lapsed: { ...before.decision, key: before.key, words: before.words, now: words } },
        ...stake && { stake }, ...reach && { silenced: reach },
      }
    }),
    gone: partly ? [] : missingFrom(known, decided).filter(({ key }) => !changed.has(key)),
  }
}

/** All that is silenced in a contract, the latest first. */
export function silencedIn({ findings, silenced }: Seen['decisions'], everywhere: Readonly<Record<string, Silencing>>): readonly Silenced[] {
  const here = Object.entries(findings).flatMap(([key, { rule, title, words, decision }]) => decision?.what === 'no-problem' ? [{ reach: 'here' as const, key, rule, title, words, at: decision.at }] : [])
  return latestFirst([...here, ...rulesSilenced('contract', silenced), ...rulesSilenced('everywhere', everywhere)])
}

export const rulesSilenced = <Reach extends 'contract' | 'everywhere'>(reach: Reach, silenced: Readonly<Record<string, Silencing>>) =>
  latestFirst(Object.entries(silenced).map(([rule, { title, at }]) => ({ reach, rule, title, at })))

const latestFirst = <T extends { readonly at: string }>(list: readonly T[]): readonly T[] => list.toSorted((a, b) => a.at < b.at ? 1 : a.at > b.at ? -1 : 0)
