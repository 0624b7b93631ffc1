import type { Sentence, WordIndex } from './contract'
import type { SentencePlace } from './sentences'

/** Reads every word once: where it is, and which sentences hold it. */
export function readWords(_text: string, places: readonly SentencePlace[]): { sentences: Sentence[]; words: WordIndex } {
  const starts: number[] = [], ends: number[] = []
  const holders = new Map<string, number[]>()
  const sentences = places.map(place => {
    const from = starts.length
    for (const m of place.text.matchAll(/[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu)) {
      starts.push(place.start + m.index)
      ends.push(place.start + m.index + m[0].length)
      const word = m[0].toLowerCase()
      const list = holders.get(word)
      if (!list) holders.set(word, [place.index])
      else if (list.at(-1) !== place.index) list.push(place.index)
    }
    return { ...place, words: { from, to: starts.length } }
  })
  const none: readonly number[] = []
  return {
    sentences,
    words: {
      count: starts.length,
      starts: Int32Array.from(starts),
      ends: Int32Array.from(ends),
      sentencesWith: word => holders.get(word) ?? none,
      has: word => holders.has(word),
    },
  }
}
