/** What the reader decides about one contract. Kept in storage; never sent to the page. */
import type { Tie } from '../engine/bottom-lines'
import type { ContractKind } from '../engine/review'

export type Decisions = {
  /** A role; null where the reader said that they are on neither side; absent where they were not asked yet. */
  readonly side?: string | null
  /** What kind of contract it is, where the reader corrected what we read. */
  readonly kind?: ContractKind
  /** By checklist item. */
  readonly ticks: Readonly<Record<string, Tick>>
  readonly notes: Readonly<Record<string, string>>
  /** Checklist items that do not matter in this contract, by item. */
  readonly setAside: Readonly<Record<string, SetAside>>
  /** By the finding's key, whether or not the text still holds it. */
  readonly findings: Readonly<Record<string, OnFinding>>
  /** Rules whose findings are no problem anywhere in this contract, by rule. */
  readonly silenced: Readonly<Record<string, Silencing>>
  /** What the reader wrote down, in the order in which it is shown. */
  readonly lines: readonly Line[]
  /** What each side does if this comes to nothing. */
  readonly alternatives: { readonly mine?: Alternative; readonly theirs?: Alternative }
  /** The playbook that was chosen for this contract, by its name; null: none; absent: the one for contracts of its kind. */
  readonly playbook?: string | null
}

export type Tick = {
  /** When it was confirmed, ISO 8601. */
  readonly at: string
  /** The exact words that it rested on. */
  readonly words: readonly string[]
  /** The words now, where they are no longer those: the tick no longer counts. */
  readonly changedTo?: readonly string[]
}

/** It rests on words as a tick does: what is said later may matter after all. */
export type SetAside = Tick & { readonly reason: string }

/** What the reader makes of one finding, which is known by its rule and its words. */
export type OnFinding = {
  readonly rule: string
  /** As it was when this was decided, so that it can be listed after rule and words are gone. */
  readonly title: string
  readonly words: readonly string[]
  readonly decision?: FindingDecision
  /** What it is worth in a trade. */
  readonly stake?: Stake
}

export type FindingDecision = {
  /** ISO 8601. */
  readonly at: string
  /** `no-problem` holds for these words alone; Silencing is for a rule. */
  readonly what: 'raise' | 'accept' | 'traded' | 'solved' | 'no-problem'
  readonly reason?: string
}

export type Stake = 'must' | 'want' | 'can-give'

/** `title` is the rule's, as it was when the reader silenced it at `at`, ISO 8601. */
export type Silencing = { readonly at: string; readonly title: string }

/** How good an alternative is: 0 none, 1 poor, 2 fair, 3 as good as this contract. */
export type Alternative = { readonly text: string; readonly worth: 0 | 1 | 2 | 3 }

/** One line that the reader wrote. Each is changed by itself, so that two windows never lose each other's. */
export type Line = Priority | BottomLine | OutsidePromise | Package

/** `at` is when it was last written, ISO 8601. */
type Written = { readonly id: string; readonly at: string }

export type Priority = Written & { readonly list: 'priorities'; readonly text: string }

export type BottomLine = Written & { readonly list: 'bottom-lines'; readonly text: string; /** Absent: only the reader can tell. */ readonly tie?: Tie }

/** Something that was promised in talks and may not be in the contract. */
export type OutsidePromise = Written & {
  readonly list: 'promises'
  readonly text: string
  /** The contract's words that keep it; null: the reader looked, and it is not in the contract; absent: still open. */
  readonly keptBy?: string | null
}

/** What the reader would give for what they want. */
export type Package = Written & {
  readonly list: 'packages'
  readonly give: readonly Ware[]
  readonly want: readonly Ware[]
  /** As it could be sent. */
  readonly sentence: string
  readonly state: 'planned' | 'offered' | 'agreed'
}

/** One thing in a trade: a finding, by its key, or something of which the contract says nothing. */
export type Ware = { readonly text: string; readonly finding?: string }

/** A line as the panel sends it; the time is the background's. */
export type NewLine = { readonly [L in Line as L['list']]: Omit<L, 'at'> }[Line['list']]
