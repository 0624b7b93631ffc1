/** What a playbook holds: ours, in the folder ours, and those that readers write. */
import type { ContractKind } from '../contract-type/kind'
import type { Rule, Severity } from '../rules/rule'
import type { Thresholds } from '../rules/thresholds'
import type { SideName } from './sides'

/** What to ask for, what to settle for, and where to stop, in words ready to send. */
export type Position = { readonly preferred?: string; readonly fallback?: string; readonly walkAway?: string }

/** What one reader wants, whichever side they are on, or on one side. */
export type Layer = {
  readonly thresholds: Partial<Thresholds>
  /** By rule. */
  readonly severities: Readonly<Record<string, Severity>>
  /** Rules that say nothing. */
  readonly off: readonly string[]
  /** By topic or by rule; what is said of a rule goes before what is said of its topic. */
  readonly positions: Readonly<Record<string, Position>>
  /** Rules of the reader's own; their examples have been checked. */
  readonly rules: readonly Rule[]
}

export type Playbook = Layer & {
  readonly name: string
  /** The kinds of contract that it is for; absent: all. */
  readonly contracts?: readonly ContractKind[]
  readonly sides: readonly (Layer & { readonly side: SideName; /** More words by which contracts call this side. */ readonly roles: readonly string[] })[]
}

/** What is wrong with a playbook, and where. Lines count from 1. */
export type Problem = { readonly line: number; /** "thresholds › payment-days"; empty where the text itself is broken. */ readonly field: string; readonly say: string }

/** A playbook that cannot be read. Its message has a line for each problem. */
export class PlaybookError extends Error {
  constructor(readonly problems: readonly Problem[]) {
    super(problems.map(({ line, field, say }) => `line ${line}${field ? `, ${field}` : ''}: ${say}`).join('\n'))
    this.name = 'PlaybookError'
  }
}
