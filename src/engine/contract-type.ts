import type { Contract, Span } from './contract/contract'

export type ContractKind = 'nda' | 'services' | 'saas' | 'licence' | 'employment' | 'separation' | 'lease' | 'sale' | 'loan' | 'construction' | 'investment'
  | 'partnership' | 'distribution' | 'online-terms' | 'other'

/** What kind of contract it is, and the words that decided. */
export function readContractType(_contract: Contract): { readonly kind: ContractKind; readonly because: readonly Span[] } {
  return { kind: 'other', because: [] }
}
