/** What the reader's decisions come to in the contract as it reads now. Worked out for each state, and stored nowhere. */
import type { Kept } from '../engine/bottom-lines'
import type { BottomLine, FindingDecision, OnFinding, OutsidePromise, Package, Priority, Stake } from './decisions'
import type { Span } from '../engine/contract/contract'

export type Standing = {
  /** By the review's indexes. */
  readonly findings: readonly FindingStanding[]
  /** Decided on, and not in the text any more. Empty while only part of the contract is read. */
  readonly gone: readonly (OnFinding & { readonly key: string })[]
  /** All that the reader silenced and that holds here, the latest first. */
  readonly silenced: readonly Silenced[]
  readonly priorities: readonly Priority[]
  readonly bottomLines: readonly (BottomLine & { /** Absent where it is tied to nothing. */ readonly kept?: Kept })[]
  readonly promises: readonly PromiseStanding[]
  readonly packages: readonly Package[]
  /** Absent until the contract is stored, and while only part of it is read. */
  readonly round?: RoundStanding
  readonly playbook: PlaybookStanding
}

export type FindingStanding = {
  /** What the finding is known by, wherever it stands: its rule and its words. */
  readonly key: string
  /** What was decided on these very words. */
  readonly decision?: FindingDecision
  /** "Changed since": what was decided when the words were others. It no longer counts. */
  readonly lapsed?: FindingDecision & { readonly key: string; readonly words: readonly string[]; /** The words now. */ readonly now: readonly string[] }
  readonly stake?: Stake
  /** Set where the reader does not want to hear of it: these words, its rule in this contract, or its rule in any. */
  readonly silenced?: Silenced['reach']
}

/** Something that the reader silenced, with what it takes to undo it. */
export type Silenced =
  | { readonly reach: 'here'; /** For `decideFinding`. */ readonly key: string; readonly rule: string; readonly title: string; readonly words: readonly string[]; readonly at: string }
  | { readonly reach: 'contract' | 'everywhere'; readonly rule: string; readonly title: string; readonly at: string }

export type PromiseStanding = OutsidePromise & {
  /** `changed`: the words that kept it are not in the contract any more. */
  readonly state: 'open' | 'in-contract' | 'changed' | 'not-in-contract'
  /** Where the words that keep it stand. */
  readonly spans: readonly Span[]
  /** The clause of the first of them, as "§12.1"; '' where it is not known. */
  readonly clause: string
}

/** Which version of the text this is. */
export type RoundStanding = {
  /** Counts from 1. */
  readonly n: number
  /** When this version was first seen, ISO 8601. */
  readonly at: string
  /** The version before, and when the reader last saw it. */
  readonly before?: { readonly n: number; readonly seen: string }
  /** True once the reader has seen what changed since, or said that they do not want to. */
  readonly changesSeen: boolean
}

export type PlaybookStanding = {
  /** The one that this contract is reviewed with. `review.playbook` says whether it is for contracts of this kind. */
  readonly name?: string
  /** Whose choice it is: the reader's for this contract, theirs for contracts of this kind, or the company's. */
  readonly chosen: 'contract' | 'kind' | 'company' | 'nobody'
  /** All that could be chosen. */
  readonly names: readonly string[]
  /** Why the chosen one could not be used, in plain words. */
  readonly problem?: string
}
