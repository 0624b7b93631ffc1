/** Where a page's words stand in the text layer that pdf.js lays over it. */
import type { PdfPiece } from '../../files/pdf/text'
import type { Piece } from '../../page/surfaces/html/blocks'
import type { Pages } from './pages'

/** What holds each of a page's text items, once all of the layer is there. */
export type Drawn = readonly Node[]

export function drawnOn({ viewer }: Pages, page: number): Drawn | undefined {
  const layer = viewer.getPageView(page - 1)?.textLayer as { readonly div: Element; readonly highlighter?: { readonly textDivs: Drawn | null } } | null
  return layer?.div.querySelector(':scope > .endOfContent') ? layer.highlighter?.textDivs ?? undefined : undefined
}

/** The text nodes that hold a piece: usually one, more where found words are lit up. */
export function drawnPieces(drawn: Drawn, { item, from, to, at, unseen }: PdfPiece): readonly Piece[] {
  const div = drawn[item], pieces: Piece[] = []
  let start = 0
  for (const node of div ? textsIn(div) : []) {
    const first = Math.max(from, start), last = Math.min(to, start + node.length)
    if (first < last) pieces.push({ at: at + first - from, end: at + last - from, node, from: first - start, of: node.length, ...unseen && { hidden: 'unseen' } })
    start += node.length
  }
  return pieces
}

/** Whether the words of two pieces of one page follow one another as the file draws them, with none in between. What is left out at a line's end is no word. */
export function adjoin(drawn: Drawn, before: PdfPiece, after: PdfPiece): boolean {
  if (before.item === after.item) return before.to <= after.from
  for (let item = before.item; item <= after.item; item++) {
    const between = (drawn[item]?.textContent ?? '').slice(item === before.item ? before.to : 0, item === after.item ? after.from : undefined)
    if (!/^[\s\p{Cf}ﬀ-ﬆ‐-]*$/u.test(between)) return false
  }
  return before.item < after.item
}

function textsIn(div: Node): readonly Text[] {
  const [only] = div.childNodes
  if (div.childNodes.length === 1 && only?.nodeType === Node.TEXT_NODE) return [only as Text]
  const walker = document.createTreeWalker(div, NodeFilter.SHOW_TEXT), texts: Text[] = []
  while (walker.nextNode()) texts.push(walker.currentNode as Text)
  return texts
}
