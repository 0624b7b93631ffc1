import type { Contract } from '../contract/contract'
import type { Provision } from '../provisions/provision'
import type { KeyTerm, KeyTermKind } from './key-term'

/** Every kind, in alphabetical order; a test holds the folder and this list together. */
export const keyTermKinds: readonly KeyTermKind[] = []

/** Every key term of a contract, in the order of the text. */
export function readKeyTerms(contract: Contract, provisions: readonly Provision[]): KeyTerm[] {
  return keyTermKinds.flatMap(({ kind, find }) => find(contract, provisions).map(hit => ({ ...hit, kind })))
    .sort((a, b) => a.start - b.start || a.end - b.end)
}
