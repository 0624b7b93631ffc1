/** From rules' hits to findings: grouped, turned to the reader's side, ranked. */
import type { Contract, Party, Span } from './contract/contract'
import type { Said } from './folding'
import { fold } from './folding'
import type { Position } from './playbooks/playbook'
import type { Hit, Reading, Rule, Severity, Tier } from './rules/rule'
import { hitsAmong } from './rules/run'
import { ration } from './rationing'

/** `favours-you` is a note, never an alarm; `look` needs the reader's eyes. */
export type Outcome = 'problem' | 'look' | 'favours-you'

export type Finding = {
  readonly rule: string
  /** The rule's family: "AMB". */
  readonly family: string
  readonly severity: Severity
  readonly tier: Tier
  readonly outcome: Outcome
  readonly spans: readonly Span[]
  readonly title: string
  readonly why: string
  readonly ask: string
  readonly fallback?: string
  /** What the reader's playbook, or ours for their side, wants on this point. Its fallback stands in `fallback` too. */
  readonly position?: Position
  /** The role it is hard on. */
  readonly against?: string
  readonly labels: readonly string[]
  readonly sources: readonly string[]
}

type Wishes = {
  readonly side?: string
  /** Rules that say nothing themselves, but on which others may rest. */
  readonly known?: readonly Rule[]
  readonly positionOf?: (rule: string) => Position | undefined
}

/** Every finding, the weightiest first, and the rules that looked and found nothing. */
export function findAll(rules: readonly Rule[], reading: Reading, { side, known = rules, positionOf = () => undefined }: Wishes = {}): { findings: Finding[]; cleared: { rule: string }[] } {
  const said: Said[] = []
  const cleared: { rule: string }[] = []
  const hitsOf = hitsAmong(known, reading)
  for (const rule of rules) {
    // What was not read may say it.
    if (reading.partly && (rule.rationed || rule.needsWhole)) continue
    const hits = hitsOf(rule.id)
    if (hits.length > 0) said.push({ rule, hits: hits.map(hit => ({ hit, folded: [] })) })
    else if (rule.appliesTo?.(reading) !== false) cleared.push({ rule: rule.id })
  }
  const findings = ration(fold(said, reading.contract)).flatMap(({ rule, hits }) =>
    (rule.together ? gathered(hits) : hits).map(({ hit, folded }) => finding(rule, hit, folded, reading.contract, side)).map(one => placed(one, positionOf(rule.id))))
  return { findings: findings.sort(weight), cleared }
}

/** One hit for all the places that are hard on the same role, equally sure and equally weighty. */
function gathered(hits: Said['hits']): Said['hits'] {
  const groups = new Map<string, Said['hits'][number][]>()
  for (const one of hits) {
    const { against, tier, severity } = one.hit
    const key = `${against ?? ''}\n${tier ?? ''}\n${severity ?? ''}`
    const group = groups.get(key)
    if (group) group.push(one)
    else groups.set(key, [one])
  }
  return [...groups.values()].map(group => ({ hit: { ...group[0]!.hit, spans: inOrder(group.flatMap(({ hit }) => hit.spans)) }, folded: group.flatMap(({ folded }) => folded) }))
}

const inOrder = (spans: readonly Span[]) => [...spans].sort((a, b) => a.start - b.start || a.end - b.end)

function finding(rule: Rule, hit: Hit, folded: readonly Rule[], { parties }: Contract, side: string | undefined): Finding {
  const { id, title, why, ask, fallback } = rule
  const tier = hit.tier ?? rule.tier
  const labels = [...new Set([rule, ...folded].flatMap(one => one.labels))], sources = [...new Set([rule, ...folded].flatMap(one => one.sources))]
  return {
    rule: id, family: id.slice(0, id.indexOf('-')).toUpperCase(), severity: hit.severity === undefined || hit.severity > rule.severity ? rule.severity : hit.severity, tier,
    outcome: outcome(tier, hit.against, parties, side),
    spans: hit.spans, title, why: hit.computed ? `${hit.computed} ${why}` : why, ask, ...(fallback ? { fallback } : {}), ...(hit.against ? { against: hit.against } : {}), labels, sources,
  }
}

/** What favours the reader is nothing to ask for. */
const placed = (finding: Finding, position: Position | undefined): Finding => (position && finding.outcome !== 'favours-you' ? { ...finding, ...(position.fallback ? { fallback: position.fallback } : {}), position } : finding)

/**
 * What is hard on the only other party favours the reader. Among three or more, a third party may stand with the
 * reader (a guarantor with the tenant), so there it only needs their eyes; so it does where nobody known is meant.
 */
function outcome(tier: Tier, against: string | undefined, parties: readonly Party[], side: string | undefined): Outcome {
  if (side && against && against !== side) return parties.length === 2 && parties.some(({ role }) => role === against) ? 'favours-you' : 'look'
  return tier === 'judgement' ? 'look' : 'problem'
}

const outcomes: Record<Outcome, number> = { problem: 0, look: 1, 'favours-you': 2 }
const tiers: Record<Tier, number> = { fact: 0, likely: 1, judgement: 2 }

function weight(a: Finding, b: Finding): number {
  return outcomes[a.outcome] - outcomes[b.outcome] || b.severity - a.severity || tiers[a.tier] - tiers[b.tier]
    || (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0) || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0)
}
