/** From places in the contract's text to places in the page's blocks, and the words around them. Pure. */
import type { Span } from '../../engine/contract/contract'
import type { Anchor } from '../../messages'
import type { Joined } from '../../messages/joined'

/** Characters of context on either side. */
const around = 32

/** One anchor for each block that the span touches, without the white space at its edges; none where the span holds no words. */
export function anchorsOf({ start, end }: Span, { text, starts, first: offset }: Joined): readonly Anchor[] {
  const anchors: Anchor[] = []
  for (let block = blockAt(start, starts); block < starts.length && starts[block]! < end; block++) {
    const first = starts[block]!
    const last = (starts[block + 1] ?? text.length + 1) - 1
    let from = Math.max(start, first)
    let to = Math.min(end, last)
    while (from < to && blank(text, from)) from++
    while (to > from && blank(text, to - 1)) to--
    if (from < to) anchors.push({ block: offset + block, start: from - first, end: to - first, exact: text.slice(from, to), prefix: text.slice(Math.max(0, from - around), from), suffix: text.slice(to, to + around) })
  }
  return anchors
}

/** The last block that starts at or before this place. */
function blockAt(place: number, starts: readonly number[]): number {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (starts[middle]! <= place) low = middle
    else high = middle - 1
  }
  return low
}

const blank = (text: string, at: number) => /\s/.test(text[at]!)
