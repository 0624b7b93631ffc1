/** What is reviewed of a PDF: the words of every page that has been read, with their places where a page is drawn and the way back where it is not. */
import type { PdfBlock } from '../../files/pdf/text'
import type { Block } from '../../page/surfaces/html/blocks'
import type { Source } from '../../page/surfaces/html/read'
import { drawnPieces, layerOf } from './drawn'
import type { Pages } from './pages'
import type { Words } from './words'

export function pdfSource(pages: Pages, words: Words): Source {
  const { root, document: { numPages } } = pages
  return {
    async read() {
      const started = performance.now()
      const blocks = words.text.blocks().map(block => blockOf(pages, block))
      return {
        root, blocks, coverage: words.text.coverage(numPages), showing: words.text.showing(), took: performance.now() - started,
        shadows: [], frames: [], hidden: new WeakSet(),
      }
    },
    onNews: words.onNews,
  }
}

function blockOf(pages: Pages, block: PdfBlock): Block {
  const { text } = block
  const away = [...new Set(block.pieces.map(({ page }) => page))].find(page => !layerOf(pages, page))
  const pieces = block.pieces.flatMap(piece => drawnPieces(pages, piece))
  return away === undefined ? { text, pieces } : { text, pieces, kept: wayBack(pages, away, away === block.page ? block.top : 0) }
}

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
