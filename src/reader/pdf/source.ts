/** What is reviewed of a PDF: the words of every page that has been read, with their places where a page is drawn and the way back where it is not. */
import type { PdfBlock } from '../../files/pdf/text'
import type { Block, Piece } from '../../page/surfaces/html/blocks'
import type { Source } from '../../page/surfaces/html/read'
import { inSlices } from '../../page/surfaces/html/slices'
import { adjoin, drawnOn, drawnPieces, type Drawn } from './drawn'
import type { Pages } from './pages'
import type { Words } from './words'

export function pdfSource(pages: Pages, words: Words): Source {
  const { root, document: { numPages } } = pages
  const away = new WeakMap<PdfBlock, Block>()
  return {
    async read(_before, signal) {
      const { value: reading, took } = await inSlices(words.text.inSteps(), signal)
      const started = performance.now(), drawn = new Map<number, Drawn>()
      for (let page = 1; page <= numPages; page++) {
        const on = drawnOn(pages, page)
        if (on) drawn.set(page, on)
      }
      const blocks = reading.blocks.map(block => {
        const missing = [block.page, ...block.pieces.map(({ page }) => page)].find(page => !drawn.has(page)), places = piecesOf(block, drawn)
        if (missing === undefined) return { text: block.text, pieces: places, ...places.length === 0 && { picture: around(pages, block.page) } }
        // Most pages of a long file are out of sight, and stay so from one reading to the next.
        const known = places.length === 0 ? away.get(block) : undefined
        const made = known ?? { text: block.text, pieces: places, kept: wayBack(pages, missing, missing === block.page ? block.top : 0) }
        if (places.length === 0) away.set(block, made)
        return made
      })
      return {
        root, blocks, coverage: reading.coverage(numPages), showing: reading.showing, took: took + performance.now() - started,
        shadows: [], frames: [], hidden: new WeakSet(),
      }
    },
    // Pages come and go as the reader scrolls.
    passing: () => true,
    onNews: words.onNews,
  }
}

const piecesOf = ({ pieces }: PdfBlock, drawn: ReadonlyMap<number, Drawn>): readonly Piece[] => pieces.flatMap((piece, at) => {
  const on = drawn.get(piece.page), before = pieces[at - 1]
  if (!on) return []
  const [first, ...rest] = drawnPieces(on, piece)
  if (!first) return []
  const follows = !before || (before.page === piece.page && adjoin(on, before, piece))
  return [follows ? first : { ...first, apart: true }, ...rest]
})

/** A place on a page that is not drawn, `share` of the page's height down. The pages' sizes change with the zoom, so that it is worked out when asked for. */
function wayBack({ viewer, box }: Pages, page: number, share: number): NonNullable<Block['kept']> {
  return {
    box,
    get top() {
      const { offsetTop, offsetHeight } = viewer.getPageView(page - 1).div as HTMLElement
      return offsetTop + share * offsetHeight
    },
  }
}

/** A whole page, for what stands on it and not in its text layer, such as what was filled into a form. */
function around({ viewer }: Pages, page: number): Range {
  const range = document.createRange()
  range.selectNodeContents(viewer.getPageView(page - 1).div as HTMLElement)
  return range
}
