/** The versions of a contract's text that the reader saw. */
import type { Finding, Review } from '../engine/review'
import type { Comparison } from '../engine/rounds/compare'
import type { FindingsComparison } from '../engine/rounds/findings'
import type { TermChange } from '../engine/rounds/terms'

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

/** What became of a contract from one version to another. Places are in the text of their own side, indexes in its findings and key terms. */
export type RoundsComparison = {
  /** "4 clauses changed, 1 added; 2 points solved, 1 new." */
  readonly summary: string
  readonly texts: Comparison
  readonly findings: FindingsComparison
  readonly terms: readonly TermChange[]
  readonly before: ComparedRound
  readonly after: ComparedRound
}

/** Both sides are reviewed by their words alone, as the reader reviews this contract: these findings are not those of the state, by their indexes. */
export type ComparedRound = Pick<Review, 'findings' | 'keyTerms'> & { readonly text: string }
