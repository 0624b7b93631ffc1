/** The way through all marks of a page, one after the other. Pure. */
import type { Mark } from '../../messages'
import type { Stop } from '../surfaces/surface'

export type Step = 1 | -1

/**
 * Where a step leads, as an index: on from the mark `from`, and round at the ends. Without one, to what the reader has before
 * them: the first in sight or below it, or the last in sight or above it. `height` is the window's. -1 where there is nothing.
 */
export function stepFrom(stops: readonly Stop[], from: Mark | undefined, by: Step, height: number): number {
  const at = stops.findIndex(({ mark }) => mark === from)
  if (at >= 0) return onwards(stops, at, by)
  const line = ({ words }: Stop) => words.line()
  const next = by === 1
    ? stops.findIndex(stop => (line(stop)?.bottom ?? 0) > 0)
    : stops.findLastIndex(stop => (line(stop)?.top ?? height) < height)
  return next >= 0 ? next : onwards(stops, by === 1 ? -1 : 0, by)
}

/** One further, and round at the ends. */
export const onwards = ({ length }: { readonly length: number }, at: number, by: Step): number => (length === 0 ? -1 : (at + by + length) % length)

/** The same finding in a later painting: by its words, and among those with the same words by its place. */
export function againIn(now: readonly Mark[], mark: Mark, before: readonly Mark[]): Mark | undefined {
  const key = keyOf(mark)
  const nth = before.filter(each => keyOf(each) === key).indexOf(mark)
  return now.filter(each => keyOf(each) === key)[nth]
}

const keyOf = ({ severity, title, anchors }: Mark) => JSON.stringify([severity, title, anchors.map(({ exact }) => exact)])
