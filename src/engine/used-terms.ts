/** The defined terms that findings' words use, so that their meaning can be shown beside those words. */
import type { DefinedTerm, Span } from './contract/contract'

/** Each definition with its uses inside the spans; without those that none of them uses. Both are in the order of the text. */
export function usedTerms(definitions: readonly DefinedTerm[], spans: readonly Span[]): readonly DefinedTerm[] {
  const stretches = together(spans)
  return definitions.flatMap(one => {
    const uses = inside(one.uses, stretches)
    return uses.length > 0 ? [{ term: one.term, at: one.at, meaning: one.meaning, uses }] : []
  })
}

/** The uses that lie inside one of the stretches; both ascend. */
function inside(uses: readonly Span[], stretches: readonly Span[]): readonly Span[] {
  let next = 0
  return uses.filter(({ start, end }) => {
    while (next < stretches.length && stretches[next]!.end < end) next++
    return next < stretches.length && stretches[next]!.start <= start
  })
}

/** Spans as stretches that do not touch, in the order of the text. */
function together(spans: readonly Span[]): readonly Span[] {
  const stretches: Span[] = []
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = stretches.at(-1)
    if (last && span.start <= last.end) stretches[stretches.length - 1] = { start: last.start, end: Math.max(last.end, span.end) }
    else stretches.push(span)
  }
  return stretches
}
