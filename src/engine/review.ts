/** The way in: text to Review. The same text and options always give the same Review. */
import type { Span } from './contract/contract'
import { readContract } from './contract/contract'
import type { Severity, Tier } from './rules/rule'

export type ContractKind = 'nda' | 'services' | 'saas' | 'licence' | 'employment' | 'separation' | 'lease' | 'sale' | 'loan' | 'construction' | 'investment'
  | 'partnership' | 'distribution' | 'online-terms' | 'other'

export type Outcome = 'problem' | 'look' | 'favours-you'

export type Finding = {
  readonly rule: string
  readonly family: string
  readonly severity: Severity
  readonly tier: Tier
  readonly outcome: Outcome
  readonly spans: readonly Span[]
  readonly title: string
  readonly why: string
  readonly ask: string
  readonly fallback?: string
  readonly against?: string
  readonly labels: readonly string[]
  readonly sources: readonly string[]
}

export type ItemState = 'clear' | 'unclear' | 'conflicting' | 'against-you' | 'not-found' | 'not-applicable'

/** The five tests: what must happen, who does it, by when, how we know that it is done, what if it is not. */
export type Clarity = { readonly what: boolean; readonly who: boolean; readonly when: boolean; readonly proof: boolean; readonly otherwise: boolean }

export type ChecklistItem = {
  /** `close-parties` and so on. */
  readonly item: string
  /** What is to be confirmed, in plain words: "Who is bound". */
  readonly title: string
  readonly state: ItemState
  readonly clarity: Clarity
  /** Indexes into `keyTerms`. */
  readonly terms: readonly number[]
  /** Indexes into `provisions`. */
  readonly provisions: readonly number[]
  /** Indexes into `findings`. */
  readonly findings: readonly number[]
  readonly ask?: string
}

export type Review = {
  readonly contractType: { readonly kind: ContractKind; readonly because: readonly Span[] }
  readonly parties: readonly { readonly role: string; readonly name?: string; readonly aliases: readonly string[]; readonly at: Span }[]
  readonly side?: string
  readonly outline: readonly { readonly number?: string; readonly heading?: string; readonly level: number; readonly at: Span }[]
  readonly provisions: readonly (Span & { readonly kind: string; readonly holder?: string })[]
  readonly keyTerms: readonly (Span & { readonly kind: string; readonly value: string })[]
  readonly findings: readonly Finding[]
  readonly cleared: readonly { readonly rule: string }[]
  readonly balance: readonly { readonly topic: string; readonly leans: string; readonly rows: readonly { readonly role: string; readonly holds: string; readonly at: Span }[] }[]
  readonly checklist: readonly ChecklistItem[]
}

export type ReviewOptions = {
  /** The reader's role, as in `parties`. An unknown one is refused. */
  readonly side?: string
}

export function review(text: string, options: ReviewOptions = {}): Review {
  void options
  const contract = readContract(text)
  return {
    contractType: { kind: 'other', because: [] }, parties: contract.parties, outline: [], provisions: [], keyTerms: [], findings: [], cleared: [], balance: [], checklist: [],
  }
}
