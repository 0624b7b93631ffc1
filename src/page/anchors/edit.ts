import type { PageEdit } from '../../messages'
import { landmarks } from './landmarks'

/** What changed between two lists of blocks: `removed` of them from `from` on became `inserted`. */
export type Edit = { readonly from: number; readonly removed: number; readonly inserted: readonly string[] }

/**
 * The edits that make one list of blocks into the other, the last place first, so that each one's indexes hold in both
 * the text before and the text that it is applied to. None where nothing differs.
 */
export function editsBetween(before: readonly string[], after: readonly string[]): readonly Edit[] {
  const edits: Edit[] = []
  let from = 0, fromAfter = 0
  for (const [to, toAfter] of [...landmarks(before, after), [before.length, after.length] as const]) {
    const edit = differing(before, from, to, after, fromAfter, toAfter)
    if (edit) edits.push(edit)
    from = to
    fromAfter = toAfter
  }
  return edits.toReversed()
}

/** What differs between two stretches, without what is the same at their start and their end. */
function differing(before: readonly string[], from: number, to: number, after: readonly string[], fromAfter: number, toAfter: number): Edit | undefined {
  const most = Math.min(to - from, toAfter - fromAfter)
  let start = 0, end = 0
  while (start < most && before[from + start] === after[fromAfter + start]) start++
  while (end < most - start && before[to - 1 - end] === after[toAfter - 1 - end]) end++
  const removed = to - from - start - end, inserted = after.slice(fromAfter + start, toAfter - end)
  return removed === 0 && inserted.length === 0 ? undefined : { from: from + start, removed, inserted }
}

/** Characters in one message. */
export const messageSize = 200_000

/** Edits as messages of bounded size. Each makes a version of its own; the last one's is the page's. */
export function pageEdits(edits: readonly Edit[], base: number, size = messageSize): PageEdit[] {
  let version = base
  return edits.flatMap(edit => {
    let { from, removed } = edit
    return chunks(edit.inserted, size).map(inserted => {
      const each = { base: version, version: version + 1, from, removed, inserted }
      from += inserted.length
      removed = 0
      version++
      return each
    })
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

/** Where a block is after the edits; of a block that was touched, about where. */
export function movedBlock(block: number, edits: readonly Edit[]): number {
  for (const { from, removed, inserted } of edits) {
    if (block >= from + removed) block += inserted.length - removed
    else if (block >= from) block = Math.max(from, Math.min(block, from + inserted.length - 1))
  }
  return block
}
