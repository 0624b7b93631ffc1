/** Keeps what a list shows only while it is scrolled into view: text that scrolls away is kept, and how much is still to come is said. */
import { landmarks } from '../../anchors/landmarks'

/** A stretch of text and where it stands in the box that scrolls, in CSS pixels from the top of what is in it. */
export type Stretch = { readonly text: string; readonly top: number; readonly bottom: number }

/** Pixels that neighbours may overlap by rounding. */
const slack = 2

/**
 * What was read before and lies above and below what is shown now; the words that both hold tell how far things have
 * moved meanwhile, since such lists only guess the height of what they have not shown. Nothing is kept where the list
 * now shows other words in the same place: it is another text.
 */
export function around<S extends Stretch>(before: readonly S[], now: readonly Stretch[]): { readonly above: readonly S[]; readonly below: readonly S[] } {
  const first = now[0], last = now.at(-1)
  if (!first || !last) return { above: before, below: [] }
  const pairs = landmarks(before.map(({ text }) => text), now.map(({ text }) => text))
  const shift = (pair: readonly [number, number] | undefined) => (pair ? now[pair[1]]!.top - before[pair[0]]!.top : 0)
  const moved = (each: S, by: number): S => ({ ...each, top: each.top + by, bottom: each.bottom + by })
  const up = shift(pairs[0]), down = shift(pairs.at(-1))
  const [from, to] = [pairs[0]?.[0] ?? before.length, pairs.at(-1)?.[0] ?? -1]
  const above = before.slice(0, from).map(each => moved(each, up)).filter(({ bottom }) => bottom <= first.top + slack)
  const below = before.slice(to + 1).map(each => moved(each, down)).filter(({ top }) => top >= last.bottom - slack)
  const replaced = before.length - above.length - below.length
  return pairs.length === 0 && replaced > now.length / 2 ? { above: [], below: [] } : { above, below }
}

/** The share of a height that stretches cover, in their order; gaps smaller than `gap` are the space between paragraphs. */
export function covered(stretches: readonly Stretch[], height: number, gap: number): number {
  let holes = 0, end = 0
  for (const { top, bottom } of stretches) {
    if (top - end > gap) holes += top - end
    end = Math.max(end, bottom)
  }
  if (height - end > gap) holes += height - end
  return height > 0 ? Math.max(0, 1 - holes / height) : 1
}
