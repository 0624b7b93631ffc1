/** Paragraphs that go on at the top of the next column or page. */
import { heightOf, type Line } from './lines'
import { begins, beginsSentence, columnsOf, endsSentence, paragraphsIn, rightEdge } from './paragraphs'

type Lines<T> = readonly Line<T>[]

/** The paragraphs of all the pages, each page given by its lines in reading order. */
export function paragraphsOver<T>(pages: readonly Lines<T>[]): readonly Lines<T>[] {
  const found: Line<T>[][] = []
  // Where the column before began, whose edge says whether its last line is full.
  let before: { readonly from: number; readonly right: number } | undefined
  for (const column of pages.flatMap(columnsOf)) {
    const [first, ...rest] = paragraphsIn(column)
    const open = before && first ? openedBy(found, first[0]!, before) : undefined
    before = { from: found.length, right: rightEdge(column) }
    if (open && first) open.push(...first)
    else if (first) found.push([...first])
    found.push(...rest.map(lines => [...lines]))
  }
  return found
}

/** The paragraph of the column before that this line goes on with: its last, or the last before its footnotes. */
function openedBy<T>(found: readonly Line<T>[][], next: Line<T>, { from, right }: { readonly from: number; readonly right: number }): Line<T>[] | undefined {
  for (let at = found.length - 1; at >= from; at--) {
    const last = found[at]!.at(-1)!
    if (isAsLarge(last, next)) return goesOn(last, next, right) ? found[at] : undefined
    if (heightOf(last) > heightOf(next)) return undefined
  }
  return undefined
}

const isAsLarge = (last: Line<unknown>, next: Line<unknown>) => Math.abs(heightOf(last) - heightOf(next)) <= heightOf(last) * 0.15

function goesOn(last: Line<unknown>, next: Line<unknown>, right: number): boolean {
  if (last.row || next.row || endsSentence(last.text) || begins(next.text, last.text, true)) return false
  return !beginsSentence(next.text) || heightOf(last) > 0 && right - last.right < 6 * heightOf(last)
}
