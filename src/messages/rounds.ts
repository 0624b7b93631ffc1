/** The versions of a contract's text that the reader saw. */
import type { Finding } from '../engine/review'

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
