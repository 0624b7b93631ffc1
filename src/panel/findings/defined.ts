/** Where a quote uses the contract's defined terms, and what they mean. Pure. */
import type { Span } from '../../engine/contract/contract'
import type { ReviewState } from '../grouping'

export type Meaning = {
  readonly term: string
  /** The words that define it; '' where only its place is known. */
  readonly words: string
  readonly clause: string
  /** Where it is defined. */
  readonly at: Span
  readonly uses: readonly Span[]
}

/** A stretch of a quote, with all that it is defined as: more than once where the contract defines it more than once. */
export type Stretch = { readonly words: string; readonly meanings: readonly Meaning[] }

export const meaningsIn = ({ review, quotes, clauses }: Pick<ReviewState, 'review' | 'quotes' | 'clauses'>): readonly Meaning[] =>
  review.definitions.map(({ term, meaning, uses }, i) => ({ term, words: quotes.definitions[i] ?? '', clause: clauses.definitions[i] ?? '', at: meaning, uses }))

/** The quote of the words from `start` on, in stretches. Each term is told once, where it first comes up. */
export function stretchesOf(quote: string, start: number, meanings: readonly Meaning[]): readonly Stretch[] {
  const end = start + quote.length
  const first = new Map<number, { readonly to: number; readonly meanings: Meaning[] }>()
  for (const meaning of meanings) {
    const use = meaning.uses.find(one => one.start >= start && one.end <= end)
    if (!use) continue
    const known = first.get(use.start)
    if (known) known.meanings.push(meaning)
    else first.set(use.start, { to: use.end, meanings: [meaning] })
  }
  const stretches: Stretch[] = []
  let from = start
  const upTo = (to: number) => { if (to > from) stretches.push({ words: quote.slice(from - start, to - start), meanings: [] }) }
  for (const [at, { to, meanings }] of [...first].sort(([a], [b]) => a - b)) {
    upTo(at)
    stretches.push({ words: quote.slice(at - start, to - start), meanings })
    from = to
  }
  upTo(end)
  return stretches
}
