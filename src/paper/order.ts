import { heightOf, type Stretch } from './lines'
import { inPlace } from './late'
import { withoutLineNumbers } from './line-numbers'
import { once } from './once'

/** A page's stretches as they are to be read: each once, without the numbers of its lines, and in an order in which its words make sense. */
export const asRead = <T>(stretches: readonly Stretch<T>[]): readonly Stretch<T>[] => inOrder(withoutLineNumbers(once(stretches)))

/** Stretches drawn right before others that were there already: more of them than these, and than this share of all, are no corrections, and the page is drawn in an order of its own, such as all bold words first. */
const mostBefore = 5, mostOften = 0.03

/** More words than these begin nowhere at once. */
const mostBegun = 20

/** Space between two stretches that follow each other, in heights. */
const near = 0.8

/** The order in which a page is drawn is that of its text, column by column, unless it shows that it is not: then it is read from its top down. */
function inOrder<T>(stretches: readonly Stretch<T>[]): readonly Stretch<T>[] {
  const begun = new Map<string, number[]>()
  let before = 0, all = 0
  for (const stretch of stretches) {
    const height = heightOf(stretch)
    if (stretch.text.trim() === '' || height <= 0) continue
    // By where they begin, so that a row of many is gone through once.
    const place = (left: number, down: number) => `${Math.floor(left / height)} ${Math.round(2 * stretch.bottom / height) + down}`
    const from = stretch.right - height * 0.3, to = stretch.right + height * near, here = place(stretch.left, 0), lefts = begun.get(here)
    if ([-1, 0, 1].some(down => [from, from + height, to].some(left => begun.get(place(left, down))?.some(left => left > from && left < to)))) before++
    all++
    if (!lefts) begun.set(here, [stretch.left])
    else if (lefts.length < mostBegun) lefts.push(stretch.left)
  }
  return before > mostBefore && before > all * mostOften ? topDown(stretches) : inPlace(stretches)
}

function topDown<T>(stretches: readonly Stretch<T>[]): readonly Stretch<T>[] {
  const rows: Stretch<T>[][] = []
  for (const stretch of stretches.filter(({ text }) => text.trim() !== '').toSorted((a, b) => a.bottom - b.bottom)) {
    const row = rows.at(-1)
    if (row && stretch.bottom - row[0]!.bottom < heightOf(row[0]!) / 2) row.push(stretch)
    else rows.push([stretch])
  }
  return rows.flatMap(row => row.toSorted((a, b) => a.left - b.left))
}
