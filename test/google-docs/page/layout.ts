/** Lays the text out on sheets. All that is drawn, annotated and told to a test comes from here. */
import type { Look } from '../blocks'
import { controls, type Model } from '../model'
import { contract } from './asked'
import { linesOf, type Line, type Piece } from './lines'
import { columnWidth, sheet } from './sheet'
import { faceOf, letterHeight, widthOf } from './type'

/** A piece in its place: `x` and `y` of its upper left corner on its sheet. */
export type Placed = Piece & {
  readonly sheet: number
  readonly y: number
  /** Where its line begins, from which the annotation counts. */
  readonly lineX: number
  /** The paragraph that it is annotated with. The order of these is not the order of reading. */
  readonly group: number
}

export type Layout = { readonly pieces: readonly Placed[]; readonly sheets: number; /** How far down the last line ends on an endless page. */ readonly depth: number }

const between = 8, indent = 36, padding = 6
const body: Look = { kind: 'body' }

export function layOut(model: Model): Layout {
  const pieces: Placed[] = []
  let y = sheet.margin, page = 0, paragraphs = 0, at = 1

  const nextPage = () => {
    page++
    y = sheet.margin
  }
  const room = (height: number) => {
    if (!sheet.endless && y + height > sheet.height - sheet.margin) nextPage()
  }
  const put = ({ pieces: ofLine }: Line, x: number, top: number, group: number) => {
    // An endless page is cut where its tiles end.
    const cut = sheet.endless ? Math.floor(top / sheet.height) : 0
    for (const piece of ofLine) pieces.push({ ...piece, x: x + piece.x, lineX: x, y: top + piece.rise - cut * sheet.height, sheet: page + cut, group })
  }
  const paragraph = (end: number) => {
    const look = model.looks[end] ?? body, left = sheet.margin + (look.marker === undefined ? 0 : indent)
    // Docs lists the lower of two neighbours first in Google's own sample.
    const group = paragraphs++ ^ 1
    for (const [nth, line] of linesOf(model, at, end, look, columnWidth - left + sheet.margin).entries()) {
      room(line.height)
      if (nth === 0 && look.marker !== undefined) put({ pieces: [beside(look.marker, look)], height: 0 }, sheet.margin, y, group)
      put(line, left, y, group)
      y += line.height
    }
    y += between
    if (model.text.slice(at, end).includes(controls.pageBreak) && !sheet.endless) nextPage()
    at = end + 1
  }
  const table = () => {
    const rows = rowsOf(model, at), columns = Math.max(...rows.map(({ length }) => length)), width = columnWidth / columns
    for (const [r, cells] of rows.entries()) {
      const set = cells.map(cell => cell.flatMap(([start, end]) => linesOf(model, start, end, body, width - 2 * padding)))
      const height = Math.max(...set.map(lines => lines.reduce((sum, { height }) => sum + height, 0)))
      room(height)
      for (const [c, lines] of set.entries()) {
        let top = y
        for (const line of lines) {
          // A table is annotated column by column.
          put(line, sheet.margin + c * width + padding, top, paragraphs + (c * rows.length + r) / 10_000)
          top += line.height
        }
      }
      y += height + padding
    }
    paragraphs += 2 + paragraphs % 2
    y += between
    at = model.text.indexOf(controls.tableEnd, at) + 1
  }

  while (at < model.text.length - 2) {
    if (model.text[at] === controls.table) table()
    else paragraph(model.text.indexOf('\n', at))
  }
  if (sheet.endless) return { pieces, sheets: Math.ceil((y + sheet.margin) / sheet.height), depth: y }
  for (let each = 0; each <= page; each++) {
    pieces.push(
      { ...beside(contract.header, body), x: sheet.margin, lineX: sheet.margin, y: 48, sheet: each, group: 1e6 },
      { ...beside(`Page ${each + 1}`, body), x: sheet.width / 2, lineX: sheet.width / 2, y: sheet.height - 60, sheet: each, group: 1e6 + 1 },
    )
  }
  return { pieces, sheets: page + 1, depth: y }
}

/** Where each paragraph of each cell of a table starts and ends, row by row. */
function rowsOf({ text }: Model, start: number): readonly (readonly Cell[])[] {
  const rows: Cell[][] = []
  for (let at = start + 1; text[at] !== controls.tableEnd;) {
    if (text[at] === controls.row) rows.push([])
    else if (text[at] === controls.cell) rows.at(-1)!.push([])
    else {
      const end = text.indexOf('\n', at)
      rows.at(-1)!.at(-1)!.push([at, end])
      at = end
    }
    at++
  }
  return rows
}

type Cell = (readonly [start: number, end: number])[]

/** Words that are drawn and are not in the text. */
function beside(text: string, look: Look): Piece {
  const face = faceOf(look, {})
  return { ...face, text, style: {}, x: 0, width: widthOf(text, face.font), spread: 0, rise: 0, letters: letterHeight(face.size) }
}
