/** From characters to places and back. */
import { on } from './asked'
import type { Desk } from './desk'
import type { Placed } from './layout'
import { reach } from './lines'
import { pitch, sheet } from './sheet'

/** On a sheet, in pixels at 100 %. */
export type Place = { readonly sheet: number; readonly x: number; readonly y: number; readonly width: number; readonly height: number }

export const placesOf = ({ layout }: Desk, start: number, end: number): readonly Place[] => layout.pieces.flatMap(piece => {
  if (piece.start === undefined || piece.start >= end || piece.start + piece.text.length <= start) return []
  const from = reach(piece, Math.max(0, start - piece.start)), to = reach(piece, Math.min(piece.text.length, end - piece.start))
  return [{ sheet: piece.sheet, x: piece.x + from, y: piece.y, width: to - from, height: piece.letters }]
})

export function caretAt(desk: Desk, at: number): Place | undefined {
  const inText = desk.layout.pieces.filter((piece): piece is Placed & { start: number } => piece.start !== undefined)
  // At a style's end the caret stands behind it; in a line without words it stands with the words before.
  const piece = inText.find(({ start, text }) => at >= start && at < start + text.length) ?? inText.findLast(({ start }) => start <= at) ?? inText[0]
  if (!piece) return undefined
  return { sheet: piece.sheet, x: piece.x + reach(piece, Math.max(0, Math.min(at - piece.start, piece.text.length))), y: piece.y, width: 0, height: piece.letters }
}

/** The character nearest to a place in the window. */
export function characterAt(desk: Desk, left: number, top: number): number {
  const distances = desk.layout.pieces.flatMap(piece => {
    if (piece.start === undefined) return []
    const box = inWindow(desk, { sheet: piece.sheet, x: piece.x, y: piece.y, width: piece.width, height: piece.letters })
    const across = Math.max(box.left - left, 0, left - box.left - box.width), down = Math.max(box.top - top, 0, top - box.top - box.height)
    return [{ piece, start: piece.start, far: down * 1000 + across, along: (left - box.left) / desk.zoom }]
  })
  const nearest = distances.reduce((best, each) => (each.far < best.far ? each : best))
  let at = 0
  while (at < nearest.piece.text.length && (reach(nearest.piece, at) + reach(nearest.piece, at + 1)) / 2 < nearest.along) at++
  return nearest.start + at
}

/** The left edge of the sheets in the scrolled content. What lies beside the page moves it over. */
export const leftEdge = ({ editor, zoom }: Desk): number => Math.max(5, (editor.clientWidth - sheet.width * zoom - (on('threads') ? 264 : 0)) / 2)
/** The top of a sheet there. */
export const topOf = ({ zoom }: Desk, at: number): number => sheet.first + at * pitch * zoom

export const inContent = (desk: Desk, { sheet, x, y, width, height }: Place) =>
  ({ left: leftEdge(desk) + x * desk.zoom, top: topOf(desk, sheet) + y * desk.zoom, width: width * desk.zoom, height: height * desk.zoom })

export function inWindow(desk: Desk, place: Place) {
  const { left, top, ...size } = inContent(desk, place), around = desk.editor.getBoundingClientRect()
  return { left: around.left + left - desk.editor.scrollLeft, top: around.top + top - desk.editor.scrollTop, ...size }
}
