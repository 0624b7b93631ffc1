import type { Block, Piece } from './blocks'

/** A page that keeps a whole contract in one paragraph would otherwise be sent, compared and reviewed as a whole at every change. */
export const longestBlock = 20_000

/** Cuts blocks that are too long, after a sentence where there is one, else at a space, else between two characters. */
export function splitLong(blocks: readonly Block[], longest = longestBlock): Block[] {
  return blocks.flatMap(block => (block.text.length <= longest ? [block] : split(block, longest)))
}

function split({ text, pieces, number }: Block, longest: number): Block[] {
  const out: Block[] = []
  let first = 0
  for (let start = 0; start < text.length;) {
    const end = text.length - start <= longest ? text.length : cutIn(text, start, start + longest)
    const inside: Piece[] = []
    while (first < pieces.length && pieces[first]!.end <= start) first++
    for (let i = first; i < pieces.length && pieces[i]!.at < end; i++) {
      const { at, end: to, from, ...rest } = pieces[i]!
      const lo = Math.max(at, start), hi = Math.min(to, end)
      inside.push({ ...rest, at: lo - start, end: hi - start, from: from + lo - at })
    }
    out.push({ text: text.slice(start, end), pieces: inside, ...(number && start === 0 && { number }) })
    // The space that was cut at becomes the line end between the two.
    start = text[end] === ' ' ? end + 1 : end
  }
  return out
}

function cutIn(text: string, start: number, limit: number): number {
  const window = text.slice(start, limit)
  const sentence = Math.max(window.lastIndexOf('. '), window.lastIndexOf('; '))
  if (sentence > window.length * 0.8) return start + sentence + 1
  const space = window.lastIndexOf(' ')
  if (space > window.length * 0.5) return start + space
  const splitsPair = (text.charCodeAt(limit - 1) & 0xfc00) === 0xd800
  return splitsPair && limit - 1 > start ? limit - 1 : limit
}
