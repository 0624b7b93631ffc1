import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { TextContent } from 'pdfjs-dist/types/src/display/api'
import { withFilledIn } from '../../paper/fill-ins'
import type { Stretch } from '../../paper/lines'
import { asRead } from '../../paper/order'
import { commentsIn, fieldsIn } from './annotations'
import { boxOf, product, turnedUpright, type Matrix, type Turned } from './matrix'
import { isPicture } from './picture'

/** What a stretch stands for: the text item of this number, counted as the elements of PDF.js's text layer are; -1 for what was filled in, which is in no such layer. */
export type Source = { readonly page: number; readonly item: number; /** Too small for anyone to read. */ readonly unseen?: true; /** At the page's edge, and no part of its text, as the PDF calls it. */ readonly apart?: true }

export type PdfPage = {
  readonly number: number
  /** In points, as whoever reads it holds it. */
  readonly width: number
  readonly height: number
  readonly stretches: readonly Stretch<Source>[]
  /** What is written over its text from corner to corner. */
  readonly across: readonly Stretch<Source>[]
  /** Its words, if it shows any, are drawn or photographed: there are no letters to be read. */
  readonly picture: boolean
  /** Notes that somebody put on it. */
  readonly comments: number
}

/** So few letters may be no more than a stamp on a picture. */
const fewLetters = 200

/** As many stretches as PDF.js gives a page's text layer; more is no page that anyone reads, and neither are as many fields. */
const mostStretches = 100_000, mostFields = 2_000

/** Letters of this size, in points, are not there to be read. */
const tiny = 2

/** The part of a page at its top and its foot. */
const margin = 0.1

/** Reads where the words stand on a page. The items are those of the text layer, which asks in the same way. `look`: whether to find out if a page without words is a picture, which may take as long as drawing it; else it is taken for one. */
export async function pageOf(proxy: PDFPageProxy, look = true): Promise<PdfPage> {
  const shown = proxy.getViewport({ scale: 1 }), transform = shown.transform as unknown as Matrix, number = proxy.pageNumber
  const content = await proxy.getTextContent({ includeMarkedContent: true, disableNormalization: true })
  const annotations = await proxy.getAnnotations() as readonly unknown[]
  const { width, height, stretches: printed, across } = turnedUpright(stretchesIn(content, transform, { number, height: shown.height }), shown)
  const fields = fieldsIn(annotations, transform).slice(0, mostFields).map(field => ({ ...field, of: { page: number, item: -1 } }))
  const stretches = withFilledIn(asRead(printed), fields)
  const letters = stretches.reduce((sum, { text }) => sum + text.trim().length, 0)
  const picture = letters < fewLetters && (look ? await isPicture(proxy, letters > 0) : letters === 0)
  return { number, width, height, stretches, across, picture, comments: commentsIn(annotations) }
}

function stretchesIn({ items }: TextContent, shown: Matrix, { number, height }: Pick<PdfPage, 'number' | 'height'>): readonly Turned<Source>[] {
  const stretches: Turned<Source>[] = [], within: boolean[] = []
  let item = 0
  for (const found of items) {
    if (!('str' in found)) {
      const { type, tag } = found as { readonly type: string; readonly tag?: string }
      if (type.startsWith('begin')) within.push(tag === 'Artifact')
      else within.pop()
      continue
    }
    const { box, turned } = boxOf(product(shown, found.transform as unknown as Matrix), found.width)
    // What the PDF calls no part of its text is believed in the margins, where running heads and numbers of pages and lines are: anywhere else it can be read like all the rest.
    const apart = within.includes(true) && (box.bottom < height * margin || box.top > height * (1 - margin))
    const unseen = found.height > 0 && found.height < tiny
    if (stretches.length < mostStretches) stretches.push({ turned, stretch: { ...box, of: { page: number, item, ...unseen && { unseen }, ...apart && { apart } }, text: found.str, ends: found.hasEOL } })
    item++
  }
  return stretches
}
