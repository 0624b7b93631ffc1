/** Joins what stands on a page into lines, by where it stands. A page has no line ends and few spaces of its own: one stretch for each text that is drawn at once. */

/** In one unit throughout a page, from its top down: CSS pixels of a viewer's page, points of a PDF's. */
export type Box = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number }

/** A stretch of text as it is placed, and what it stands for: a text node, an item of a PDF. `ends`: it is said that a line ends after it. */
export type Stretch<T> = Box & { readonly of: T; readonly text: string; readonly ends: boolean }

/** A stretch within its line. `gap`: there is a space before it that no character stands for. */
export type Part<T> = { readonly of: T; readonly text: string; readonly gap: boolean }

export type Line<T> = Box & { readonly text: string; readonly parts: readonly Part<T>[] }

/** Space between two stretches that is a space between words, in heights of the letters. */
const wordGap = 0.2

/** Without what is written up the page's edge or across it. */
export function upright<T>(stretches: readonly Stretch<T>[]): readonly Stretch<T>[] {
  const flat = stretches.filter(({ text, left, right, top, bottom }) => text.trim().length < 4 || bottom - top < 1.5 * (right - left))
  // A whole page may lie on its side; then the order of its words is all that is known.
  return flat.length * 2 > stretches.length ? flat : stretches
}

/** Stretches in the order in which they are drawn: column by column, where they are drawn so. */
export function linesOf<T>(stretches: readonly Stretch<T>[]): readonly Line<T>[] {
  const lines: Line<T>[] = []
  let parts: Part<T>[] = [], box: Box | undefined, last: Stretch<T> | undefined, blank = false
  const finish = () => {
    const text = parts.map(part => (part.gap ? ' ' : '') + part.text).join('').replace(/\s+/g, ' ').trim()
    if (box && text !== '') lines.push({ ...box, text, parts })
    parts = []
    box = undefined
  }
  for (const stretch of stretches) {
    const { of, text, left, right, top, bottom } = stretch
    if (text.trim() === '') {
      blank = true
      continue
    }
    if (last && !goesOnLine(last, stretch)) finish()
    const gap = box !== undefined && last !== undefined && (blank || left - last.right > wordGap * Math.min(bottom - top, last.bottom - last.top))
    parts.push({ of, text, gap })
    box = box ? { left: Math.min(box.left, left), right: Math.max(box.right, right), top: Math.min(box.top, top), bottom: Math.max(box.bottom, bottom) } : { left, right, top, bottom }
    last = stretch
    blank = false
  }
  finish()
  return lines
}

/** On the same height and further right; what is not laid out tells only where its lines end. */
function goesOnLine(last: Stretch<unknown>, next: Stretch<unknown>): boolean {
  const height = Math.min(last.bottom - last.top, next.bottom - next.top)
  if (height <= 0) return !last.ends
  const overlap = Math.min(last.bottom, next.bottom) - Math.max(last.top, next.top)
  return overlap > height / 2 && next.left > last.right - height
}
