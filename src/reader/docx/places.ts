/** Finds each line of the contract in what docx-preview drew, by the bookmarks that the lines begin with. */
import type { BlockSpan } from '../../messages'
import type { PreparedDocx } from '../../files/docx/docx'
import { bookmark } from '../../files/docx/write-document'
import type { Block, Piece } from '../../page/surfaces/html/blocks'

export function blocksIn(root: Element, marks: ReadonlyMap<Element, string>, { contract, lines }: Pick<PreparedDocx, 'contract' | 'lines'>): readonly Block[] {
  const pieces: Piece[][] = contract.blocks.map(() => [])
  for (const [number, nodes] of nodesOf(root, marks)) {
    const line = lines[number]
    if (line) pieces[line.block]!.push(...aligned(nodes, contract.blocks[line.block]!, line))
  }
  const unseen = new Map<number, BlockSpan[]>()
  for (const span of contract.showing.unseen) unseen.set(span.block, [...unseen.get(span.block) ?? [], span])
  return contract.blocks.map((text, block) => ({ text, pieces: hiding(pieces[block]!, unseen.get(block) ?? []) }))
}

/** The text nodes of each line. A line may be drawn in two paragraphs, where a page ends in it. */
function nodesOf(root: Element, marks: ReadonlyMap<Element, string>): ReadonlyMap<number, readonly Text[]> {
  const found = new Map<number, Text[]>()
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT)
  let line: Text[] = [], isQuiet = false
  while (walker.nextNode()) {
    const node = walker.currentNode
    if (node.nodeType === Node.TEXT_NODE) {
      if (!isQuiet) line.push(node as Text)
      continue
    }
    const name = marks.get(node as Element)
    if (name === bookmark.quiet) isQuiet = true
    else if (name === bookmark.loud) isQuiet = false
    else if (name !== undefined && name !== bookmark.label) {
      found.set(Number(name.slice(bookmark.line.length)), line = [])
      isQuiet = false
    }
  }
  return found
}

/** Lays nodes beside the words that they show. Runs of spaces are one in the text, and what cannot be seen is missing there. */
function aligned(nodes: readonly Text[], text: string, { start, end }: BlockSpan): readonly Piece[] {
  const pieces: Piece[] = []
  let at = start
  for (const node of nodes) {
    const data = node.data.replace(/\s/g, ' ')
    let from = -1, first = at
    const close = (to: number) => {
      if (from >= 0) pieces.push({ at: first, end: at, node, from, of: data.length })
      from = -1
      return to
    }
    for (let i = 0; i < data.length && at < end;) {
      if (data[i] === text[at]) {
        if (from < 0) [from, first] = [i, at]
        i++
        at++
      } else if (text[at] === ' ' && data[i] !== ' ') {
        close(i)
        at++
      } else {
        i = close(i) + 1
      }
    }
    close(data.length)
  }
  return pieces
}

/** Pieces parted where words begin and end that cannot be seen. */
function hiding(pieces: readonly Piece[], unseen: readonly BlockSpan[]): readonly Piece[] {
  return unseen.reduce<readonly Piece[]>((pieces, { start, end }) => pieces.flatMap(piece => {
    const [from, to] = [Math.max(start, piece.at), Math.min(end, piece.end)]
    if (from >= to) return [piece]
    const cut = (at: number, end: number) => ({ ...piece, at, end, from: piece.from + at - piece.at })
    return [cut(piece.at, from), { ...cut(from, to), hidden: 'unseen' as const }, cut(to, piece.end)].filter(({ at, end }) => at < end)
  }), pieces)
}
