/**
 * The last resort: the words that are on the screen. Each page is kept as it was seen last, so that scrolling through a document
 * reads all of it. List numbers are among them; what every page has at its top or foot is left out.
 */
import { paragraphsIn } from '../../../paper/paragraphs'
import { linesOf, type Box, type DrawnPage, type Run } from './runs'

type SeenLine = { readonly text: string; /** The words without what counts on from page to page. */ readonly like: string; readonly left: number; readonly right: number; readonly top: number; readonly bottom: number }
type SeenPage = { readonly lines: readonly SeenLine[]; readonly height: number }

/** No document has more; a page that scrolls for ever shall not fill the memory. */
const mostPages = 2_000

export function seenPages() {
  /** By where they stand in the document, in pixels from its beginning. */
  const pages = new Map<number, SeenPage>()
  return {
    /** Adds what is drawn now. `origin` is where the document begins, in the window. */
    see(drawn: readonly DrawnPage[], origin: number) {
      for (const { box, runs } of drawn) {
        const top = Math.round(box.top - origin)
        if (pages.size < mostPages || pages.has(top)) pages.set(top, { height: box.height, lines: linesOf(runs).map(line => lineOf(line, box)) })
      }
    },
    /** One paragraph a line, in the order of the pages. */
    get text(): string {
      const all = [...pages].sort(([a], [b]) => a - b).map(([, page]) => page)
      return all.flatMap(page => paragraphsIn(page.lines.filter(line => !isRunning(line, page, all))).map(lines => lines.map(({ text }) => text).join(' '))).join('\n')
    },
    /** How many pages were seen. */
    get count() { return pages.size },
    /** About how many there are, in a document of this height. */
    about: (height: number) => Math.round(height / Math.max(1, ...[...pages.values()].map(page => page.height))),
  }
}

/** A line's words, with its place on the page. */
function lineOf(runs: readonly Run[], page: Box): SeenLine {
  const last = runs.at(-1)!, top = Math.min(...runs.map(run => run.top)), bottom = Math.max(...runs.map(run => run.top + run.height))
  const words = runs.map((run, i) => (i > 0 && run.left - runs[i - 1]!.left - runs[i - 1]!.width > run.height * 0.2 ? ` ${run.label}` : run.label)).join(''), text = words.replace(/\s+/g, ' ').trim()
  return { text, like: text.replace(/\d+/g, '#'), left: runs[0]!.left - page.left, right: last.left + last.width - page.left, top: top - page.top, bottom: bottom - page.top }
}

/** The same words, but for figures, at the same place of another page. */
function isRunning({ like, top }: SeenLine, page: SeenPage, all: readonly SeenPage[]): boolean {
  return all.some(other => other !== page && other.lines.some(line => Math.abs(line.top - top) < 3 && line.like === like))
}
