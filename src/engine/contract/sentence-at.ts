import type { Contract, Sentence, Span } from './contract'
import { firstWhere } from './halving'

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

/** The sentences in which these spans stand, each once, in order. */
export function sentencesAround({ sentences }: Contract, spans: readonly Span[]): Sentence[] {
  const wanted = new Set<number>()
  for (const span of spans) {
    for (let i = firstWhere(sentences.length, at => sentences[at]!.end > span.start); i < sentences.length && sentences[i]!.start < span.end; i++) wanted.add(i)
  }
  return [...wanted].sort((a, b) => a - b).map(i => sentences[i]!)
}
