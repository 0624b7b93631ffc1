/** The sorts of contract that the engine tells apart, and what counts as a sign of one. */
import type { Span } from '../contract/contract'

export type ContractKind = 'nda' | 'services' | 'saas' | 'licence' | 'employment' | 'separation' | 'lease' | 'sale' | 'loan' | 'construction' | 'investment'
  | 'partnership' | 'distribution' | 'online-terms' | 'other'

/**
 * A sign that the contract is of a kind. `weight` is 5 for a title that only this kind has, and smaller
 * for all else. `at` holds the words that say so,
 * and nothing where all the words of a trade do.
 */
export type Sign = { readonly kind: ContractKind; readonly from: 'name' | 'reader' | 'purpose' | 'trade'; readonly weight: number; readonly at: readonly Span[] }
