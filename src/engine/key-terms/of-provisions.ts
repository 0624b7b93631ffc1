/** Key terms that rest on a provision: its words, with a value read from them. */
import type { Contract, Sentence, Span } from '../contract/contract'
import type { Provision } from '../provisions/provision'
import { ownWords } from './in-words'

export type Found = Span & { readonly value: string }
export type Ranked = Found & { readonly rank: number }

/** More places than this are no help to someone who must confirm each. */
const most = 5

export const provisionsOf = (provisions: readonly Provision[], ...kinds: readonly string[]) => provisions.filter(p => kinds.includes(p.kind))

/** The first provisions of these kinds, each in its own words. */
export function ownWordsOf(contract: Contract, provisions: readonly Provision[], kinds: readonly string[]): Found[] {
  return provisionsOf(provisions, ...kinds).slice(0, most).map(({ start, end }) => ({ start, end, value: ownWords(contract.text.slice(start, end)) }))
}

/** Every provision of a kind in its own words, ranked by them; those without a rank are left out. */
export function rankedWordsOf(contract: Contract, provisions: readonly Provision[], kind: string, rankOf: (words: string) => number | undefined): Ranked[] {
  return provisionsOf(provisions, kind).flatMap(({ start, end }) => {
    const words = contract.text.slice(start, end).replace(/\s/g, ' '), rank = rankOf(words)
    return rank === undefined ? [] : [{ start, end, value: ownWords(words), rank }]
  })
}

/** Places found in several ways, each once, the most telling first. */
export function mostTelling(...found: readonly (readonly (Found & { readonly rank?: number })[])[]): Ranked[] {
  const seen = new Set<number>()
  return found.flat().map(place => ({ ...place, rank: place.rank ?? 0 })).sort((a, b) => a.rank - b.rank || a.start - b.start)
    .filter(({ start }) => !seen.has(start) && seen.add(start)).slice(0, most)
}

/** The first value that a provision of this kind yields, and no other: one fact, one value. */
export function firstOf(contract: Contract, provisions: readonly Provision[], kind: string, read: (sentence: Sentence, provision: Provision) => Found | undefined): Found[] {
  for (const provision of provisionsOf(provisions, kind)) {
    const found = read(contract.sentences[provision.sentence]!, provision)
    if (found) return [found]
  }
  return []
}
