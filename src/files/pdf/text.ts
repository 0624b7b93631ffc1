import type { BlockSpan, Coverage, Showing } from '../../messages'
import { paragraphsOver } from '../../paper/flow'
import { parted } from '../../paper/grid'
import { vocabularyOf } from '../../paper/hyphens'
import { linesOf } from '../../paper/lines'
import { runningLines, type Page } from '../../paper/running'
import { textOf } from '../../paper/text'
import { coverageOf, type Told } from './coverage'
import { areUnreadable } from './letters'
import { legendsOn } from './legends'
import type { PdfPage, Source } from './page'

/** Characters `from` to `to` of the page's text item `item` stand at `at` in the block's text, one for one. */
export type PdfPiece = Omit<Source, 'apart'> & { readonly from: number; readonly to: number; readonly at: number }

export type PdfBlock = {
  readonly text: string
  /** In the text's order; those of a paragraph that goes on over the page's end belong to several pages. */
  readonly pieces: readonly PdfPiece[]
  /** The page it begins on, and how far down: a share of the page's height. */
  readonly page: number
  readonly top: number
}

type Kept = Page<Source> & Pick<PdfPage, 'across' | 'picture' | 'comments'>

/** More than a thousand pages of print, or as many pages with little on them: beyond lies no contract that a person reads. */
const mostLetters = 4_000_000, mostPages = 1_500

/** A PDF's text, as far as its pages have been added. Pages may come in any order; later ones may show that a line of an earlier one is a running head. */
export function pdfText() {
  const pages = new Map<number, Kept>()
  let letters = 0
  let made: PdfReading | undefined
  const inSteps = () => readAll([...pages.values()].toSorted((a, b) => a.number - b.number))
  const all = () => made ??= atOnce(inSteps())

  const isFull = () => letters > mostLetters || pages.size >= mostPages

  return {
    /** True: no page is taken any more. */
    get full() { return isFull() },
    add({ number, height, stretches, across, picture, comments }: PdfPage) {
      if (isFull()) return
      letters += stretches.reduce((sum, { text }) => sum + text.length, 0)
      pages.set(number, { number, height, lines: parted(linesOf(stretches)), across, picture, comments })
      made = undefined
    },
    /** The same as below, of the pages that are there now, for whoever has something else to do in between. */
    *inSteps(): Generator<void, PdfReading, void> {
      if (made) return made
      const held = pages.size, reading = yield* inSteps()
      if (pages.size === held) made = reading
      return reading
    },
    blocks: () => all().blocks,
    showing: () => all().showing,
    coverage: (total: number) => all().coverage(total),
  }
}

export type PdfReading = {
  readonly blocks: readonly PdfBlock[]
  readonly showing: Showing
  /** Of a file with this many pages. */
  readonly coverage: (total: number) => Coverage
}

export type PdfText = ReturnType<typeof pdfText>

/** Between two steps lie a few milliseconds, or for a file of a thousand pages a tenth of a second. */
function* readAll(pages: readonly Kept[]): Generator<void, PdfReading, void> {
  const running = new Set([...runningLines(pages), ...linesApart(pages)]), left = pages.map(({ lines }) => lines.filter(line => !running.has(line)))
  yield
  const vocabulary = new Set<string>(), told: Told[] = [], blocks: PdfBlock[] = []
  for (const [at, lines] of left.entries()) {
    const texts = lines.map(({ text }) => text)
    for (const word of vocabularyOf(texts)) vocabulary.add(word)
    told.push(toldOf(pages[at]!, texts.join(' ')))
    yield
  }
  const heights = new Map(pages.map(({ number, height }) => [number, height]))
  const paragraphs = paragraphsOver(pages.flatMap(({ lines }) => partsBetween(lines, running)))
  yield
  for (const lines of [...paragraphs, ...legendsOn(pages, running).map(legend => [legend])]) {
    const { text, pieces } = textOf(lines, vocabulary), [first] = lines, { page } = first!.parts[0]!.of
    if (text !== '') blocks.push({ text, pieces: pieces.map(({ of: { page, item, unseen }, from, to, at }) => ({ page, item, ...unseen && { unseen }, from, to, at })), page, top: first!.top / heights.get(page)! })
    yield
  }
  const comments = pages.reduce((sum, { comments }) => sum + comments, 0)
  return { blocks, showing: showingOf(blocks, comments), coverage: total => coverageOf(told, total) }
}

/** Lines that the PDF calls no part of its text, at the edge of more than one page. What is there once may be its heading, or who wrote it. */
function linesApart(pages: readonly Kept[]): readonly Kept['lines'][number][] {
  const found = new Map<string, Kept['lines'][number][]>()
  for (const line of pages.flatMap(({ lines }) => lines)) {
    if (!line.parts.every(({ of }) => of.apart)) continue
    const key = line.text.replace(/\d+/g, '0'), same = found.get(key)
    if (same) same.push(line)
    else found.set(key, [line])
  }
  return [...found.values()].filter(lines => new Set(lines.map(({ parts }) => parts[0]!.of.page)).size > 1).flat()
}

/** A page's lines, parted where a number was left out in the midst of them: there the file that it was made of had a page's end. */
function partsBetween(lines: Kept['lines'], running: ReadonlySet<Kept['lines'][number]>): readonly Kept['lines'][] {
  const parts: Kept['lines'][number][][] = [[]]
  for (const line of lines) {
    if (running.has(line)) parts.push([])
    else parts.at(-1)!.push(line)
  }
  return parts
}

function atOnce<T>(steps: Generator<void, T, void>): T {
  for (;;) {
    const { done, value } = steps.next()
    if (done) return value
  }
}

/** So few letters beside a picture are a stamp on it. */
const stamp = 60

const toldOf = ({ number, picture }: Kept, text: string): Told =>
  ({ number, letters: text.length, picture: picture && text.length < stamp, unreadable: areUnreadable(text) })

function showingOf(blocks: readonly PdfBlock[], comments: number): Showing {
  const pages = blocks.flatMap(({ pieces, page }, at): [number, number][] => {
    const before = Math.max(0, ...blocks[at - 1]?.pieces.map(piece => piece.page) ?? [])
    return [page, ...pieces.map(piece => piece.page)].filter((here, i, all) => here > before && all.indexOf(here) === i).map(here => [at, here])
  })
  return { numbers: [], unseen: blocks.flatMap(({ pieces }, block) => unseenIn(pieces, block)), contracts: [], pages, ...comments > 0 && { open: { suggestions: 0, comments } } }
}

const unseenIn = (pieces: readonly PdfPiece[], block: number): readonly BlockSpan[] =>
  pieces.filter(({ unseen }) => unseen).map(({ from, to, at }) => ({ block, start: at, end: at + to - from }))
