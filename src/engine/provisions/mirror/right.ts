/** The shapes of the mirror table: who holds which right, and on what terms. */
import type { Span } from '../../contract/contract'
import type { Modal } from '../../grammar/norms'
import type { Provision } from '../provision'

/** What a right or a duty is about. */
export type Topic = 'terminate' | 'cure' | 'change' | 'price' | 'suspend' | 'assign' | 'cap' | 'exclude' | 'indemnify' | 'insure' | 'own' | 'license'
  | 'confide' | 'data' | 'restrict' | 'audit' | 'interest' | 'set-off' | 'publicise' | 'fees' | 'forum' | 'excuse' | 'waive'

/** One row of the table: a kind of provision, and how to tell who has as much. */
export type RightKind = {
  /** The row's own name: the kind of provision, and more where two rows share one. */
  readonly id: string
  readonly kind: string
  readonly topic: Topic
  /** What its holder holds, after the holder's name: "may end it without a reason". */
  readonly holds: string
  /** Only such sentences give the right; the others of the kind say how it is used, and tell nothing of who has it. */
  readonly gives?: RegExp
  /** True where the provision's own holder bears what it says, so that the other party has the benefit. */
  readonly borne?: true
  /** Sentences of the kind that belong to another row. */
  readonly except?: RegExp
  /** The other half in words that are no provision of the kind: a norm of the one who seems to lack the right, or of nobody who is named. */
  readonly half?: {
    /** Lower-case words; only sentences that hold one of them are read. */
    readonly words: readonly string[]
    readonly modals: readonly Modal[]
    readonly verbs: RegExp
    /** The sentence must match this … */
    readonly only?: RegExp
    /** … and not this. */
    readonly except?: RegExp
    /** True where a duty gives the right: then the half is a duty of the holder. */
    readonly owed?: boolean
  }
}

/** Terms that can be weighed against each other, in a unit that is the same for all of one `what`. */
export type Term = Span & {
  readonly what: 'notice' | 'suspendNotice' | 'auditNotice' | 'cure' | 'cap' | 'capMonths' | 'interest' | 'consent' | 'secrecy' | 'restraint'
  /** A party's role; 'each' where the words speak of both. */
  readonly holder: string
  /** Days for notices, cure, secrecy and restraint, months of fees for capMonths, a sum for cap, per cent for interest; for consent 1 where it may be refused only with reason, else 2. */
  readonly value: number
  /** What may be compared with what: a currency, a period of interest; '' otherwise. */
  readonly unit: string
}

export type Row = {
  readonly right: RightKind
  /** The provisions that give it, in the order of the text; `holder` is whoever benefits. */
  readonly given: readonly Provision[]
  /** The one role that holds it; 'each' where both do, in one clause or in one each; 'unclear' where a holder could not be told. */
  readonly held: string
  /** The only other party, where one role alone holds it. */
  readonly lacking?: string
}

export type Uneven = {
  readonly what: Term['what']
  /** The kind of provision that was read. */
  readonly kind: string
  /** The role that is worse off, and the two terms, its own first. */
  readonly worse: string
  readonly own: Term
  readonly other: Term
}

export type Mirror = { readonly rows: readonly Row[]; readonly uneven: readonly Uneven[] }
