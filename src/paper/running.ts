/** Running heads and feet: what stands on every page and no one agreed to. Left out only where that is sure. */
import type { Line } from './lines'

export type Page<T> = { readonly number: number; readonly height: number; readonly lines: readonly Line<T>[] }

/** Lines looked at from a page's top, and from its foot. */
const deep = 3
/** Pages that must have a line at the same height: in the margin two will do. */
const leastPages = 3
/** Heights, as shares of the page's, that are the same. */
const same = 0.015
/** The part of a page at its top and its foot where its number stands. */
const margin = 0.1

const pageNumber = /^[-–—|[(\s]{0,4}(?:page\s)?(\d{1,4})(?:\s?(?:of|\/)\s?\d{1,4})?[-–—|\])\s]{0,4}$/i

/** Numbers that stand alone, in a file that was made of another with pages of its own, and count those: at least so many, with at least so many lines between two of them. */
const leastNumbers = 3, leastBetween = 12

export function runningLines<T>(pages: readonly Page<T>[]): ReadonlySet<Line<T>> {
  const seen = new Map<string, { readonly line: Line<T>; readonly at: number }[]>(), found = new Set<Line<T>>()
  for (const { number, height, lines } of pages) {
    const sorted = lines.toSorted((a, b) => a.top - b.top)
    for (const line of new Set([...sorted.slice(0, deep), ...sorted.slice(-deep)])) {
      const at = height > 0 ? line.top / height : 0
      if (isInMargin(at) && Number(pageNumber.exec(line.text)?.[1]) === number) found.add(line)
      const key = line.text.replace(/\d+/g, '0')
      seen.set(key, [...seen.get(key) ?? [], { line, at }])
    }
  }
  for (const places of seen.values()) {
    for (const { line, at } of places) {
      const least = isInMargin(at) ? 2 : leastPages
      if (places.filter(other => Math.abs(other.at - at) < same).length >= least) found.add(line)
    }
  }
  for (const line of countedNumbers(pages.flatMap(({ lines }) => lines))) found.add(line)
  return found
}

function countedNumbers<T>(lines: readonly Line<T>[]): readonly Line<T>[] {
  const runs: { readonly lines: Line<T>[]; next: number; at: number }[] = []
  for (const [at, line] of lines.entries()) {
    const number = Number(pageNumber.exec(line.text)?.[1] ?? NaN)
    if (Number.isNaN(number)) continue
    const run = runs.findLast(run => run.next === number && at - run.at > leastBetween)
    if (run) {
      run.lines.push(line)
      run.next++
      run.at = at
    } else runs.push({ lines: [line], next: number + 1, at })
  }
  return runs.filter(run => run.lines.length >= leastNumbers).flatMap(run => run.lines)
}

const isInMargin = (at: number) => at < margin || at > 1 - margin
