import type { Anchor } from '../../messages'

/** Characters of context on either side that an anchor may hold. */
export const contextLength = 32

/** How well the words around a place are those around the anchor, from 0 to 1; 1 too where the anchor has no words around it. */
export function contextScore(blocks: readonly string[], block: number, start: number, end: number, { prefix, suffix }: Anchor): number {
  const wanted = prefix.length + suffix.length
  if (wanted === 0) return 1
  return (sameAtEnd(before(blocks, block, start), prefix) + sameAtStart(after(blocks, block, end), suffix)) / wanted
}

/** Up to 32 characters before a place; blocks are joined with line ends, as in the contract's text. */
function before(blocks: readonly string[], block: number, start: number): string {
  let text = blocks[block]!.slice(Math.max(0, start - contextLength), start)
  for (let i = block - 1; i >= 0 && text.length < contextLength; i--) text = `${blocks[i]!.slice(-contextLength)}\n${text}`
  return text
}

function after(blocks: readonly string[], block: number, end: number): string {
  let text = blocks[block]!.slice(end, end + contextLength)
  for (let i = block + 1; i < blocks.length && text.length < contextLength; i++) text = `${text}\n${blocks[i]!.slice(0, contextLength)}`
  return text
}

function sameAtEnd(a: string, b: string): number {
  let n = 0
  while (n < a.length && n < b.length && a[a.length - 1 - n] === b[b.length - 1 - n]) n++
  return n
}

function sameAtStart(a: string, b: string): number {
  let n = 0
  while (n < a.length && n < b.length && a[n] === b[n]) n++
  return n
}
