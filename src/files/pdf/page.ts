import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { TextContent, TextItem, TextMarkedContent } from 'pdfjs-dist/types/src/display/api'
import type { Stretch } from '../../paper/lines'
import { upright } from '../../paper/lines'

/** What a stretch stands for: the text item of this number, counted as the elements of PDF.js's text layer are; of a form's field, none. */
export type Source = { readonly page: number; readonly item: number }

export type PdfPage = {
  readonly number: number
  /** In points, as it is shown upright. */
  readonly width: number
  readonly height: number
  readonly stretches: readonly Stretch<Source>[]
}

/** Reads where the words stand on a page. The items are those of the text layer, which asks in the same way. */
export async function pageOf(proxy: PDFPageProxy): Promise<PdfPage> {
  const { width, height, transform } = proxy.getViewport({ scale: 1 })
  const content = await proxy.getTextContent({ includeMarkedContent: true, disableNormalization: true })
  return { number: proxy.pageNumber, width, height, stretches: upright(stretchesIn(content, transform, proxy.pageNumber)) }
}

function stretchesIn({ items }: TextContent, shown: readonly number[], page: number): readonly Stretch<Source>[] {
  return items.filter(isText).map((found, item) => {
    const { str, hasEOL, width } = found
    return { ...boxOf(product(shown, found.transform as number[]), width), of: { page, item }, text: str, ends: hasEOL }
  })
}

const isText = (item: TextItem | TextMarkedContent): item is TextItem => 'str' in item

/** How far letters reach above and below their line, in sizes of the font: the same for every font, so that a line with a bold word is no higher than others. */
const ascent = 0.8, descent = -0.2

/** The box around a text that begins at the matrix's origin and runs `length` points along its first axis. */
function boxOf([a, b, c, d, x, y]: Matrix, length: number) {
  const along = Math.hypot(a, b) || 1, ends = [0, (length * a) / along].flatMap(dx => [ascent, descent].map(up => x + dx + up * c))
  const heights = [0, (length * b) / along].flatMap(dy => [ascent, descent].map(up => y + dy + up * d))
  return { left: Math.min(...ends), right: Math.max(...ends), top: Math.min(...heights), bottom: Math.max(...heights) }
}

type Matrix = readonly [a: number, b: number, c: number, d: number, x: number, y: number]

/** First `second`, then `first`. */
function product([a = 1, b = 0, c = 0, d = 1, x = 0, y = 0]: readonly number[], [e = 1, f = 0, g = 0, h = 1, u = 0, v = 0]: readonly number[]): Matrix {
  return [a * e + c * f, b * e + d * f, a * g + c * h, b * g + d * h, a * u + c * v + x, b * u + d * v + y]
}
