import { heightOf, type Stretch } from './lines'

/** Space to what stands under a passage, in heights of its letters: more than that parts two passages that have nothing to do with each other. */
const near = 3

/** Stretches that are drawn one under the other or beside each other. `above`: what they stand right above and is drawn before them. */
type Passage<T> = { readonly stretches: Stretch<T>[]; above?: Stretch<T> | undefined }

/** Passages that are drawn later than what stands right under them, as whoever changes a finished page leaves them, read where they stand. */
export function inPlace<T>(stretches: readonly Stretch<T>[]): readonly Stretch<T>[] {
  const passages = passagesIn(stretches), late = new Map<Stretch<T>, Passage<T>[]>()
  for (const passage of passages) if (passage.above) late.set(passage.above, [...late.get(passage.above) ?? [], passage])
  if (late.size === 0) return stretches
  // From the last one back, so that what stands above it is next.
  const read: Stretch<T>[] = [], left = passages.filter(({ above }) => !above).flatMap(passage => passage.stretches)
  for (let last = left.pop(); last; last = left.pop()) {
    read.push(last)
    for (const { stretches } of late.get(last) ?? []) for (const stretch of stretches) left.push(stretch)
  }
  return read.toReversed()
}

function passagesIn<T>(stretches: readonly Stretch<T>[]): readonly Passage<T>[] {
  const passages: Passage<T>[] = [], drawn = drawnSoFar<T>()
  let last: Stretch<T> | undefined, row: Stretch<T>[] = []
  const finishRow = () => {
    for (const stretch of row) drawn.add(stretch, row[0]!)
    row = []
  }
  for (const stretch of stretches.filter(({ text }) => text.trim() !== '')) {
    const passage = passages.at(-1)
    if (last && passage && isBeside(last, stretch)) passage.stretches.push(stretch)
    else {
      const under = last && drawn.under(last)
      finishRow()
      if (last && passage && stretch.bottom > last.top && stretch.top - last.bottom < near * heightOf(last) && !(under && under.top < stretch.top)) passage.stretches.push(stretch)
      else {
        if (passage && under) passage.above = drawn.firstBeside(under)
        passages.push({ stretches: [stretch] })
      }
    }
    row.push(stretch)
    last = stretch
  }
  const under = last && drawn.under(last)
  if (under) passages.at(-1)!.above = drawn.firstBeside(under)
  return passages
}

const isBeside = (last: Stretch<unknown>, next: Stretch<unknown>) => Math.abs(next.bottom - last.bottom) < heightOf(last) / 2

/** Stretches of this height, in the page's own unit, are kept together. Letters that are much higher, and places with more stretches, are no text that anyone reads. */
const step = 8, tallest = 80, most = 1_000

/** What is on the page already, by how far down it is. */
function drawnSoFar<T>() {
  const places = new Map<number, Stretch<T>[]>(), firsts = new Map<Stretch<T>, Stretch<T>>()
  const placeOf = (top: number) => Math.round(top / step)
  return {
    add(stretch: Stretch<T>, first: Stretch<T>): void {
      const here = places.get(placeOf(stretch.top))
      firsts.set(stretch, first)
      if (!here) places.set(placeOf(stretch.top), [stretch])
      else if (here.length < most) here.push(stretch)
    },
    /** The first in its row. */
    firstBeside: (stretch: Stretch<T>) => firsts.get(stretch),
    /** The nearest that stands under it. */
    under(stretch: Stretch<T>): Stretch<T> | undefined {
      const { left, right, bottom } = stretch, height = Math.min(heightOf(stretch), tallest), from = bottom - 0.3 * height, to = bottom + near * height
      for (let down = 0; down <= (to - from) / step + 1; down++) {
        const found = (places.get(placeOf(from) + down) ?? []).filter(other => other.top > from && other.top < to && other.left < right && other.right > left)
        if (found.length > 0) return found.reduce((nearest, other) => (other.top < nearest.top ? other : nearest))
      }
      return undefined
    },
  }
}
