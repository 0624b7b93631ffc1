import type { Need } from '../contract/candidates'
import type { Contract, Sentence, Span } from '../contract/contract'

/** Finds what a sentence provides. */
export type FindProvision = ((sentence: Sentence, contract: Contract) => readonly (Span & { readonly holder?: string })[]) & {
  /** What its patterns need, where nothing else decides; other sentences are not asked. */
  readonly need?: Need
  /** False where the sentence's words alone tell that it finds nothing. `may` is false where a pattern surely does not match. */
  readonly maySay?: (sentence: Sentence, may: (need: Need) => boolean) => boolean
}

/** What one or more sentences provide. */
export type Provision = Span & {
  /** CUAD's category in kebab-case where CUAD has one. */
  readonly kind: string
  /** The role that holds the right or is protected (see each kind); 'each' where both do; absent where it could not be told. */
  readonly holder?: string
  /** Set where the kind is so often found wrongly that each place needs the reader's eyes. */
  readonly tier?: 'judgement'
  readonly sentence: number
}

/** One kind of provision, in a file of its own. `finds` («marks» are the provision's words) and `passes` are its tests and its documentation. */
export type ProvisionKind = {
  readonly kind: string
  /** What `holder` means for this kind. */
  readonly holder?: string
  /** Set where fewer than eight in ten were right when it was measured (docs/accuracy.md). */
  readonly tier?: 'judgement'
  /** Only sentences that hold one of these lower-case words are read. */
  readonly triggers: readonly string[]
  /** The sentences to read, by index, where no word tells: a title, the parties' own names. Takes the place of `triggers`. */
  readonly places?: (contract: Contract) => readonly number[]
  readonly find: FindProvision
  readonly finds: readonly string[]
  readonly passes: readonly string[]
}
