/** Where the contract speaks of a checklist item: its key terms, or, without any, the provisions, or else what the findings on it mark. */
import type { Span } from '../engine/contract/contract'
import type { ChecklistItem } from '../engine/review'
import type { TabState } from '../messages'
import { kindWords } from './plain-words'
import { valueBeside } from './value-words'

export type Place = {
  readonly words: string
  /** The value in words where it says more than the words themselves, else ''. */
  readonly value: string
  /** What it is, as "effective date". */
  readonly kind: string
  readonly clause: string
  /** True: "needs your eyes". */
  readonly look?: boolean
  readonly span: Span
}

/** A review with its exact words and their clauses. */
export type Worded = Pick<Extract<TabState, { kind: 'review' }>, 'review' | 'quotes' | 'clauses'>

/** Each place once, in the item's own order. */
export function placesOf(state: Worded, item: ChecklistItem): readonly Place[] {
  const terms = item.terms.flatMap((index): Place[] => {
    const term = state.review.keyTerms[index]
    if (!term) return []
    const words = state.quotes.keyTerms[index] ?? ''
    return [{ words, value: [valueBeside(term.value, words, term.kind), term.open ?? ''].filter(part => part !== '').join(', '), kind: kindWords(term.kind), clause: state.clauses.keyTerms[index] ?? '', span: term }]
  })
  if (terms.length > 0) return once(terms)
  const provisions = item.provisions.flatMap((index): Place[] => {
    const provision = state.review.provisions[index]
    if (!provision) return []
    return [{ words: state.quotes.provisions[index] ?? '', value: '', kind: kindWords(provision.kind), clause: state.clauses.provisions[index] ?? '', ...(provision.tier ? { look: true } : {}), span: provision }]
  })
  if (provisions.length > 0) return once(provisions)
  return once(item.findings.flatMap((index): Place[] => {
    const span = state.review.findings[index]?.spans[0]
    if (!span) return []
    return [{ words: state.quotes.findings[index]?.[0] ?? '', value: '', kind: '', clause: state.clauses.findings[index] ?? '', span }]
  }))
}

function once(places: readonly Place[]): readonly Place[] {
  const seen = new Set<string>()
  return places.filter(({ words, value, span }) => {
    const key = `${span.start} ${span.end} ${value}`
    if (words === '' || seen.has(key)) return false
    seen.add(key)
    return true
  })
}
