/** Finds the pages of a PDF that the page draws itself: with PDF.js, or with something built on it, such as react-pdf. */
import { framesUnder } from '../html/frames'
import { layers } from '../html/paper'

/** One page's place. `layer` is absent while the page is not drawn, or where its viewer gives it no text layer. */
export type Sheet = { readonly number: number; readonly element: Element; readonly layer: Element | undefined; readonly drawn: boolean }

export type Viewer = { readonly root: Element; readonly sheets: readonly Sheet[] }

const numbered = '.page[data-page-number], .react-pdf__Page[data-page-number]'
const wholes = '.pdfViewer, .react-pdf__Document'

/** A viewer smaller than this share of the window is a preview beside the page's own text. */
const leastShare = 0.2

/** The PDF that the page shows, in itself or in a frame of its own site. */
export function viewerIn(document: Document): Viewer | undefined {
  for (const each of [document, ...framesUnder(document.documentElement)]) {
    const sheets = sheetsIn(each)
    const root = sheets.length > 0 && rootOf(sheets)
    if (root && isLarge(root)) return { root, sheets }
  }
  return undefined
}

/** No file that is shown so has more. */
const mostPages = 10_000

function sheetsIn(document: Document): readonly Sheet[] {
  const pages = document.querySelectorAll(numbered), texts = document.querySelectorAll(layers)
  if (pages.length > mostPages || texts.length > mostPages) return []
  const found = new Map<Element, Element | undefined>([...pages].map(page => [page, undefined]))
  for (const layer of texts) {
    const page = layer.closest(numbered) ?? layer.parentElement
    if (page) found.set(page, layer)
  }
  const sheets = fullSized([...found.keys()]).map((element, at) => ({
    element, layer: found.get(element), number: pageNumber(element.getAttribute('data-page-number')) ?? at + 1,
    drawn: element.querySelector('canvas') !== null,
  }))
  // Several files below one another each have a first page.
  const inOrder = new Set(sheets.map(({ number }) => number)).size === sheets.length
  return inOrder ? sheets : sheets.map((sheet, at) => ({ ...sheet, number: at + 1 }))
}

/** Without the small pictures of pages that stand beside the pages. */
function fullSized(pages: readonly Element[]): readonly Element[] {
  const widths = pages.map(page => page.getBoundingClientRect().width), widest = Math.max(...widths)
  return pages.filter((_, at) => widths[at]! * 2 >= widest)
}

/** What a page says of its own number, where it is one. */
export const pageNumber = (told: string | null | undefined): number | undefined => (told && /^\d{1,5}$/.test(told) ? Number(told) || undefined : undefined)

/** What holds all the pages, and goes on holding them while they come and go. */
function rootOf([first, ...rest]: readonly Sheet[]): Element | null {
  if (!first) return null
  let root = first.element.closest(wholes) ?? first.element.parentElement
  while (root && !rest.every(({ element }) => root!.contains(element))) root = root.parentElement
  return root
}

function isLarge(root: Element): boolean {
  const { innerWidth, innerHeight } = root.ownerDocument.defaultView!
  const { width, height } = root.getBoundingClientRect()
  return Math.min(width, innerWidth) * Math.min(height, innerHeight) >= innerWidth * innerHeight * leastShare
}
