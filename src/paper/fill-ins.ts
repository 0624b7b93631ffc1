/** Words that were filled in on a page, put where they stand in its text: they are drawn after all the rest. */
import { heightOf, type Stretch } from './lines'

/** `ends` is not known of them, and how high they are is how high their field is. */
export type FilledIn<T> = Omit<Stretch<T>, 'ends'>

/** A blank to write on. */
const blank = /[_.…]{3,}\s*$/

export function withFilledIn<T>(stretches: readonly Stretch<T>[], values: readonly FilledIn<T>[]): readonly Stretch<T>[] {
  const page = [...stretches]
  for (const value of values.toSorted((a, b) => a.top - b.top || a.left - b.left)) {
    const row = page.flatMap((stretch, at) => (isBeside(stretch, value) ? [{ stretch, at }] : []))
    const before = row.filter(({ stretch }) => stretch.left <= value.left + heightOf(stretch)).toSorted((a, b) => b.stretch.left - a.stretch.left)[0]
    if (before) page.splice(before.at, 1, ...writtenOn(before.stretch, value))
    else {
      const after = row.toSorted((a, b) => a.stretch.left - b.stretch.left)[0]?.at ?? page.findIndex(({ top, right, left }) => top >= value.bottom && right > value.left && left < value.right)
      page.splice(after < 0 ? page.length : after, 0, standing(value, row[0]?.stretch ?? value, value.left))
    }
  }
  return page
}

function isBeside(stretch: Stretch<unknown>, value: FilledIn<unknown>): boolean {
  const middle = (stretch.top + stretch.bottom) / 2
  return stretch.text.trim() !== '' && heightOf(stretch) > 0 && middle > value.top && middle < value.bottom
}

/** The words, without the blank that they are written on, and the value after them. */
function writtenOn<T>(stretch: Stretch<T>, value: FilledIn<T>): readonly Stretch<T>[] {
  const { text, right } = stretch, empty = right > value.left ? blank.exec(text) : null
  const left = Math.max(value.left, empty ? value.left : right)
  if (!empty) return [stretch, standing(value, stretch, left)]
  const words = text.slice(0, empty.index)
  return [...words.trim() === '' ? [] : [{ ...stretch, text: words, right: Math.min(right, value.left) }], standing(value, stretch, left)]
}

/** Spaces around it, because a field may reach up to the words beside it. */
function standing<T>(value: FilledIn<T>, { top, bottom }: Pick<Stretch<T>, 'top' | 'bottom'>, left: number): Stretch<T> {
  return { ...value, text: ` ${value.text} `, left, right: Math.max(left, Math.min(value.right, left + value.text.length * (bottom - top) / 2)), top, bottom, ends: false }
}
