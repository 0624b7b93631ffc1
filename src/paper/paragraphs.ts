/** Tells which lines of a page are one paragraph, by where they stand and how they begin. A paragraph that is cut at a sentence's end loses nothing; headings must not run into the text under them. */
import type { Box } from './lines'

type Line = Box & { readonly text: string }

/** Lines under one another. A line that stands higher than the one before it begins another column. */
export function columnsOf<L extends Line>(lines: readonly L[]): readonly (readonly L[])[] {
  const columns: L[][] = []
  for (const line of lines) {
    const last = columns.at(-1)?.at(-1)
    if (last && line.bottom > last.top) columns.at(-1)!.push(line)
    else columns.push([line])
  }
  return columns
}

export function paragraphsIn<L extends Line>(column: readonly L[]): readonly (readonly L[])[] {
  const right = Math.max(...column.map(line => line.right)), pitch = usualPitch(column)
  const paragraphs: L[][] = []
  for (const line of column) {
    const paragraph = paragraphs.at(-1), last = paragraph?.at(-1)
    if (paragraph && last && goesOn(last, line, right, pitch)) paragraph.push(line)
    else paragraphs.push([line])
  }
  return paragraphs
}

/** From one line to the next, in CSS pixels. Fewer than a third of all steps need to be within paragraphs. */
function usualPitch(column: readonly Line[]): number {
  const steps = column.slice(1).map((line, at) => line.bottom - column[at]!.bottom).filter(step => step > 0).toSorted((a, b) => a - b)
  return steps[Math.floor(steps.length * 0.3)] ?? 0
}

function goesOn(last: Line, next: Line, right: number, pitch: number): boolean {
  const height = last.bottom - last.top
  if (height <= 0) return !/[.;:!?]["”’)]*$/.test(last.text)
  if (Math.abs(next.bottom - next.top - height) > height * 0.15 || next.bottom - last.bottom > pitch * 1.25) return false
  if (isItem(next.text, last.text)) return false
  const ends = /[.;:!?]["”’)]*$/.test(last.text)
  // A line that ends well before the edge is a paragraph's last, or a heading.
  if (right - last.right > (right - last.left) * (ends ? 0.12 : 0.4)) return false
  return !ends || Math.abs(next.left - last.left) < height
}

/** Words after which a number or a letter in brackets is no beginning: "in Section / 4.2", "on / 4 March". */
const open = /(?:\b(?:sections?|clauses?|articles?|paragraphs?|schedules?|no\.|on|of|to|and|or|by|from|until|than|the|within|dated|between|under|in)|[^;:],)$/i

function isItem(text: string, before: string): boolean {
  if (/^[•●▪◦‣·]\s|^[–—-]\s/.test(text)) return true
  if (/^\([a-z0-9]{1,4}\)\s/i.test(text)) return /[.;:,]$|\b(?:and|or)$/.test(before)
  return /^(?:\d{1,3}(?:\.\d{1,3}){0,4}[.)]?|[A-Z]\.)\s+["“(]?[A-Z]/.test(text) && !open.test(before)
}
