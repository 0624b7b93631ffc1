/** A contract's blocks as the one text that the engine reads, and what they show besides in places of that text. Pure. */
import type { ReviewOptions } from '../engine/review'
import type { Coverage, Showing } from './page'

/** `starts`: where each block starts in the text. Of a page with several contracts it is one, which begins with the page's block `first`. */
export type Joined = { readonly text: string; readonly starts: readonly number[]; readonly first: number }

export function joined(blocks: readonly string[], first = 0): Joined {
  const starts: number[] = []
  let at = 0
  for (const block of blocks) {
    starts.push(at)
    at += block.length + 1
  }
  return { text: blocks.join('\n'), starts, first }
}

/** True where all of the contract has been read, so that what is missing is missing from the contract. */
export const isWhole = ({ coverage: { state } }: { readonly coverage: Coverage }): boolean => state === 'full' || state === 'text-only'

/** What is shown of this text besides its words. */
export function shownIn({ numbers, unseen, open }: Showing, { text, starts, first }: Joined): Pick<ReviewOptions, 'drawn' | 'unseen' | 'open'> {
  const startOf = (block: number) => starts[block - first]
  return {
    drawn: new Map(numbers.flatMap(([block, number]) => {
      const start = startOf(block)
      return start === undefined ? [] : [[start, number] as const]
    })),
    unseen: unseen.flatMap(({ block, start, end }) => {
      const at = startOf(block), last = (startOf(block + 1) ?? text.length + 1) - 1
      return at === undefined || at + start >= Math.min(at + end, last) ? [] : [{ start: at + start, end: Math.min(at + end, last) }]
    }),
    ...open && { open },
  }
}
