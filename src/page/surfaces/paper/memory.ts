/**
 * Reads what a PDF viewer has drawn and keeps what it took away again: such viewers hold the text of only those pages that
 * are near what is shown.
 */
import { blockBuilder, type Block } from '../html/blocks'
import { boxAround } from '../html/lists'
import type { Reading } from '../html/read'
import { coverageOf } from './coverage'
import { between, vocabularyOf } from './hyphens'
import { linesOf, stretchesIn, type Line } from './lines'
import { columnsOf, paragraphsIn } from './paragraphs'
import { runningLines, type Edged } from './running'
import type { Sheet, Viewer } from './viewer'

export function viewerMemory() {
  let last: Element | undefined
  const known = new Map<number, Edged>()

  const learn = ({ number, element, layer }: Sheet) => {
    const { top, height } = element.getBoundingClientRect()
    const lines = layer ? linesOf(stretchesIn(layer, top)) : []
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

export type ViewerMemory = ReturnType<typeof viewerMemory>

/** A page that has none of the lines that it had belongs to another file. */
const isStill = (before: Edged | undefined, now: readonly Line[]): boolean =>
  before === undefined || now.some(line => before.lines.some(({ text }) => text === line.text))

function blocksOf({ lines, height }: Edged, running: ReadonlySet<Line>, vocabulary: ReadonlySet<string>, sheet: Sheet | undefined): readonly Block[] {
  return columnsOf(lines.filter(line => !running.has(line))).flatMap(paragraphsIn).flatMap(paragraph => {
    const [block] = textOf(paragraph, vocabulary)
    if (!block) return []
    // Of a page that is drawn no more, the text is kept, and the way back to it.
    return sheet && !sheet.layer?.hasChildNodes() ? { ...block, kept: placeIn(sheet.element, paragraph[0]!.top / height) } : block
  })
}

function textOf(paragraph: readonly Line[], vocabulary: ReadonlySet<string>): readonly Block[] {
  const builder = blockBuilder()
  for (const [at, { parts, gaps, text }] of paragraph.entries()) {
    const next = paragraph[at + 1]
    const end = next ? between(text, next.text, vocabulary) : 'space'
    for (const [i, node] of parts.entries()) {
      if (gaps.has(node)) builder.gap()
      const length = i === parts.length - 1 && end !== 'space' ? node.data.trimEnd().length : node.length
      builder.text(node, 'collapse', 0, i === parts.length - 1 && end === 'no-hyphen' ? length - 1 : length)
    }
    if (end === 'space') builder.gap()
  }
  return builder.done()
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
