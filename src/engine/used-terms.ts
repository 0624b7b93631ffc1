/** The defined terms that findings' words use, so that their meaning can be shown beside those words. */
import type { DefinedTerm, Span } from './contract/contract'
import { liesIn, stretchesOf } from './contract/stretches'

/** A reader looks at the first few; a text that defines one word a thousand times would be told each use of it a thousand times. */
const mostOfOneTerm = 20

/** Each definition with its uses inside the spans; without those that none of them uses. Both are in the order of the text. */
export function usedTerms(definitions: readonly DefinedTerm[], spans: readonly Span[]): readonly DefinedTerm[] {
  const stretches = stretchesOf(spans), counts = new Map<string, number>()
  return definitions.flatMap(one => {
    const count = (counts.get(one.term) ?? 0) + 1
    counts.set(one.term, count)
    const uses = count <= mostOfOneTerm ? one.uses.filter(use => liesIn(stretches, use)) : []
    return uses.length > 0 ? [{ term: one.term, at: one.at, meaning: one.meaning, uses }] : []
  })
}
