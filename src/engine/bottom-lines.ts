/** Whether the contract keeps to where the reader would stop: "payment within 30 days", "liable for 100,000 at least". */
/** A bottom line as far as it can be held against the text. */
export type Tie = {
  /** A kind of key term: `payment-days`. */
  readonly term: string
  /** For days of the calendar, `at-most` is no later and `at-least` no sooner. */
  readonly comparison: 'at-most' | 'at-least' | 'is' | 'is-not'
  /** In the normal form of key terms: 'P30D', 'USD 100000.00', '2026-12-31', '1% per month', or a plain name. */
  readonly value: string
}

/** `terms` are indexes into the key terms: those that break it, or all that keep it. */
export type Kept =
  | { readonly state: 'kept' | 'broken'; readonly terms: readonly number[] }
  | { readonly state: 'cannot-tell'; readonly terms: readonly number[]; readonly because: 'not-found' | 'not-comparable' }
