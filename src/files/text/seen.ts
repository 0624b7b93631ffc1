/** Text that is written so that it is read by nobody as it stands: characters that are not to be seen, and words that are shown from right to left by force. */
import type { BlockSpan } from '../../messages'
import { seen } from '../../paper/letters'

const turns = /(\u202e[^\u202c]*)/

/** The blocks without such characters, and where in them the turned words stand. */
export function seenIn(blocks: readonly string[]): { readonly blocks: readonly string[]; readonly unseen: readonly BlockSpan[] } {
  const unseen: BlockSpan[] = []
  const clean = blocks.map((block, at) => {
    let text = ''
    for (const part of block.split(turns)) {
      const words = seen(part)
      if (part.startsWith('\u202e') && words !== '') unseen.push({ block: at, start: text.length, end: text.length + words.length })
      text += words
    }
    return text
  })
  return { blocks: clean, unseen }
}
