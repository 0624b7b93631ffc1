import { plain } from '../../../paper/letters'
import type { Block, Piece } from './blocks'

/** Where a block's characters stand: in one range, or in several where other words stand in the midst of them, as at the end of a page of paper. None where the page no longer holds them. */
export function rangesIn(block: Block, start: number, end: number): readonly Range[] {
  const { pieces } = block, inner = pieces.slice(pieceAfter(pieces, start) + 1, pieceBefore(pieces, end) + 1)
  const starts = [start, ...inner.flatMap(({ apart, at }) => (apart ? at : []))]
  const ranges = starts.map((from, i) => rangeIn(block, from, starts[i + 1] ?? end))
  return ranges.every(range => range !== undefined) ? ranges : []
}

/**
 * The range of a block's characters on the page, or undefined where the page no longer holds those very characters there.
 * Words that moved within their node, because something was written or deleted beside them, are followed.
 */
export function rangeIn({ text, pieces }: Block, start: number, end: number): Range | undefined {
  const held = pieces.slice(pieceAfter(pieces, start), pieceBefore(pieces, end) + 1)
  const first = held[0], last = held.at(-1)
  // A document whose frame is gone has no window any more.
  if (!first?.node.ownerDocument.defaultView || !last) return undefined
  const moved = waysToMove(first.node, last.node).find(moved => held.every(piece => isStillThere(text, piece, start, end, moved(piece))))
  if (!moved) return undefined
  const range = first.node.ownerDocument.createRange()
  range.setStart(first.node, first.from + moved(first) + Math.max(0, start - first.at))
  range.setEnd(last.node, last.from + moved(last) + Math.min(end, last.end) - last.at)
  // A range cannot reach out of a shadow tree: setting its end there moves its start.
  return range.startContainer === first.node ? range : undefined
}

/** How far a piece may have moved within its node; NaN where that node's text must be as it was. */
type Moved = (piece: Piece) => number

/** An edit in one node leaves the words whole when it is after them or before them; where they reach through several, after them in the last, or before them in the first. */
function waysToMove(first: Text, last: Text): readonly Moved[] {
  const grown: Moved = ({ node, of }) => node.length - of
  if (first === last) return [() => 0, grown]
  return [piece => (piece.node === first ? grown(piece) : piece.node === last || grown(piece) === 0 ? 0 : NaN)]
}

/** The text nodes that hold a block's characters, in order. */
export function nodesIn({ pieces }: Block, start: number, end: number): Text[] {
  const from = pieceAfter(pieces, start), to = pieceBefore(pieces, end)
  return [...new Set(pieces.slice(from, to + 1).map(piece => piece.node))]
}

/** Whether a node still holds those of its characters that lie between `start` and `end` of the block, `moved` characters further on. */
function isStillThere(text: string, piece: Piece, start: number, end: number, moved: number): boolean {
  const lo = Math.max(piece.at, start), hi = Math.min(piece.end, end), from = piece.from + lo - piece.at + moved
  // Not `data`: Firefox would copy a long node's whole text each time.
  return piece.node.isConnected && from >= 0 && piece.node.length >= from + hi - lo && plain(piece.node.substringData(from, hi - lo)) === plain(text.slice(lo, hi))
}

/** The first piece that ends after `offset`. */
const pieceAfter = (pieces: readonly Piece[], offset: number): number => firstWhere(pieces, ({ end }) => end > offset)

/** The last piece that starts before `offset`, or -1. */
const pieceBefore = (pieces: readonly Piece[], offset: number): number => firstWhere(pieces, ({ at }) => at >= offset) - 1

/** The index of the first piece of which this is so, and of all after it. */
function firstWhere(pieces: readonly Piece[], isSo: (piece: Piece) => boolean): number {
  let lo = 0, hi = pieces.length
  while (lo < hi) {
    const mid = (lo + hi) >> 1
    if (isSo(pieces[mid]!)) hi = mid
    else lo = mid + 1
  }
  return lo
}
