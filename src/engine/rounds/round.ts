/** One version of a contract, as it was read. */
import type { Span } from '../contract/contract'
import type { Review } from '../review'
import type { Change, Comparison } from './compare'

export type Round = { readonly text: string; readonly review: Review }

/** For spans of one of the two texts, the rows of the comparison in which they begin, each as an index. */
export function rowsOf(comparison: Comparison, side: 'before' | 'after'): (spans: readonly Span[]) => readonly number[] {
  const rows = comparison.changes.flatMap((change, row) => {
    const place = placeOn(change, side)
    return place ? [{ start: place.start, row }] : []
  }).sort((a, b) => a.start - b.start)
  return spans => [...new Set(spans.flatMap(({ start }) => {
    let low = 0, high = rows.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (rows[middle]!.start <= start) low = middle + 1
      else high = middle
    }
    return low > 0 ? [rows[low - 1]!.row] : []
  }))]
}

function placeOn(change: Change, side: 'before' | 'after'): Span | undefined {
  if (side === 'before') return change.kind === 'added' ? undefined : change.before
  return change.kind === 'removed' ? undefined : change.after
}

/** The words of a finding or a key term, so that other spaces, marks and capitals make no difference. */
export function wordsAt(text: string, spans: readonly Span[]): string {
  return spans.map(({ start, end }) => text.slice(start, end).toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim()).join(' … ')
}
