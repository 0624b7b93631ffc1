import type { Contract } from './contract'

/** The index of the sentence that holds an offset; -1 where none does. */
export function sentenceAt({ sentences }: Contract, at: number): number {
  let low = 0, high = sentences.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1, { start, end } = sentences[middle]!
    if (at < start) high = middle - 1
    else if (at >= end) low = middle + 1
    else return middle
  }
  return -1
}
