/** The versions of a contract's text that the reader saw. */
import type { Span } from '../engine/contract/contract'
import type { Finding } from '../engine/review'
import type { Counts } from '../engine/rounds/counts'
import type { Because } from '../engine/rounds/findings'
import type { TermChange } from '../engine/rounds/terms'
import type { FindingDecision } from './decisions'

export type Round = {
  /** Counts from 1. */
  readonly n: number
  /** When it was first and last seen, ISO 8601. */
  readonly at: string
  readonly seen: string
  /** Words in the contract. */
  readonly length: number
  /** True while `roundText` has it. */
  readonly text: boolean
  /** What was found in it, as it was last seen. */
  readonly findings: readonly RoundFinding[]
}

/** What is kept of a finding, so that versions can be compared after their texts are gone. */
export type RoundFinding = Pick<Finding, 'rule' | 'title' | 'severity' | 'outcome'> & { readonly key: string; /** The words marked, cut where they are long. */ readonly words: readonly string[] }

export type RoundText = {
  /** As the page showed it first. */
  readonly arrived: string
  /** As it was last seen, where it was edited in the open page since. */
  readonly left?: string
}

/** What changed from one version to another. Quotes are cut where they are long; a `span` is a place in the text that the tab shows now, and absent where it shows another version. */
export type RoundsCompared = {
  /** The role for which both were read; absent where that was for neither side, or is not known any more. */
  readonly side?: string
  /** Absent where the text of one of them is not kept any more: then only findings are compared. */
  readonly clauses?: ClausesCompared
  readonly findings: readonly FindingChange[]
  /** Findings that are there as they were, and that the reader asked nobody to change. */
  readonly still: number
  readonly terms: readonly TermChanged[]
}

export type ClausesCompared = {
  readonly counts: Counts
  /** "4 clauses changed, 1 added." */
  readonly say: string
  /** In the order of the later text. */
  readonly rows: readonly ClauseChange[]
  /** Rows beyond those that are told. */
  readonly more: number
  /** Clauses of which only numbers changed: their own, or those of clauses that they point to. */
  readonly renumbered: readonly { readonly clause: string; readonly was?: string; readonly span?: Span }[]
  /** How many clauses are the same, and what the first of them are called. */
  readonly same: number
  readonly sameNames: readonly string[]
}

export type ClauseChange = {
  readonly kind: 'changed' | 'added' | 'removed' | 'moved'
  /** What a person calls it, in the later version where it is there: "§4.2". '' where it has no name. */
  readonly clause: string
  /** What it was called, where that is something else. */
  readonly was?: string
  /** True for a changed one that also stands elsewhere. */
  readonly moved: boolean
  readonly paragraphs: readonly (readonly ComparedWords[])[]
  readonly span?: Span
}

export type ComparedWords = { readonly kind: 'kept' | 'removed' | 'added'; readonly words: string }

export type FindingChange = Pick<Finding, 'rule' | 'title' | 'severity' | 'outcome'> & {
  /** `still`: the reader wanted it changed, and it is as it was. `lost`, `gained`: notes in the reader's favour. */
  readonly what: 'solved' | 'new' | 'better' | 'worse' | 'reworded' | 'still' | 'lost' | 'gained'
  readonly tier?: Finding['tier']
  /** The words it marked, and those that it marks. */
  readonly was: readonly string[]
  readonly now: readonly string[]
  readonly clause: string
  readonly span?: Span
  readonly because?: Because
  /** What the reader decided on it as it was. */
  readonly decided?: FindingDecision
}

export type TermChanged = Pick<TermChange, 'kind' | 'from' | 'to' | 'direction'> & { /** The words that say so, in the later version or else in the earlier one. */ readonly words: string; readonly clause: string; readonly span?: Span }
