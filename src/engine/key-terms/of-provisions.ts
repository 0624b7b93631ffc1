/** Key terms that rest on a provision: its words, with a value read from them. */
import type { Contract, Sentence, Span } from '../contract/contract'
import type { Provision } from '../provisions/provision'
import { ownWords } from './in-words'

export type Found = Span & { readonly value: string }

export const provisionsOf = (provisions: readonly Provision[], ...kinds: readonly string[]) => provisions.filter(p => kinds.includes(p.kind))

/** The first provisions of these kinds, each in its own words. */
export function ownWordsOf(contract: Contract, provisions: readonly Provision[], kinds: readonly string[], most = 5): Found[] {
  return provisionsOf(provisions, ...kinds).slice(0, most).map(({ start, end }) => ({ start, end, value: ownWords(contract.text.slice(start, end)) }))
}

/** The first value that a provision of this kind yields, and no other: one fact, one value. */
export function firstOf(contract: Contract, provisions: readonly Provision[], kind: string, read: (sentence: Sentence, provision: Provision) => Found | undefined): Found[] {
  for (const provision of provisionsOf(provisions, kind)) {
    const found = read(contract.sentences[provision.sentence]!, provision)
    if (found) return [found]
  }
  return []
}
