/**
 * Texts without their spaces. The editor draws a line in runs that are split anywhere, trims their ends, and parts a table's cells by what no
 * run holds: letter by letter, what is drawn and what is read are the same.
 */
import { isInvisible, isSpace } from '../../../paper/letters'

/** `at[i]` is where letter i stands in the text. */
export type Letters = { readonly letters: string; readonly at: readonly number[] }

/** Controls, pictures and chips. */
const left = /[\p{Cc}\ufffc\ue000-\uf8ff]/u

export function lettersOf(text: string): Letters {
  const at: number[] = []
  let letters = ''
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    // Most characters are plain letters, and this is asked of every one.
    if (code > 32 && code < 127 || code > 160 && !isSpace(code) && !isInvisible(text, i) && !left.test(text[i]!)) {
      at.push(i)
      letters += text[i]
    }
  }
  return { letters, at }
}

/** A whole contract's letters, and where each block's begin among them. */
export type Script = { readonly letters: string; readonly starts: readonly number[]; readonly blocks: readonly Letters[] }

/** Makes scripts of texts that are mostly the same as the time before. */
export function scribe() {
  let known = new Map<string, Letters>()
  return (texts: readonly string[]): Script => {
    const next = new Map<string, Letters>()
    const blocks = texts.map(text => {
      const letters = next.get(text) ?? known.get(text) ?? lettersOf(text)
      next.set(text, letters)
      return letters
    })
    known = next
    const starts: number[] = []
    let length = 0
    for (const { letters } of blocks) {
      starts.push(length)
      length += letters.length
    }
    return { letters: blocks.map(block => block.letters).join(''), starts, blocks }
  }
}

/** The letters of a block from one character to another, as a stretch of the script; empty where only spaces stand there. */
export function stretchOf({ starts, blocks }: Script, block: number, start: number, end: number): { readonly from: number; readonly to: number } {
  const at = blocks[block]?.at ?? [], first = starts[block] ?? 0
  return { from: first + lowest(at, start), to: first + lowest(at, end) }
}

/** The index of the first value that is not below this one, in a list that grows. */
export function lowest(values: readonly number[], least: number): number {
  let low = 0, high = values.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (values[middle]! < least) low = middle + 1
    else high = middle
  }
  return low
}
