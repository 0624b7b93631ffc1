import { heightOf, type Stretch } from './lines'

/** Numbers beside a page's lines, as many as make it sure that they number lines and nothing else. */
const least = 12

/** A star tells lines in which something is to be filled in. */
const lineNumber = /^\s*(\d{1,3})(\*?)\s*$/

/** Without the numbers of lines that stand beside a text: one under the other, evenly, each one more than the last. */
export function withoutLineNumbers<T>(stretches: readonly Stretch<T>[]): readonly Stretch<T>[] {
  const found = new Set<Stretch<T>>(), columns = new Map<number, Stretch<T>[]>()
  for (const stretch of stretches) {
    const [, number, star] = lineNumber.exec(stretch.text) ?? []
    if (number === undefined || star === undefined || heightOf(stretch) <= 0) continue
    // Numbers under one another end at the same place, whatever their length.
    const right = stretch.right - (stretch.right - stretch.left) * star.length / (number.length + star.length), edge = Math.round(right / heightOf(stretch)), column = columns.get(edge)
    if (column) column.push(stretch)
    else columns.set(edge, [stretch])
  }
  for (const column of columns.values()) {
    if (areLineNumbers(column) && standApart(column, stretches)) for (const stretch of column) found.add(stretch)
  }
  return found.size === 0 ? stretches : stretches.filter(stretch => !found.has(stretch))
}

function areLineNumbers(column: readonly Stretch<unknown>[]): boolean {
  if (column.length < least) return false
  const sorted = column.toSorted((a, b) => a.top - b.top), steps = sorted.slice(1).map((stretch, at) => ({ by: Number.parseInt(stretch.text, 10) - Number.parseInt(sorted[at]!.text, 10), down: stretch.top - sorted[at]!.top }))
  const usual = steps.map(({ down }) => down).toSorted((a, b) => a - b)[steps.length >> 1]!
  // There may be more space between two paragraphs.
  return steps.every(({ by }) => by === steps[0]!.by && (by === 1 || by === 5)) && steps.filter(({ down }) => Math.abs(down - usual) < usual * 0.1).length >= steps.length * 0.7
}

/** With all other words on one side of them, but for a running head: the numbers of a list of contents stand in the midst of its lines. */
function standApart<T>(column: readonly Stretch<T>[], all: readonly Stretch<T>[]): boolean {
  const left = Math.min(...column.map(stretch => stretch.left)), right = Math.max(...column.map(stretch => stretch.right))
  const numbers = new Set(column.map(({ of }) => of))
  const others = all.filter(({ text, of }) => text.trim() !== '' && !numbers.has(of)), few = others.length * 0.05
  return others.filter(other => other.left < right).length <= few || others.filter(other => other.right > left).length <= few
}
