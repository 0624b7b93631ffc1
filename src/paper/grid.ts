/** What stands side by side on a page and is drawn line by line across it: columns of text, whose lines belong under one another, and tables, whose cells do not run into each other. */
import { heightOf, lineOf, type Line, type Part } from './lines'

type Gutter = { readonly from: number; readonly to: number }
type Run<T> = { readonly lines: readonly Line<T>[]; readonly gutters: readonly Gutter[] }

/** Space within a line that may part columns, in heights of the letters: more than justified text has between two words. */
const wide = 1.2

/** Lines that are looked at for a common space: as many as a page of small print has. */
const longest = 300

/** The lines again, those drawn across several columns parted, and the rows of tables with their cells told apart. */
export function parted<T>(lines: readonly Line<T>[]): readonly Line<T>[] {
  const found: Line<T>[] = []
  for (let at = 0; at < lines.length;) {
    const run = runFrom(lines, at)
    found.push(...run ? arranged(run) : [lines[at]!])
    at += run?.lines.length ?? 1
  }
  return found
}

/** Lines under one another that leave a common space free. Two of them have words on either side of a space that is wide throughout, or three where it is less so: in ragged or justified text two spaces may meet by chance. */
function runFrom<T>(lines: readonly Line<T>[], start: number): Run<T> | undefined {
  let gutters = gapsIn(lines[start]!), end = start + 1, across = 1
  if (gutters.length === 0) return undefined
  for (let best = gutters; end < Math.min(lines.length, start + longest); end++, best = gutters) {
    const line = lines[end]!, last = lines[end - 1]!
    if (line.top < last.bottom - heightOf(last) / 2 || line.top - last.bottom > 3 * heightOf(last)) break
    const gaps = gapsIn(line)
    gutters = best.flatMap(gutter => narrowed(gutter, line, gaps))
    if (gutters.length === 0) {
      gutters = best
      break
    }
    if (gaps.length > 0) across++
  }
  const sure = gutters.filter(({ from, to }) => across > (to - from > 2 * wide * heightOf(lines[start]!) ? 1 : 2))
  return sure.length > 0 ? { lines: lines.slice(start, end), gutters: sure } : undefined
}

function gapsIn<T>({ parts, ...line }: Line<T>): readonly Gutter[] {
  return parts.slice(1).flatMap((part, at) => (part.left - parts[at]!.right > wide * heightOf(line) ? [{ from: parts[at]!.right, to: part.left }] : []))
}

/** What a line leaves of the space. */
function narrowed<T>(gutter: Gutter, line: Line<T>, gaps: readonly Gutter[]): readonly Gutter[] {
  if (line.right <= gutter.from || line.left >= gutter.to) return [gutter]
  const free = [{ from: -Infinity, to: line.left }, ...gaps, { from: line.right, to: Infinity }].map(gap => ({ from: Math.max(gap.from, gutter.from), to: Math.min(gap.to, gutter.to) }))
  return free.filter(({ from, to }) => to - from > heightOf(line) / 2)
}

function arranged<T>({ lines, gutters }: Run<T>): readonly Line<T>[] {
  const cells = lines.map(line => cellsOf(line, gutters)), across = cells.filter(row => row.length > 1)
  // A clause's number stands apart from its words, and is no cell.
  if (across.filter(([first]) => isLabel(first!.line.text)).length * 2 > across.length) return gutters.length > 1 ? arranged({ lines, gutters: gutters.slice(1) }) : lines
  const columns = [...gutters, undefined].map((_, column) => cells.flat().filter(cell => cell.column === column))
  return columns.every(isOfText) ? columns.flat().map(({ line }) => line) : rowsOf(cells)
}

type Cell<T> = { readonly column: number; readonly line: Line<T> }

/** A line's parts by the spaces between them. */
function cellsOf<T>(line: Line<T>, gutters: readonly Gutter[]): readonly Cell<T>[] {
  const columns = new Map<number, Part<T>[]>()
  for (const part of line.parts) {
    const column = gutters.filter(({ to }) => part.left >= to - 0.01).length
    columns.set(column, [...columns.get(column) ?? [], part])
  }
  return [...columns].map(([column, parts]) => ({ column, line: lineOf(parts) }))
}

/** "1.", "12.3", "(a)", "iv)", a bullet. */
const isLabel = (text: string) => /^(?:(?:article|section|clause|exhibit|schedule)?\s?\(?(?:\d{1,3}(?:\.\d{1,3}){0,4}|[a-z]|[ivx]{1,5})[.):]?|[•●▪◦‣·.–—-])$/i.test(text)

/** A column of a text is long, and most of its lines are full. */
function isOfText<T>(cells: readonly Cell<T>[]): boolean {
  const lines = cells.map(({ line }) => line), left = Math.min(...lines.map(line => line.left)), right = Math.max(...lines.map(line => line.right))
  const full = lines.filter(line => line.right - left > 0.75 * (right - left) && line.text.length > 18)
  return lines.length >= 4 && full.length * 2 > lines.length
}

/** Each row of a table as one line. */
function rowsOf<T>(lines: readonly (readonly Cell<T>[])[]): readonly Line<T>[] {
  const rows: Cell<T>[][] = []
  for (const cells of lines) {
    const row = rows.at(-1)
    if (row && row.length > 1 && cells.every(cell => isRest(cell, row, cells[0]!.column > 0))) row.push(...cells)
    else rows.push([...cells])
  }
  return rows.map(rowOf)
}

function rowOf<T>(row: readonly Cell<T>[]): Line<T> {
  const cells = row.toSorted((a, b) => a.column - b.column || a.line.top - b.line.top), [{ line: first }] = cells as [Cell<T>]
  if (cells.length === 1) return first
  const parts = cells.flatMap(({ column, line }, at) => line.parts.map((part, i) => (at === 0 || i > 0 ? part : { ...part, gap: column === cells[at - 1]!.column ? ' ' as const : '\t' as const })))
  return { ...lineOf(parts), top: first.top, bottom: first.bottom, row: true }
}

/** What stands close under a cell, and beside nothing in the first column or in the midst of a sentence, is the rest of that cell. */
function isRest<T>({ column, line }: Cell<T>, row: readonly Cell<T>[], indented: boolean): boolean {
  const above = row.findLast(cell => cell.column === column)?.line
  if (!above || line.top - above.bottom > heightOf(line) / 2 || Math.abs(line.left - above.left) > heightOf(line)) return false
  return indented || /^\p{Ll}/u.test(line.text) && !/[.;:!?]$/.test(above.text)
}
