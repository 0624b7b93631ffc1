/** Running heads and feet: what stands on every page and no one agreed to. Left out only where that is sure. */
import type { Line } from './lines'

export type Page<T> = { readonly number: number; readonly height: number; readonly lines: readonly Line<T>[] }

/** Lines looked at from a page's top, and from its foot. */
const deep = 3
/** Pages that must have a line at the same height: of the outermost words in the margin two will do. */
const leastPages = 3
/** Heights, as shares of the page's, that are the same. */
const same = 0.015
/** The part of a page at its top and its foot where its number stands. */
const margin = 0.1

const pageNumber = /^[-–—|[(\s]{0,4}(?:page\s)?(\d{1,4})(?:\s?(?:of|\/)\s?\d{1,4})?[-–—|\])\s]{0,4}$/i

/** Numbers that stand alone, in a file that was made of another with pages of its own, and count those: at least so many, with at least so many lines between two of them. */
const leastNumbers = 3, leastBetween = 12

/** Words that are the middle of a sentence stand at the top of two pages by chance: "now reads:". */
const inSentence = /^\p{Ll}|[:;,]$/u

/** `least`: pages that must have the like. */
type Seen<T> = { readonly line: Line<T>; readonly at: number; readonly least: number }

export function runningLines<T>(pages: readonly Page<T>[]): ReadonlySet<Line<T>> {
  const seen = new Map<string, Seen<T>[]>(), found = new Set<Line<T>>()
  for (const { number, height, lines } of pages) {
    const sorted = lines.toSorted((a, b) => a.top - b.top), worded = sorted.filter(({ text }) => !pageNumber.test(text))
    for (const line of new Set([...sorted.slice(0, deep), ...sorted.slice(-deep)])) {
      const at = height > 0 ? line.top / height : 0
      if (isInMargin(at) && Number(pageNumber.exec(line.text)?.[1]) === number) found.add(line)
      const key = line.text.replace(/\d+/g, '0')
      const places = seen.get(key)
      const place = { line, at, least: leastFor(line, isInMargin(at) && (line === worded[0] || line === worded.at(-1)), pages.length) }
      if (places) places.push(place)
      else seen.set(key, [place])
    }
  }
  for (const places of seen.values()) {
    const sorted = places.toSorted((a, b) => a.at - b.at)
    for (const [i, { line, at, least }] of sorted.entries()) {
      // Among those sorted by height, so many neighbours are as near as the two at the ends of them.
      for (let from = Math.max(0, i - least + 1); from <= i; from++) {
        const last = sorted[from + least - 1]
        if (last && at - sorted[from]!.at < same && last.at - at < same) found.add(line)
      }
    }
  }
  // A form that is filled in again on every page is no running head.
  for (const { lines } of pages) if (lines.length > deep && lines.every(line => found.has(line))) for (const line of lines) found.delete(line)
  for (const line of countedNumbers(pages.flatMap(({ lines }) => lines))) found.add(line)
  return found
}

const leastFor = ({ text }: Line<unknown>, outermost: boolean, pages: number) => (inSentence.test(text) ? Math.max(leastPages, Math.ceil(pages / 2)) : outermost ? 2 : leastPages)

type Count = { readonly lines: Line<unknown>[]; at: number }

function countedNumbers<T>(lines: readonly Line<T>[]): readonly Line<T>[] {
  const counts: Count[] = [], waiting = new Map<number, Count>()
  for (const [at, line] of lines.entries()) {
    const number = Number(pageNumber.exec(line.text)?.[1] ?? NaN)
    if (Number.isNaN(number)) continue
    const before = waiting.get(number), goesOn = before !== undefined && at - before.at > leastBetween
    const count: Count = goesOn ? before : { lines: [], at }
    if (goesOn) waiting.delete(number)
    else counts.push(count)
    count.lines.push(line)
    count.at = at
    // A number in a table takes nothing away from pages that have been counted for a while.
    if (count.lines.length > 1 || !waiting.has(number + 1)) waiting.set(number + 1, count)
  }
  return counts.filter(count => count.lines.length >= leastNumbers).flatMap(count => count.lines as Line<T>[])
}

const isInMargin = (at: number) => at < margin || at > 1 - margin
