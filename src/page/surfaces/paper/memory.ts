/**
 * Reads what a PDF viewer has drawn and keeps what it took away again: such viewers hold the text of only those pages that
 * are near what is shown.
 */
import { vocabularyOf } from '../../../paper/hyphens'
import { parted } from '../../../paper/grid'
import { linesOf, type Line } from '../../../paper/lines'
import { columnsOf, paragraphsIn } from '../../../paper/paragraphs'
import { runningLines, type Page } from '../../../paper/running'
import { textOf } from '../../../paper/text'
import type { Block } from '../html/blocks'
import { boxAround } from '../html/lists'
import type { Reading } from '../html/read'
import { coverageOf } from './coverage'
import { stretchesIn } from './stretches'
import type { Sheet, Viewer } from './viewer'

export function viewerMemory() {
  let last: Element | undefined
  const known = new Map<number, Page<Text>>()

  const learn = ({ number, element, layer }: Sheet) => {
    const { top, height } = element.getBoundingClientRect()
    const lines = layer ? parted(linesOf(stretchesIn(layer, top))) : []
    if (lines.length === 0) return
    if (!isStill(known.get(number), lines)) known.clear()
    known.set(number, { number, height, lines })
  }

  return {
    *read(viewer: Viewer): Generator<void, Omit<Reading, 'took'>, void> {
      const { root } = viewer
      if (root !== last) known.clear()
      last = root
      for (const sheet of viewer.sheets) {
        learn(sheet)
        yield
      }
      const pages = [...known.values()].toSorted((a, b) => a.number - b.number)
      const running = runningLines(pages), vocabulary = vocabularyOf(pages.flatMap(({ lines }) => lines.map(({ text }) => text)))
      const blocks: Block[] = [], firsts: [block: number, page: number][] = []
      for (const page of pages) {
        firsts.push([blocks.length, page.number])
        blocks.push(...blocksOf(page, running, vocabulary, viewer.sheets.find(({ number }) => number === page.number)))
      }
      const { ownerDocument } = root
      return {
        root, blocks, coverage: coverageOf(viewer, new Set(known.keys())),
        showing: { numbers: [], unseen: [], contracts: [], pages: firsts },
        shadows: [], frames: ownerDocument.defaultView?.frameElement ? [ownerDocument] : [], hidden: new WeakSet(),
      }
    },
  }
}

/** A page that has none of the lines that it had belongs to another file. */
const isStill = (before: Page<Text> | undefined, now: readonly Line<Text>[]): boolean =>
  before === undefined || now.some(line => before.lines.some(({ text }) => text === line.text))

function blocksOf({ lines, height }: Page<Text>, running: ReadonlySet<Line<Text>>, vocabulary: ReadonlySet<string>, sheet: Sheet | undefined): readonly Block[] {
  return columnsOf(lines.filter(line => !running.has(line))).flatMap(paragraphsIn).flatMap(paragraph => {
    const { text, pieces } = textOf(paragraph, vocabulary)
    if (text === '') return []
    const block = { text, pieces: pieces.map(({ of, from, to, at }) => ({ at, end: at + to - from, node: of, from, of: of.length })) }
    // Of a page that is drawn no more, the text is kept, and the way back to it.
    return sheet && !sheet.layer?.hasChildNodes() ? { ...block, kept: placeIn(sheet.element, paragraph[0]!.top / height) } : block
  })
}

/** A place on a page, `share` of the page's height down. Viewers change their pages' sizes, so that it is worked out when asked for. */
function placeIn(page: Element, share: number): NonNullable<Block['kept']> {
  const box = boxAround(page)!
  return {
    box,
    get top() {
      const { top, height } = page.getBoundingClientRect()
      return top + share * height + box.scrollTop - (box === box.ownerDocument.scrollingElement ? 0 : box.getBoundingClientRect().top)
    },
  }
}
