import type { Coverage, Showing } from '../../messages'
import { vocabularyOf } from '../../paper/hyphens'
import { parted } from '../../paper/grid'
import { linesOf } from '../../paper/lines'
import { paragraphsOver } from '../../paper/flow'
import { runningLines, type Page } from '../../paper/running'
import { textOf } from '../../paper/text'
import { say } from '../../words/say'
import type { PdfPage, Source } from './page'

/** Characters `from` to `to` of the page's text item `item` stand at `at` in the block's text, one for one. */
export type PdfPiece = { readonly page: number; readonly item: number; readonly from: number; readonly to: number; readonly at: number }

export type PdfBlock = {
  readonly text: string
  /** In the text's order; those of a paragraph that goes on over the page's end belong to several pages. */
  readonly pieces: readonly PdfPiece[]
  /** The page it begins on, and how far down: a share of the page's height. */
  readonly page: number
  readonly top: number
}

/** A PDF's text, as far as its pages have been added. Pages may come in any order; later ones may show that a line of an earlier one is a running head. */
export function pdfText() {
  const pages = new Map<number, Page<Source>>()
  let made: readonly PdfBlock[] | undefined

  const blocks = (): readonly PdfBlock[] => made ??= blocksOf([...pages.values()].toSorted((a, b) => a.number - b.number))

  return {
    add({ number, height, stretches }: PdfPage) {
      pages.set(number, { number, height, lines: parted(linesOf(stretches)) })
      made = undefined
    },
    blocks,
    showing: (): Showing => ({ numbers: [], unseen: [], contracts: [], pages: firstsOf(blocks()) }),
    /** Of a file with this many pages. */
    coverage: (total: number): Coverage => coverageOf([...pages.values()], total),
  }
}

export type PdfText = ReturnType<typeof pdfText>

function blocksOf(pages: readonly Page<Source>[]): readonly PdfBlock[] {
  const running = runningLines(pages), vocabulary = vocabularyOf(pages.flatMap(({ lines }) => lines.map(({ text }) => text)))
  const heights = new Map(pages.map(({ number, height }) => [number, height]))
  return paragraphsOver(pages.map(({ lines }) => lines.filter(line => !running.has(line)))).flatMap(lines => {
    const { text, pieces } = textOf(lines, vocabulary), [first] = lines, { page } = first!.parts[0]!.of
    return text === '' ? [] : { text, pieces: pieces.map(({ of, from, to, at }) => ({ ...of, from, to, at })), page, top: first!.top / heights.get(page)! }
  })
}

function firstsOf(blocks: readonly PdfBlock[]): readonly [block: number, page: number][] {
  return blocks.flatMap(({ page }, at): [number, number][] => (page === blocks[at - 1]?.page ? [] : [[at, page]]))
}

function coverageOf(pages: readonly Page<Source>[], total: number): Coverage {
  const silent = pages.filter(({ lines }) => lines.length === 0).map(({ number }) => number)
  if (silent.length === pages.length) return { state: 'none', say: say('The pages of this PDF are pictures, without words that Evenhand can read. Ask for the file that was printed, or for its text.') }
  if (pages.length < total) return { state: 'visible-only', say: say('Read {1} of {2} pages.', pages.length, total) }
  if (silent.length > 0) return { state: 'visible-only', say: say('Pages {1} are pictures, without words that Evenhand can read.', silent.join(', ')) }
  return { state: 'full' }
}
