/** The runs that are drawn now, where they are on the screen, in the order in which a person reads them. */
import { lettersOf, type Letters } from './letters'
import { fontOf, runsIn } from './names'

/** In CSS pixels of the window. */
export type Box = { readonly left: number; readonly top: number; readonly width: number; readonly height: number }

export type Run = Box & {
  readonly label: string
  readonly text: Letters
  /** CSS, or ''. */
  readonly font: string
}

/** `runs` line by line and from left to right. */
export type DrawnPage = { readonly box: Box; readonly runs: readonly Run[] }

/** The editor draws a few pages at a time. More runs than these, or one with more characters, are none of its. */
const mostRuns = 5_000, longestRun = 2_000

/** The pages that are drawn now, from top to bottom; none where nobody draws so. */
export function drawnIn(editor: Element): readonly DrawnPage[] {
  const pages = new Map<Element, Run[]>(), elements = runsIn(editor)
  if (elements.length > mostRuns) return []
  for (const element of elements) {
    const label = element.getAttribute('aria-label') ?? ''
    if (label.length > longestRun) continue
    const text = lettersOf(label)
    if (text.letters === '') continue
    // Zoom and scrolling are in this box already; the element's own numbers would have to be worked out from several transforms.
    const { left, top, width, height } = element.getBoundingClientRect()
    if (!(width > 0 && height > 0)) continue
    const page = element.closest('svg') ?? editor, runs = pages.get(page)
    const run = { label, text, font: fontOf(element), left, top, width, height }
    if (runs) runs.push(run)
    else pages.set(page, [run])
  }
  return [...pages].map(([page, runs]) => ({ box: boxOf(page), runs: linesOf(runs).flat() })).sort((a, b) => a.box.top - b.box.top)
}

function boxOf(element: Element): Box {
  const { left, top, width, height } = element.getBoundingClientRect()
  return { left, top, width, height }
}

/** Runs that stand beside one another are a line. A raised or lowered figure belongs to the line that it overlaps. */
export function linesOf(runs: readonly Run[]): readonly (readonly Run[])[] {
  const lines: { tallest: Run; readonly runs: Run[] }[] = []
  for (const run of runs.toSorted((a, b) => a.top + a.height / 2 - b.top - b.height / 2)) {
    const line = lines.at(-1)
    if (line && areBeside(line.tallest, run)) {
      line.runs.push(run)
      if (run.height > line.tallest.height) line.tallest = run
    } else lines.push({ tallest: run, runs: [run] })
  }
  return lines.map(line => line.runs.sort((a, b) => a.left - b.left))
}

export const areBeside = (a: Box, b: Box): boolean => Math.min(a.top + a.height, b.top + b.height) - Math.max(a.top, b.top) > Math.min(a.height, b.height) / 2
