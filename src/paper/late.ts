import { heightOf, type Stretch } from './lines'

/** Space to what stands under a passage, in heights of its letters: more than that parts two passages that have nothing to do with each other. */
const near = 3

/** Stretches that are drawn one under the other or beside each other. `before`: what follows them on the page, and is drawn already. */
type Passage<T> = { readonly stretches: Stretch<T>[]; before?: Stretch<T> | undefined }

/** Passages that are drawn later than what stands right under them, as whoever changes a finished page leaves them, and words that are drawn later than what follows them, as raised letters often are, read where they stand. */
export function inPlace<T>(stretches: readonly Stretch<T>[]): readonly Stretch<T>[] {
  const { passages, blanks } = passagesIn(stretches), late = new Map<Stretch<T>, Passage<T>[]>()
  for (const passage of passages) {
    if (!passage.before) continue
    const others = late.get(passage.before)
    if (others) others.push(passage)
    else late.set(passage.before, [passage])
  }
  // From the last one back, so that what is read before it is next.
  const read: Stretch<T>[] = [], left = passages.filter(({ before }) => !before).flatMap(passage => passage.stretches)
  for (let last = left.pop(); last; last = left.pop()) {
    read.push(last)
    if (blanks.has(last)) read.push(blanks.get(last)!)
    for (const { stretches } of late.get(last) ?? []) for (const stretch of stretches) left.push(stretch)
  }
  return read.toReversed()
}

/** `blanks`: spaces that are drawn by themselves, by what is after them. */
function passagesIn<T>(stretches: readonly Stretch<T>[]) {
  const passages: Passage<T>[] = [], blanks = new Map<Stretch<T>, Stretch<T>>(), drawn = drawnSoFar<T>()
  let blank: Stretch<T> | undefined, rows: Stretch<T>[][] = []
  const finish = () => {
    const passage = passages.at(-1), last = rows.at(-1)?.at(-1)
    if (!passage || !last) return
    passage.before = (rows.length === 1 ? drawn.rightOf(last) : undefined) ?? drawn.under(last)
    // A space before it belongs to where it was drawn.
    if (passage.before) blanks.delete(passage.stretches[0]!)
    for (const row of rows) drawn.add(row)
    rows = []
  }
  for (const stretch of stretches) {
    if (stretch.text.trim() === '') {
      blank = stretch
      continue
    }
    if (blank) blanks.set(stretch, blank)
    blank = undefined
    const passage = passages.at(-1), row = rows.at(-1), last = row?.at(-1)
    if (passage && row && last && isBeside(last, stretch)) {
      const after = followersIn(row, stretch)
      passage.stretches.splice(passage.stretches.length - after, 0, stretch)
      row.splice(row.length - after, 0, stretch)
      continue
    }
    if (passage && last && isUnder(last, stretch) && !((drawn.under(last)?.top ?? Infinity) < stretch.top)) passage.stretches.push(stretch)
    else {
      finish()
      passages.push({ stretches: [stretch] })
    }
    rows.push([stretch])
  }
  finish()
  return { passages, blanks }
}

/** Writing whose words follow each other from right to left. */
const leftward = /[\p{Script=Arabic}\p{Script=Hebrew}]/u

const isBeside = (last: Stretch<unknown>, next: Stretch<unknown>) => Math.abs(next.bottom - last.bottom) < heightOf(last) / 2
const isUnder = (last: Stretch<unknown>, next: Stretch<unknown>) => next.bottom > last.bottom && next.top - last.bottom < near * heightOf(last)

/** How many of the row stand right of it. */
function followersIn(row: readonly Stretch<unknown>[], { text, left, right, ...box }: Stretch<unknown>): number {
  if (row.length > most || leftward.test(text)) return 0
  const edge = right - (box.bottom - box.top) * 0.3
  // What is not laid out, or lies on its side, stands all in one place.
  return row.length - 1 - row.findLastIndex(other => other.left < edge || other.left <= left)
}

/** Stretches of this height, in the page's own unit, are kept together. Letters that are much higher, and places with more stretches, are no text that anyone reads. */
const step = 8, tallest = 80, most = 300

/** What was drawn by earlier passages, by how far down it is. */
function drawnSoFar<T>() {
  const places = new Map<number, Stretch<T>[]>(), firsts = new Map<Stretch<T>, Stretch<T>>()
  const placeOf = (top: number) => Math.round(top / step)
  return {
    add(row: readonly Stretch<T>[]): void {
      for (const stretch of row) {
        const here = places.get(placeOf(stretch.top))
        firsts.set(stretch, row[0]!)
        if (!here) places.set(placeOf(stretch.top), [stretch])
        else if (here.length < most) here.push(stretch)
      }
    },
    /** What follows it on its line. */
    rightOf(stretch: Stretch<T>): Stretch<T> | undefined {
      const { right, top, bottom } = stretch, height = heightOf(stretch), middle = (top + bottom) / 2
      return [-1, 0, 1].flatMap(down => places.get(placeOf(top) + down) ?? []).find(other => other.top < middle && other.bottom > middle && other.left > right - height * 0.3 && other.left < right + height)
    },
    /** The first in the row of the nearest that stands under it. */
    under(stretch: Stretch<T>): Stretch<T> | undefined {
      const { left, right, bottom } = stretch, height = Math.min(heightOf(stretch), tallest), from = bottom - 0.3 * height, to = bottom + near * height
      for (let down = 0; down <= (to - from) / step + 1; down++) {
        const found = (places.get(placeOf(from) + down) ?? []).filter(other => other.top > from && other.top < to && other.left < right && other.right > left)
        if (found.length > 0) return firsts.get(found.reduce((nearest, other) => (other.top < nearest.top ? other : nearest)))
      }
      return undefined
    },
  }
}
