/** From rules' hits to findings: grouped, turned to the reader's side, ranked. */
import type { Contract, Party, Span } from './contract/contract'
import type { Hit, Reading, Rule, Severity, Tier } from './rules/rule'
import { run } from './rules/run'

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
  /** The role it is hard on. */
  readonly against?: string
  readonly labels: readonly string[]
  readonly sources: readonly string[]
}

/** Every finding, the weightiest first, and the rules that looked and found nothing. */
export function findAll(rules: readonly Rule[], reading: Reading, side?: string): { findings: Finding[]; cleared: { rule: string }[] } {
  const findings: Finding[] = []
  const cleared: { rule: string }[] = []
  for (const rule of rules) {
    const hits = run(rule, reading)
    if (hits.length === 0) cleared.push({ rule: rule.id })
    else findings.push(...(rule.together ? gathered(hits) : hits).map(hit => finding(rule, hit, reading.contract, side)))
  }
  return { findings: findings.sort(weight), cleared }
}

/** One hit for all the places that are hard on the same role and equally sure. */
function gathered(hits: readonly Hit[]): Hit[] {
  const groups = new Map<string, Hit[]>()
  for (const hit of hits) {
    const key = `${hit.against ?? ''}\n${hit.tier ?? ''}`
    const group = groups.get(key)
    if (group) group.push(hit)
    else groups.set(key, [hit])
  }
  return [...groups.values()].map(group => ({ ...group[0]!, spans: inOrder(group.flatMap(({ spans }) => spans)) }))
}

const inOrder = (spans: readonly Span[]) => [...spans].sort((a, b) => a.start - b.start || a.end - b.end)

function finding(rule: Rule, hit: Hit, { parties }: Contract, side: string | undefined): Finding {
  const { id, severity, title, why, ask, fallback, labels, sources } = rule
  const tier = hit.tier ?? rule.tier
  return {
    rule: id, family: id.slice(0, id.indexOf('-')).toUpperCase(), severity, tier,
    outcome: outcome(tier, hit.against, parties, side),
    spans: hit.spans, title, why, ask, ...(fallback ? { fallback } : {}), ...(hit.against ? { against: hit.against } : {}), labels, sources,
  }
}

/**
 * What is hard on the only other party favours the reader. Among three or more, a third party may stand with the
 * reader (a guarantor with the tenant), so there it only needs their eyes.
 */
function outcome(tier: Tier, against: string | undefined, parties: readonly Party[], side: string | undefined): Outcome {
  if (side && against && against !== side) return parties.length === 2 ? 'favours-you' : 'look'
  return tier === 'judgement' ? 'look' : 'problem'
}

const outcomes: Record<Outcome, number> = { problem: 0, look: 1, 'favours-you': 2 }
const tiers: Record<Tier, number> = { fact: 0, likely: 1, judgement: 2 }

function weight(a: Finding, b: Finding): number {
  return outcomes[a.outcome] - outcomes[b.outcome] || b.severity - a.severity || tiers[a.tier] - tiers[b.tier]
    || (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0) || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0)
}
