/**
 * The blocks of the contract's text: a paragraph is a line, a line end within it parts two lines, and the cells of a table's
 * row stand in one block with tabs between them for as long as each holds one line.
 */
import type { BlockSpan } from '../../messages'
import type { Atom, Content, Paragraph, Table } from './content'
import { cleanText } from '../clean-text'

/** A line's place in the text: `end` is excluded. */
export type Line = BlockSpan

export type Text = {
  readonly blocks: readonly string[]
  /** By the numbers that lines have in the tree, in its order; undefined where a line holds no words. */
  readonly lines: readonly (Line | undefined)[]
  readonly unseen: readonly BlockSpan[]
}

type Piece = { readonly line: number; readonly text: string; readonly unseen: readonly (readonly [start: number, end: number])[] }
/** A block in the making: the lines in it. */
type Pieces = Piece[]

export function textIn(contents: readonly Content[], isUnseen: (atom: Atom, paragraph: Paragraph) => boolean): Text {
  let count = 0

  const ofParagraph = (paragraph: Paragraph): Pieces[] => {
    const first = count
    const lines = linesOf(paragraph)
    count += lines.length
    return lines.flatMap((atoms, i) => {
      const { text, spans } = cleanText(atoms.filter(({ quiet }) => !quiet).map(atom => [wordsOf(atom), isUnseen(atom, paragraph)]))
      return text === '' ? [] : [[{ line: first + i, text, unseen: spans }]]
    })
  }
  const ofTable = (table: Table): Pieces[] => table.rows.flatMap(row => {
    const out: Pieces[] = []
    let even = true
    for (const { content } of row.cells) {
      const [head, ...rest] = ofContents(content)
      if (!head) continue
      if (out.length > 0 && even) out.at(-1)!.push(...head)
      else out.push(head)
      out.push(...rest)
      if (rest.length > 0) even = false
    }
    return out
  })
  const ofContents = (contents: readonly Content[]): Pieces[] => contents.flatMap(content => (content.is === 'paragraph' ? ofParagraph(content) : ofTable(content)))

  const all = ofContents(contents)
  const lines: (Line | undefined)[] = Array.from<undefined>({ length: count })
  const unseen: BlockSpan[] = []
  const blocks = all.map((pieces, block) => {
    let length = 0
    for (const piece of pieces) {
      const start = length === 0 ? 0 : length + 1
      length = start + piece.text.length
      lines[piece.line] = { block, start, end: length }
      for (const [from, to] of piece.unseen) unseen.push({ block, start: start + from, end: start + to })
    }
    return pieces.map(({ text }) => text).join('\t')
  })
  return { blocks, lines, unseen }
}

/** A paragraph's lines. Struck line ends part nothing. */
export function linesOf({ atoms }: Paragraph): readonly (readonly Atom[])[] {
  const lines: Atom[][] = [[]]
  for (const atom of atoms) {
    if (isLineEnd(atom)) lines.push([])
    else lines.at(-1)!.push(atom)
  }
  return lines
}

export const isLineEnd = ({ is, quiet }: Atom): boolean => (is === 'break' || is === 'page') && !quiet

const wordsOf = ({ is, text }: Atom): string => (is === 'text' || is === 'label' ? text : is === 'tab' ? ' ' : '')
