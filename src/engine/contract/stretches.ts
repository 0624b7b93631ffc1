import type { Span } from './contract'
import { firstWhere } from './halving'

/** Spans as stretches that do not touch, in the order of the text. */
export function stretchesOf(spans: readonly Span[]): readonly Span[] {
  const stretches: Span[] = []
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = stretches.at(-1)
    if (last && span.start <= last.end) stretches[stretches.length - 1] = { start: last.start, end: Math.max(last.end, span.end) }
    else stretches.push({ start: span.start, end: span.end })
  }
  return stretches
}

/** Whether one of these spans, which are in order and do not overlap, holds the whole span. */
export function liesIn(spans: readonly Span[], { start, end }: Span): boolean {
  const around = spans[firstWhere(spans.length, i => spans[i]!.end > start)]
  return around !== undefined && around.start <= start && end <= around.end
}
