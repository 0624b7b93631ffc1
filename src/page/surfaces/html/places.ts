import { plain, type Block, type Piece } from './blocks'

/** The range of a block's characters on the page, or undefined where the page no longer holds those very characters there. */
export function rangeIn({ text, pieces }: Block, start: number, end: number): Range | undefined {
  const from = pieceAfter(pieces, start), to = pieceBefore(pieces, end)
  const first = pieces[from], last = pieces[to]
  // A document whose frame is gone has no window any more.
  if (!first?.node.ownerDocument.defaultView || !last || to < from) return undefined
  for (let i = from; i <= to; i++) if (!isStillThere(text, pieces[i]!, start, end)) return undefined
  const range = first.node.ownerDocument.createRange()
  range.setStart(first.node, first.from + Math.max(0, start - first.at))
  range.setEnd(last.node, last.from + Math.min(end, last.end) - last.at)
  // A range cannot reach out of a shadow tree: setting its end there moves its start.
  return range.startContainer === first.node ? range : undefined
}

/** The text nodes that hold a block's characters, in order. */
export function nodesIn({ pieces }: Block, start: number, end: number): Text[] {
  const from = pieceAfter(pieces, start), to = pieceBefore(pieces, end)
  return [...new Set(pieces.slice(from, to + 1).map(piece => piece.node))]
}

/** Whether a node still holds those of its characters that lie between `start` and `end` of the block. */
function isStillThere(text: string, piece: Piece, start: number, end: number): boolean {
  const lo = Math.max(piece.at, start), hi = Math.min(piece.end, end), from = piece.from + lo - piece.at
  // Not `data`: Firefox would copy a long node's whole text each time.
  return piece.node.isConnected && piece.node.length >= from + hi - lo && plain(piece.node.substringData(from, hi - lo)) === plain(text.slice(lo, hi))
}

/** The first piece that ends after `offset`. */
function pieceAfter(pieces: readonly Piece[], offset: number): number {
  let lo = 0, hi = pieces.length
  while (lo < hi) {
    const mid = (lo + hi) >> 1
    if (pieces[mid]!.end > offset) hi = mid
    else lo = mid + 1
  }
  return lo
}

/** The last piece that starts before `offset`, or -1. */
function pieceBefore(pieces: readonly Piece[], offset: number): number {
  let lo = 0, hi = pieces.length
  while (lo < hi) {
    const mid = (lo + hi) >> 1
    if (pieces[mid]!.at < offset) lo = mid + 1
    else hi = mid
  }
  return lo - 1
}
