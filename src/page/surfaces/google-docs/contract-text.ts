/**
 * The contract's blocks out of what Google Docs calls the document's text: one string in which control characters stand for
 * what is not words. A paragraph is a block; the cells of a table's row are one block, parted by tabs, unless one of them holds several paragraphs.
 */
import { isInvisible, isSpace } from '../../../paper/letters'

/** `text` from `at` on is the raw text from `from` on, one character for one, up to the next piece. */
type Piece = { readonly at: number; readonly from: number }

export type DocsBlock = { readonly text: string; readonly pieces: readonly Piece[] }

// As reported by several who read this text, and as the text itself shows.
const lineEnd = 0x0a, softBreak = 0x0b, pageBreak = 0x0c, tableStart = 0x10, tableEnd = 0x11, rowStart = 0x12, cellStart = 0x1c

/** Controls, pictures and chips: nothing that could be quoted. */
const isSign = (code: number) => code < 0x20 || (code >= 0x7f && code <= 0x9f) || code === 0xfffc || (code >= 0xe000 && code <= 0xf8ff)

export function blocksIn(raw: string): readonly DocsBlock[] {
  const blocks: DocsBlock[] = []
  let text = '', pieces: Piece[] = []
  /** What stands between the text so far and what comes now. */
  let between: '' | 'space' | 'tab' | 'break' = '', space = 0
  let row = { open: false, started: false, broken: false }

  const finish = () => {
    // Half a surrogate pair would become this on its way through a message.
    if (text !== '') blocks.push({ text: text.replace(/\p{Surrogate}/gu, '\ufffd'), pieces })
    text = ''
    pieces = []
  }
  const piece = (from: number) => {
    const last = pieces.at(-1)
    if (!last || from - last.from !== text.length - last.at) pieces.push({ at: text.length, from })
  }
  const newRow = (open: boolean) => {
    between = 'break'
    row = { open, started: false, broken: false }
  }

  for (let i = 0; i < raw.length; i++) {
    const code = raw.charCodeAt(i)
    if (code === lineEnd || code === softBreak || code === pageBreak) {
      const ends = code === lineEnd && row.open && isBorder(raw.charCodeAt(i + 1))
      if (!ends) between = 'break'
      if (!ends && row.started) row.broken = true
    } else if (code === tableStart || code === tableEnd) newRow(false)
    else if (code === rowStart) newRow(true)
    else if (code === cellStart) between = row.started && !row.broken ? 'tab' : 'break'
    else if (isSpace(code)) {
      if (between === '') [between, space] = ['space', i]
    } else if (!isSign(code) && !isInvisible(raw, i)) {
      if (between === 'break') finish()
      else if (text !== '' && between === 'space') {
        piece(space)
        text += raw.charCodeAt(space) === 0x09 ? '\t' : ' '
      } else if (text !== '' && between === 'tab') text += '\t'
      between = ''
      row.started = row.open
      piece(i)
      text += raw[i]
    }
  }
  finish()
  return blocks
}

const isBorder = (code: number) => code === cellStart || code === rowStart || code === tableEnd

/** Where a character of a block stands in the raw text. */
export function rawOffset({ pieces }: DocsBlock, offset: number): number {
  const { at, from } = pieces.findLast(({ at }) => at <= offset) ?? { at: 0, from: 0 }
  return from + offset - at
}
