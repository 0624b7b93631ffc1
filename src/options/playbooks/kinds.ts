import type { ContractKind } from '../../engine/review'
import { list, typeOf } from '../../words/plain-words'

/** "for contracts of all kinds", "for these kinds of contract: lease and services". */
export function forKinds(kinds: readonly ContractKind[] | undefined): string {
  if (!kinds) return 'for contracts of all kinds'
  return `for ${kinds.length === 1 ? 'one kind of contract' : 'these kinds of contract'}: ${list(kinds.map(kind => kind === 'other' ? 'any other' : typeOf(kind).toLowerCase()))}`
}
