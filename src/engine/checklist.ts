/** The closing checklist: what the contract says on each point, and how clear it is. Only the reader confirms. */
import type { Clarity } from './clarity'
import { clarityOf } from './clarity'
import type { ClosingItem, Test } from './closing-items'
import { closingItems } from './closing-items'
import type { ContractKind } from './contract-type'
import type { Contract, Span } from './contract/contract'
import { hasMatch } from './contract/matches'
import { sentencesAround } from './contract/sentence-at'
import { liesIn } from './contract/stretches'
import type { Finding } from './findings'
import type { KeyTerm } from './key-terms/key-term'
import type { Provision } from './provisions/provision'
import type { StillOpen } from './still-open'
import { asksOpen, saysOpen } from './still-open'

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
  /** What is still open beside the contract's own words, in a sentence: “3 suggested changes and 1 comment are still open.” */
  readonly open?: string
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
  readonly open?: StillOpen
}

export function readChecklist(found: Found): ChecklistItem[] {
  const terms = byKind(found.keyTerms), provisions = byKind(found.provisions)
  return closingItems.map(item => readItem(item, found, terms, provisions))
}

function readItem(item: ClosingItem, found: Found, termsOf: ByKind, provisionsOf: ByKind): ChecklistItem {
  const terms = item.terms.flatMap(termsOf)
  const main = item.provisions.flatMap(provisionsOf)
  const more = terms.length + main.length > 0 ? (item.more ?? []).flatMap(provisionsOf) : []
  const provisions = foremostFirst([...main, ...more].map(i => [i, wordsOf(found, found.provisions[i]!)] as const).filter(([, words]) => !(item.beside && hasMatch(words, item.beside))), item)
  const spans = [...terms.map(i => found.keyTerms[i]!), ...provisions.map(i => found.provisions[i]!)]
  const sentences = sentencesAround(found.contract, spans)
  const findings = found.findings.flatMap((finding, i) => (bearsOn(finding, item, sentences) ? [i] : []))
  const bearing = findings.map(i => found.findings[i]!)
  const alarms = bearing.filter(({ outcome }) => outcome === 'problem')
  // A rule may know words that no kind of key term does; then they are what the contract says on the point.
  const places = spans.length > 0 ? spans : alarms.flatMap(finding => finding.spans)
  const answered = answers(item, found, terms.length, places)
  const open = item.item === 'close-open-points' && found.open ? saysOpen(found.open) : undefined
  const state = open ? 'unclear' : stateOf(item, found, places, alarms, answered)
  const clarity = state === 'clear' ? everything : item.byReader || state === 'not-found' || state === 'not-applicable' ? nothing : answered
  const asked = question(item, state, clarity, alarms)
  // What is blank and what is suggested are two questions.
  const ask = open && found.open ? [...(alarms.length > 0 ? [asked] : []), asksOpen(found.open)].join(' ') : asked
  return { item: item.item, title: item.title, state, clarity, terms, provisions, findings, ...(ask ? { ask } : {}), ...(open ? { open } : {}), byReader: item.byReader ?? false }
}

const nothing: Clarity = { what: false, who: false, when: false, proof: false, otherwise: false }
const everything: Clarity = { what: true, who: true, when: true, proof: true, otherwise: true }
const tests: readonly Test[] = ['what', 'who', 'when', 'proof', 'otherwise']

/** The indexes of one kind, the most telling first: by rank, then as they stand in the text. */
type ByKind = (kind: string) => readonly number[]

function byKind(list: readonly { readonly kind: string, readonly rank?: number }[]): ByKind {
  const kinds = new Map<string, number[]>()
  for (const [i, { kind }] of list.entries()) {
    const same = kinds.get(kind)
    if (same) same.push(i)
    else kinds.set(kind, [i])
  }
  for (const same of kinds.values()) same.sort((a, b) => (list[a]!.rank ?? 0) - (list[b]!.rank ?? 0) || a - b)
  return kind => kinds.get(kind) ?? []
}

/** Provisions that say most by their words stand before the rest. */
function foremostFirst(places: readonly (readonly [index: number, words: string])[], { foremost }: ClosingItem): number[] {
  const isFirst = places.map(([, words]) => foremost !== undefined && hasMatch(words, foremost))
  return [...places.filter((_, i) => isFirst[i]), ...places.filter((_, i) => !isFirst[i])].map(([index]) => index)
}

const wordsOf = ({ contract }: Found, { start, end }: Span) => contract.text.slice(start, end)

/** Tests that mean nothing for an item, or for this kind of contract, count as passed: a governing law needs no deadline. */
function answers(item: ClosingItem, found: Found, terms: number, places: readonly Span[]): Clarity {
  // A blank says nothing: what goes there is the question.
  if (item.item === 'close-open-points') return { ...everything, what: places.length === 0 }
  const words = sentencesAround(found.contract, places).map(({ text }) => text).join('\n')
  if (item.settled && hasMatch(words, item.settled)) return everything
  const clarity = clarityOf(found.contract, places)
  const { parties } = found.contract
  const alone = item.perParty === true && terms < parties.length || item.byName === true && parties.some(({ name, role }) => !name && role !== 'You')
  return Object.fromEntries(tests.map(test => {
    if (!(test in item.tests) || item.testedFor?.[test]?.includes(found.kind) === false) return [test, true]
    const own = item.answers?.[test]
    return [test, !(alone && test === 'who') && (item.perParty && own ? hasMatch(words, own) : clarity[test] || own !== undefined && hasMatch(words, own))]
  })) as Clarity
}

function bearsOn(finding: Finding, { rules }: ClosingItem, sentences: readonly Span[]): boolean {
  if (rules.some(start => finding.rule.startsWith(start))) return true
  // What is unclear or slipped inside the item's own sentences belongs to the item, whatever the rule is about.
  return (finding.family === 'AMB' || hasMatch(finding.rule, slip)) && finding.spans.some(span => liesIn(sentences, span))
}

function stateOf(item: ClosingItem, { kind, keyTerms, side }: Found, places: readonly Span[], alarms: readonly Finding[], clarity: Clarity): ItemState {
  if (item.byReader) return 'unclear'
  if (item.item === 'close-open-points') return alarms.length > 0 ? 'unclear' : 'clear'
  if (places.length === 0) return item.notFor?.includes(kind) ? 'not-applicable' : 'not-found'
  if (conflicting(item, keyTerms) || alarms.some(({ rule, severity }) => severity >= 3 && hasMatch(rule, contradiction))) return 'conflicting'
  if (side && alarms.some(({ against, severity }) => against === side && severity >= 3)) return 'against-you'
  if (alarms.some(({ severity }) => severity >= 2)) return 'unclear'
  return tests.every(test => clarity[test]) ? 'clear' : 'unclear'
}

/** Slips that leave open what the words around them say. */
const slip = /^drf-(?:number-words|date-|placeholder|drafting-note)/

/** Rules that find two places which cannot both be right. */
const contradiction = /^drf-(?:number-words|date-conflict|date-order|duration-conflict|amount-conflict|sum-mismatch|notice-conflict|law-|forum-conflict|party-variant|signature-mismatch)/

function conflicting({ single = [] }: ClosingItem, keyTerms: readonly KeyTerm[]): boolean {
  return single.some(kind => new Set(keyTerms.filter(term => term.kind === kind).map(({ value }) => value)).size > 1)
}

/** What to ask next: what contradicts itself or weighs most, then what is not said, then the smaller doubts. */
function question(item: ClosingItem, state: ItemState, clarity: Clarity, alarms: readonly Finding[]): string | undefined {
  if (state === 'clear' || state === 'not-applicable') return undefined
  if (state === 'not-found' || item.byReader || item.item === 'close-open-points') return item.missing
  const heavy = (state === 'conflicting' ? alarms.find(({ rule }) => hasMatch(rule, contradiction)) : undefined) ?? alarms.find(({ severity }) => severity >= 3)
  const failed = tests.find(test => !clarity[test])
  return heavy?.ask ?? (failed && item.tests[failed]) ?? alarms[0]?.ask ?? item.missing
}
