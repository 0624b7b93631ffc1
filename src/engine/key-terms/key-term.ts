import type { Contract, Span } from '../contract/contract'
import type { Provision } from '../provisions/provision'

/** A fact that the closing needs, with the words it rests on. */
export type KeyTerm = Span & {
  readonly kind: string
  /** ISO date, ISO 8601 duration, 'perpetual', ISO 4217 money ('USD 1200.00'), or a plain name. */
  readonly value: string
  /** 0 or absent: the words that tell its point best; higher: words that say less of it. */
  readonly rank?: number
  /** Why what follows from it stays open, in plain words: "counts from the first sale, which has no date here". */
  readonly open?: string
}

/** One kind of key term, in a file of its own. `finds` holds [text with «marks», values] pairs. */
export type KeyTermKind = {
  readonly kind: string
  readonly find: (contract: Contract, provisions: readonly Provision[]) => readonly (Span & { readonly value: string, readonly rank?: number, readonly open?: string })[]
  readonly finds: readonly (readonly [text: string, ...values: string[]])[]
  readonly passes: readonly string[]
}
