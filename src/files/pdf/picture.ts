import { OPS, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { product, type Matrix } from './matrix'

/** Share of the page that a picture of it covers. */
const most = 0.4
/** Shapes that are more than lines and boxes: letters that were made into shapes. */
const manyShapes = 60

const images: readonly number[] = [OPS.paintImageXObject, OPS.paintInlineImageXObject, OPS.paintImageMaskXObject]

/** Whether a page without words, or with few, shows some all the same. `words`: it has a few. */
export async function isPicture(proxy: PDFPageProxy, words: boolean): Promise<boolean> {
  const { fnArray, argsArray } = await proxy.getOperatorList(), { width, height } = proxy.getViewport({ scale: 1 })
  let now: Matrix = [1, 0, 0, 1, 0, 0], covered = 0, shapes = 0
  const before: Matrix[] = []
  for (const [at, operator] of fnArray.entries()) {
    if (operator === OPS.save) before.push(now)
    else if (operator === OPS.restore) now = before.pop() ?? now
    else if (operator === OPS.transform) now = product(now, argsArray[at] as Matrix)
    else if (operator === OPS.constructPath) shapes++
    else if (images.includes(operator)) covered += Math.abs(now[0] * now[3] - now[1] * now[2])
  }
  return covered > most * width * height || !words && shapes > manyShapes
}
