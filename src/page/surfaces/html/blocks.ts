/**
 * Builds blocks of text out of text nodes, and remembers where every character came from.
 *
 * Text is made clean for quoting: runs of whitespace become one space unless the page shows them, no-break spaces become
 * spaces, characters that cannot be seen are dropped, and half a surrogate pair becomes U+FFFD, because it would on its
 * way through a message anyway.
 */
import { isInvisible, isSpace, plain } from '../../../paper/letters'

/** `text.slice(at, end)` of a block is `node.data` from `from` on, one character for one; `of` is how long the node was. Characters of a block that no piece holds were made here. `apart`: other words stand between it and the piece before it. */
export type Piece = { readonly at: number; readonly end: number; readonly node: Text; readonly from: number; readonly of: number; readonly hidden?: Hidden | undefined; readonly apart?: true }

/** Why characters that are read are not in sight: folded away until the reader opens something, or there and not to be seen. Nothing is drawn on them. */
export type Hidden = 'folded' | 'unseen'

export type Block = {
  readonly text: string
  readonly pieces: readonly Piece[]
  /** The clause number that the browser draws before it. */
  readonly number?: string
  /** Set where the page has taken the text away again, as lists do that hold only what is scrolled into view: the box that scrolls, and how far down in it the text was. */
  readonly kept?: { readonly box: Element; readonly top: number }
  /** Around the picture that shows these words, where they themselves are out of sight beside it. */
  readonly picture?: Range
}

/** How whitespace is treated: collapsed, collapsed but for line ends, or kept. */
export type Whitespace = 'collapse' | 'lines' | 'keep'

/** A clause number that stands by itself: "1.", "12.3", "(a)", "iv)". */
const label = /^\(?(?:\d{1,3}(?:\.\d{1,3}){0,4}|[a-z]|[ivx]{1,5})[.)]?$/i

type Row = { started: boolean; broken: boolean; cells: number; fresh: boolean }

export function blockBuilder() {
  const blocks: Block[] = []
  let parts: string[] = [], pieces: Piece[] = [], length = 0, total = 0
  let space: { readonly node: Text; readonly from: number } | 'made' | undefined
  let between: '' | 'tab' | 'break' = ''
  let glued = false
  let hidden: Hidden | undefined, turned = false, drawn = '', number = ''
  const rows: Row[] = []

  const put = (text: string, node?: Text, from = 0) => {
    if (length === 0) [number, drawn] = [drawn, '']
    const end = length + text.length
    const how = hidden ?? (turned ? 'unseen' : undefined)
    if (node) pieces.push({ at: length, end, node, from, of: node.length, hidden: how })
    parts.push(text)
    length += text.length
    total += text.length
  }
  const finish = () => {
    if (length > 0) blocks.push({ text: parts.join(''), pieces, ...(number && { number }) })
    parts = []
    pieces = []
    length = 0
    space = undefined
    turned = false
  }
  /** What is shown from right to left by force reads otherwise than it is written. */
  const turn = (code: number) => { if (code === 0x202e || code === 0x202c) turned = code === 0x202e }
  /** Settles what stands between the text so far and the text that comes now. */
  const join = () => {
    const row = rows.at(-1)
    if (between === 'break') {
      if (row && !row.fresh) row.broken = true
      finish()
    } else if (length > 0 && between === 'tab') put('\t')
    else if (length > 0 && space && space !== 'made' && !glued) put(' ', space.node, space.from)
    else if (length > 0 && (space || glued)) put(' ')
    space = undefined
    between = ''
    glued = false
    for (const each of rows) each.fresh = !(each.started = true)
  }
  const run = (node: Text, from: number, to: number) => {
    join()
    put(plain(node.data.slice(from, to)), node, from)
  }

  const builder = {
    /** Characters so far, in finished blocks and the one being built. */
    get length() { return total },

    /** How the text that comes next is hidden, if it is. */
    hide(how: Hidden | undefined) { hidden = how },
    /** The next block begins with a number that the browser draws. */
    number(text: string) { drawn = text },

    /** Adds a node's text from one offset to another. */
    text(node: Text, whitespace: Whitespace, from: number, to: number) {
      if (whitespace !== 'collapse') return builder.lines(node, whitespace === 'keep', from, to)
      builder.collapsed(node, from, to)
    },
    /** Text whose line ends are shown: each line is a block, and an empty line stays as one empty block, since in plain text it parts the paragraphs. */
    lines(node: Text, keepSpaces: boolean, start: number, end: number) {
      const { data } = node
      for (let from = start; from <= end;) {
        const found = data.indexOf('\n', from), to = found < 0 || found > end ? end : found
        if (keepSpaces) builder.kept(node, from, to)
        else builder.collapsed(node, from, to)
        if (to === end) return
        if (between === 'break' && blocks.length > 0 && length === 0 && blocks.at(-1)?.text !== '') blocks.push({ text: '', pieces: [] })
        between = 'break'
        finish()
        from = to + 1
      }
    },
    kept(node: Text, from: number, to: number) {
      const { data } = node
      let start = -1
      for (let i = from; i <= to; i++) {
        const code = i < to ? data.charCodeAt(i) : 0
        const ends = i === to || code === 13 || isInvisible(data, i)
        if (!ends && start < 0) start = i
        if (ends && start < 0) turn(code)
        if (!ends || start < 0) continue
        const piece = data.slice(start, i)
        if (length > 0 && between === '' || piece.trim() !== '') {
          join()
          put(piece.split('\t').map(plain).join('\t'), node, start)
        }
        turn(code)
        start = -1
      }
    },
    collapsed(node: Text, from: number, to: number) {
      const { data } = node
      let start = -1
      for (let i = from; i < to; i++) {
        const code = data.charCodeAt(i)
        const blank = isSpace(code)
        if (!blank && !isInvisible(data, i)) {
          if (start < 0) start = i
          continue
        }
        // One space between two characters that are shown goes along with them, which keeps the pieces few.
        if (blank && start >= 0 && i + 1 < to) {
          if (!isSpace(data.charCodeAt(i + 1)) && !isInvisible(data, i + 1)) continue
        }
        if (start >= 0) run(node, start, i)
        start = -1
        turn(code)
        if (blank) space ??= { node, from: i }
      }
      if (start >= 0) run(node, start, to)
    },

    /** A place where the page starts a new line. */
    break() {
      if (glued || rows.at(-1)?.fresh) return
      between = 'break'
    },
    /** Boxes that stand side by side in a line: their words do not touch. */
    gap() { space ??= 'made' },
    /** The line so far is only a clause number and its text stands beside it, in a box of its own: they belong together. */
    glueLabel() {
      if (length > 8 || length === 0 || !label.test(parts.join('').trim())) return
      between = ''
      glued = true
    },
    /** What was glued ends here at the latest. */
    unglue() { glued = false },

    openRow() {
      builder.break()
      rows.push({ started: false, broken: false, cells: 0, fresh: false })
    },
    closeRow() {
      rows.pop()
      builder.break()
    },
    /** Cells of one row are parted by tabs; a cell that held several lines, as in a table used for layout, by a new line. */
    openCell() {
      const row = rows.at(-1)
      if (!row) return builder.break()
      row.cells++
      if (row.cells > 1 && row.started) between = row.broken ? 'break' : 'tab'
      row.fresh = true
    },
    closeCell() {
      const row = rows.at(-1)
      if (!row) return builder.break()
      row.fresh = false
    },

    /** Every block, once all the text has been given. */
    done(): Block[] {
      finish()
      return blocks
    },
  }
  return builder
}
