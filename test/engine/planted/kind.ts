/** What a planted defect is: data, so that a reader can add one without touching the runner. */

export type Base = 'design-us' | 'software-uk' | 'lease-uk' | 'supply-us' | 'maintenance-uk' | 'mutual-nda'

/**
 * Wordings for one clause of every base that has it. `{S}` is the side that wrote the contract, `{W}` the other side,
 * `{this}` the contract's word for itself.
 */
export type Clause = {
  /** The clause's name in the base. */
  readonly at: string
  /** `put`: the words take the clause's place. `add`: they are one more sentence of it. */
  readonly how: 'put' | 'add'
  readonly texts: readonly string[]
  /** The bases where the wordings make sense; all of them when it is left out. */
  readonly in?: readonly Base[]
  /** True: the other side wrote this clause. */
  readonly swapped?: true
}

/** Words of one base, changed. An empty `to` takes them out. */
export type Edit = { readonly in: Base; readonly from: string; readonly to: string }

export type Kind = {
  readonly name: string
  /** Families of rules that may carry it. */
  readonly families: readonly string[]
  readonly tier: 'fact' | 'likely'
  readonly clauses?: readonly Clause[]
  readonly edits?: readonly Edit[]
  /** Rules that rightly speak up elsewhere too: what a changed clause no longer gives is missed in the whole. */
  readonly also?: readonly string[]
  /** True where the defect shows in other places than the changed words: what is taken out is missed where it is used. */
  readonly anywhere?: true
}
