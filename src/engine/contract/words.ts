import type { Need } from './candidates'
import { needOf, readCandidates } from './candidates'
import type { Contract, Sentence, WordIndex } from './contract'
import { isWordCharacter } from './letters'
import type { SentencePlace } from './sentences'

/**
 * Reads every word once: where it is, and which sentences hold it.
 * A joined word is found whole and by its parts ("non-exclusive", "exclusive"; "Customer's", "customer"); a curly apostrophe counts as a straight one.
 */
export function readWords(_text: string, places: readonly SentencePlace[]): { sentences: Sentence[]; words: WordIndex } {
  let count = 0
  for (const { inside } of places) count += inside.places.length / 2
  const starts = new Int32Array(count), ends = new Int32Array(count)
  const holders = new Map<string, number[]>()
  let at = 0
  const sentences = places.map(place => {
    const { places: inside, distinct } = place.inside
    const from = at
    for (let k = 0; k < inside.length; k += 2, at++) {
      starts[at] = place.start + inside[k]!
      ends[at] = place.start + inside[k + 1]!
    }
    for (const word of distinct) {
      const list = holders.get(word)
      if (list) list.push(place.index)
      else holders.set(word, [place.index])
    }
    const { index, start, end, text, block, clause, operative } = place
    return { index, start, end, text, block, clause, operative, words: { from, to: at } }
  })
  return { sentences, words: { count, starts, ends, sentencesWith: word => holders.get(word) ?? nowhere, has: word => holders.has(word), candidates: readCandidates(places.length, holders) } }
}

const nowhere: readonly number[] = []

/** The sentences that hold at least one of these lower-case words, each once, in order. */
export const sentencesWithAny = (index: WordIndex, wanted: readonly string[]): readonly number[] => index.candidates.holding(wanted)

/** The sentences that hold at least one of these words and, where a need is known, may match one of the patterns whose need it is. */
export const sentencesFor = (index: WordIndex, wanted: readonly string[], need?: Need): readonly number[] => index.candidates.holding(wanted, need)

/** Finds the sentences of a contract that match a pattern, in order; only those are asked that hold the letters it needs. Call it once for each pattern. */
export function sentencesMatching(pattern: RegExp): (contract: Pick<Contract, 'sentences' | 'words'>) => readonly Sentence[] {
  const need = needOf(pattern)
  return ({ sentences, words }) => words.candidates.matching(need).map(i => sentences[i]!).filter(({ text }) => pattern.test(text))
}

export type SentenceWords = { /** start, end, start, end … in the sentence. */ readonly places: readonly number[]; readonly distinct: readonly string[] }

/** The words of one sentence. */
export function wordsOf(text: string): SentenceWords {
  const lower = text.toLowerCase()
  // A few letters grow when they are made small; then each word is made small by itself.
  const small = lower.length === text.length ? (from: number, to: number) => lower.slice(from, to) : (from: number, to: number) => text.slice(from, to).toLowerCase()
  const places: number[] = []
  const distinct = new Set<string>()
  for (let i = 0; i < text.length; i++) {
    if (!isWordCharacter(text.charCodeAt(i))) continue
    const start = i
    let part = i
    let joined = false
    for (i++; i < text.length; i++) {
      const c = text.charCodeAt(i)
      if (isWordCharacter(c)) continue
      if (!isJoiner(c) || i + 1 >= text.length || !isWordCharacter(text.charCodeAt(i + 1))) break
      distinct.add(small(part, i))
      part = i + 1
      joined = true
    }
    places.push(start, i)
    const word = small(start, i)
    distinct.add(joined ? word.replaceAll('’', "'") : word)
    if (joined) distinct.add(small(part, i))
  }
  return { places, distinct: [...distinct] }
}

/** Apostrophes, full stops and hyphens hold a word together when letters stand on both sides. */
const isJoiner = (c: number): boolean => c === 39 || c === 0x2019 || c === 46 || c === 45 || c === 0x2010 || c === 0x2011
