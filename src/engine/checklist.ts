/** The closing checklist: what the contract says on each point, and how clear it is. Only the reader confirms. */
import type { Clarity } from './clarity'
import { clarityOf } from './clarity'
import type { ClosingItem, Test } from './closing-items'
import { closingItems } from './closing-items'
import type { ContractKind } from './contract-type'
import type { Contract, Span } from './contract/contract'
import type { Finding } from './findings'
import type { KeyTerm } from './key-terms/key-term'
import type { Provision } from './provisions/provision'

export type ItemState = 'clear' | 'unclear' | 'conflicting' | 'against-you' | 'not-found' | 'not-applicable'

export type ChecklistItem = {
  /** `close-parties` and so on. */
  readonly item: string
  /** What is to be confirmed, in plain words: "Who is bound". */
  readonly title: string
  readonly state: ItemState
  readonly clarity: Clarity
  /** Indexes into the review's `keyTerms`, `provisions` and `findings`. */
  readonly terms: readonly number[]
  readonly provisions: readonly number[]
  readonly findings: readonly number[]
  /** The question that would make it clear. */
  readonly ask?: string
  /** True where only the reader can answer: the text holds nothing to go by. */
  readonly byReader: boolean
}

type Found = {
  readonly contract: Contract
  readonly kind: ContractKind
  readonly provisions: readonly Provision[]
  readonly keyTerms: readonly KeyTerm[]
  readonly findings: readonly Finding[]
  readonly side?: string
}

export function readChecklist(found: Found): ChecklistItem[] {
  return closingItems.map(item => readItem(item, found))
}

function readItem(item: ClosingItem, found: Found): ChecklistItem {
  const terms = indexes(found.keyTerms, ({ kind }) => item.terms.includes(kind))
  const provisions = indexes(found.provisions, ({ kind }) => item.provisions.includes(kind))
  const spans = [...terms.map(i => found.keyTerms[i]!), ...provisions.map(i => found.provisions[i]!)]
  const findings = indexes(found.findings, finding => bearsOn(finding, item, spans))
  const answered = spans.length > 0 ? relevant(clarityOf(found.contract, spans), item) : nothing
  const state = stateOf(item, found, spans, findings.map(i => found.findings[i]!), answered)
  const clarity = state === 'clear' ? everything : answered
  const ask = question(item, state, clarity, findings.map(i => found.findings[i]!))
  return { item: item.item, title: item.title, state, clarity, terms, provisions, findings, ...(ask ? { ask } : {}), byReader: item.byReader ?? false }
}

const nothing: Clarity = { what: false, who: false, when: false, proof: false, otherwise: false }
const everything: Clarity = { what: true, who: true, when: true, proof: true, otherwise: true }
const tests: readonly Test[] = ['what', 'who', 'when', 'proof', 'otherwise']

/** Tests that mean nothing for an item count as passed: a governing law needs no deadline. */
const relevant = (clarity: Clarity, item: ClosingItem): Clarity =>
  Object.fromEntries(tests.map(test => [test, clarity[test] || !(test in item.tests)])) as Clarity

function bearsOn(finding: Finding, { rules }: ClosingItem, spans: readonly Span[]): boolean {
  if (rules.some(start => finding.rule.startsWith(start))) return true
  // What is unclear or slipped inside the item's own words belongs to the item, whatever the rule is about.
  return (finding.family === 'AMB' || finding.family === 'DRF') && finding.spans.some(f => spans.some(s => f.start >= s.start && f.end <= s.end))
}

function stateOf(item: ClosingItem, { kind, keyTerms, side }: Found, spans: readonly Span[], findings: readonly Finding[], clarity: Clarity): ItemState {
  const alarms = findings.filter(({ outcome }) => outcome === 'problem')
  if (item.byReader) return 'unclear'
  if (item.item === 'close-open-points') return alarms.length > 0 ? 'unclear' : 'clear'
  if (spans.length === 0 && alarms.length === 0) return item.notFor?.includes(kind) ? 'not-applicable' : 'not-found'
  if (conflicting(item, keyTerms) || alarms.some(({ rule, severity }) => severity >= 3 && contradiction.test(rule))) return 'conflicting'
  if (side && alarms.some(({ against, severity }) => against === side && severity >= 3)) return 'against-you'
  if (spans.length === 0) return 'not-found'
  if (alarms.some(({ severity }) => severity >= 2)) return 'unclear'
  return tests.every(test => clarity[test]) ? 'clear' : 'unclear'
}

/** Rules that find two places which cannot both be right. */
const contradiction = /^drf-(?:number-words|double-definition|date-conflict|date-order|amount-conflict|sum-mismatch|notice-conflict|law-|party-variant|signature-mismatch)/

function conflicting({ single = [] }: ClosingItem, keyTerms: readonly KeyTerm[]): boolean {
  return single.some(kind => new Set(keyTerms.filter(term => term.kind === kind).map(({ value }) => value)).size > 1)
}

function question(item: ClosingItem, state: ItemState, clarity: Clarity, findings: readonly Finding[]): string | undefined {
  if (state === 'clear' || state === 'not-applicable') return undefined
  if (state === 'not-found' || item.byReader || item.item === 'close-open-points') return item.missing
  if (state === 'conflicting' || state === 'against-you') return findings.find(({ outcome }) => outcome === 'problem')?.ask ?? item.missing
  const failed = tests.find(test => !clarity[test])
  return (failed && item.tests[failed]) ?? findings.find(({ outcome }) => outcome === 'problem')?.ask ?? item.missing
}

const indexes = <T>(list: readonly T[], wanted: (entry: T) => boolean): number[] => list.flatMap((entry, i) => (wanted(entry) ? [i] : []))
