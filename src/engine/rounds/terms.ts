/** Which facts of the closing have another value now. */
import type { KeyTerm } from '../key-terms/key-term'
import type { Comparison } from './compare'
import type { Direction } from './directions'
import { directionOf } from './directions'
import type { Round } from './round'
import { rowsOf } from './round'

export type TermChange = {
  readonly kind: string
  /** Indexes into the key terms before and after, and what they say, in the normal form of key terms. One of each pair is absent where the term came or went. */
  readonly before?: number
  readonly after?: number
  readonly from?: string
  readonly to?: string
  /** Absent where it cannot be told. Whether that is good for the reader depends on their side. */
  readonly direction?: Direction
}

/** Kinds whose value is a sentence of the contract: what changed in it is told by the comparison of the texts. */
const inWholeSentences = new Set([
  'acceptance', 'change-procedure', 'delivery-date', 'documents', 'exit-effects', 'exit-rights', 'force-majeure', 'guarantee', 'indemnity', 'inputs', 'ip-ownership', 'notices', 'out-of-scope',
  'payment-dates', 'personal-data', 'price-change', 'restrictions', 'scope', 'transfer', 'warranties',
])

type Term = { readonly index: number; readonly value: string; readonly row: number }

/** In the order of the text after; what is gone comes last. */
export function compareTerms(before: Round, after: Round, texts: Comparison): readonly TermChange[] {
  const here = byKind(before.review.keyTerms, rowsOf(texts, 'before')), there = byKind(after.review.keyTerms, rowsOf(texts, 'after'))
  return [...new Set([...here.keys(), ...there.keys()])]
    .flatMap(kind => ofKind(kind, here.get(kind) ?? [], there.get(kind) ?? []))
    .sort((a, b) => (a.after ?? Infinity) - (b.after ?? Infinity) || (a.before ?? 0) - (b.before ?? 0))
}

function byKind(terms: readonly KeyTerm[], rowsOf: (spans: readonly KeyTerm[]) => readonly number[]): ReadonlyMap<string, readonly Term[]> {
  const kinds = new Map<string, Term[]>()
  terms.forEach((term, index) => {
    if (inWholeSentences.has(term.kind)) return
    const one = { index, value: term.value, row: rowsOf([term])[0] ?? -1 }, list = kinds.get(term.kind)
    if (list) list.push(one)
    else kinds.set(term.kind, [one])
  })
  return kinds
}

/** A value that is still said somewhere has not changed; of the others those in the same clause belong together, else the only two that are left. */
function ofKind(kind: string, before: readonly Term[], after: readonly Term[]): TermChange[] {
  const said = new Set(before.map(({ value }) => value)), says = new Set(after.map(({ value }) => value))
  let gone = once(before.filter(({ value }) => !says.has(value))), come = once(after.filter(({ value }) => !said.has(value)))
  const pairs: [Term, Term][] = []
  for (const term of gone) {
    const other = come.find(({ row }) => row === term.row)
    if (!other) continue
    pairs.push([term, other])
    gone = gone.filter(one => one !== term)
    come = come.filter(one => one !== other)
  }
  if (gone.length === 1 && come.length === 1) {
    pairs.push([gone[0]!, come[0]!])
    gone = come = []
  }
  return [
    ...pairs.map(([a, b]): TermChange => {
      const direction = directionOf(a.value, b.value)
      return { kind, before: a.index, after: b.index, from: a.value, to: b.value, ...(direction ? { direction } : {}) }
    }),
    ...come.map(({ index, value }): TermChange => ({ kind, after: index, to: value })),
    ...gone.map(({ index, value }): TermChange => ({ kind, before: index, from: value })),
  ]
}

/** Each value where it stands first. */
const once = (terms: readonly Term[]): readonly Term[] => [...new Map(terms.toReversed().map(term => [term.value, term])).values()].toReversed()
