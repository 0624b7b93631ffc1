import type { PageEdit } from '../../messages'

/** What changed between two lists of blocks: `removed` of them from `from` on became `inserted`. */
export type Edit = { readonly from: number; readonly removed: number; readonly inserted: readonly string[] }

/** The smallest run of blocks that differs, or undefined where nothing does. */
export function editBetween(before: readonly string[], after: readonly string[]): Edit | undefined {
  const most = Math.min(before.length, after.length)
  let from = 0
  while (from < most && before[from] === after[from]) from++
  if (from === before.length && from === after.length) return undefined
  let same = 0
  while (same < most - from && before[before.length - 1 - same] === after[after.length - 1 - same]) same++
  return { from, removed: before.length - same - from, inserted: after.slice(from, after.length - same) }
}

/** Characters in one message. */
export const messageSize = 200_000

/** An edit as messages of bounded size. Each makes a version of its own; the last one's is the page's. */
export function pageEdits(edit: Edit, base: number, size = messageSize): PageEdit[] {
  const parts = chunks(edit.inserted, size)
  let { from, removed } = edit, version = base
  return parts.map(inserted => {
    const each = { base: version, version: version + 1, from, removed, inserted }
    from += inserted.length
    removed = 0
    version++
    return each
  })
}

/** Blocks in runs of at most `size` characters; a longer block stands alone. At least one run, which may be empty. */
export function chunks(blocks: readonly string[], size = messageSize): (readonly string[])[] {
  const out: (readonly string[])[] = []
  let start = 0, length = 0
  for (const [i, block] of blocks.entries()) {
    if (i > start && length + block.length > size) {
      out.push(blocks.slice(start, i))
      start = i
      length = 0
    }
    length += block.length
  }
  out.push(blocks.slice(start))
  return out
}

/** Where a block of the text before an edit is afterwards, and whether it was touched. Of touched blocks: about where. */
export function movedBlock(block: number, edit: Edit): { readonly block: number; readonly touched: boolean } {
  if (block < edit.from) return { block, touched: false }
  const grown = edit.inserted.length - edit.removed
  if (block >= edit.from + edit.removed) return { block: block + grown, touched: false }
  return { block: Math.max(edit.from, Math.min(block, edit.from + edit.inserted.length - 1)), touched: true }
}
