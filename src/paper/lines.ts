/** Joins what stands on a page into lines, by where it stands. A page has no line ends and few spaces of its own: one stretch for each text that is drawn at once. */
import { isSpaced } from './letters'

/** In one unit throughout a page, from its top down: CSS pixels of a viewer's page, points of a PDF's. */
export type Box = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number }

/** A stretch of text as it is placed, and what it stands for: a text node, an item of a PDF. `ends`: it is said that a line ends after it. */
export type Stretch<T> = Box & { readonly of: T; readonly text: string; readonly ends: boolean }

/** A stretch within its line. `gap`: what is before it and no character stands for, a space between words or a step to the next cell of a table. */
export type Part<T> = Box & { readonly of: T; readonly text: string; readonly gap: '' | ' ' | '\t' }

/** `row`: the cells of a table, side by side. */
export type Line<T> = Box & { readonly text: string; readonly parts: readonly Part<T>[]; readonly row?: true }

/** Space between two stretches that is a space between words, in heights of the letters. */
const wordGap = 0.2

/** Stretches in the order in which they are drawn: column by column, where they are drawn so. */
export function linesOf<T>(stretches: readonly Stretch<T>[]): readonly Line<T>[] {
  const lines: Line<T>[] = []
  let parts: Part<T>[] = [], last: Stretch<T> | undefined, blank = false
  const finish = () => {
    if (parts.length > 0) lines.push(lineOf(parts))
    parts = []
  }
  for (const stretch of stretches) {
    if (stretch.text.trim() === '') {
      blank = true
      continue
    }
    if (last && !goesOnLine(last, stretch)) finish()
    const gap = last !== undefined && parts.length > 0 && (blank || stretch.left - last.right > wordGap * Math.min(heightOf(stretch), heightOf(last)))
    const { of, text, left, right, top, bottom } = stretch
    parts.push({ of, text, gap: gap ? ' ' : '', left, right, top, bottom })
    last = stretch
    blank = false
  }
  finish()
  return lines.filter(({ text }) => text !== '')
}

/** A line is as high as most of its letters: a raised mark makes it no other line. */
export function lineOf<T>(parts: readonly Part<T>[]): Line<T> {
  const longest = parts.reduce((longest, part) => (part.text.length > longest.text.length ? part : longest))
  const text = parts.map(({ gap, text }, at) => (at > 0 ? gap : '') + (isSpaced(text) ? text.replace(/\s/g, '') : text)).join('').replace(/ +/g, ' ').trim()
  return { text, parts, left: Math.min(...parts.map(({ left }) => left)), right: Math.max(...parts.map(({ right }) => right)), top: longest.top, bottom: longest.bottom }
}

export const heightOf = ({ top, bottom }: Box): number => bottom - top

/** On the same height and further right; what is not laid out tells only where its lines end. */
function goesOnLine(last: Stretch<unknown>, next: Stretch<unknown>): boolean {
  const height = Math.min(heightOf(last), heightOf(next))
  if (height <= 0) return !last.ends
  const overlap = Math.min(last.bottom, next.bottom) - Math.max(last.top, next.top)
  return overlap > height / 2 && next.left > last.right - height
}
