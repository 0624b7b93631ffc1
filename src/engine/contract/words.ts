import type { Need } from './candidates'
import { needOf, readCandidates } from './candidates'
import type { Contract, Sentence, WordIndex } from './contract'
import { isWordCharacter } from './letters'
import { hasMatch } from './matches'
import type { SentencePlace } from './sentences'
import { traitOf } from './traits'
import type { Word } from './vocabulary'
import { hashed, newPass, readWord } from './vocabulary'

/** Reads which sentences hold each word; where every word stands is only found out for those few who ask. */
export function readWords(places: readonly SentencePlace[]): { sentences: Sentence[]; words: WordIndex } {
  const holders = holdersIn(places.map(({ inside }) => inside.words))
  let count = 0
  const sentences = places.map(({ index, start, end, text, block, clause, operative, inside }) => {
    const from = count
    count += inside.count
    return { index, start, end, text, block, clause, operative, traits: inside.traits, words: { from, to: count } }
  })
  let known: Spots | undefined
  const spots = () => (known ??= spotsOf(sentences, count))
  return {
    sentences,
    words: {
      count, get starts() { return spots().starts }, get ends() { return spots().ends },
      sentencesWith: word => holders.get(word) ?? nowhere, has: word => holders.has(word), candidates: readCandidates(places.length, holders),
    },
  }
}

/** Which of these sentences, by their place in the list, hold each word. */
export function holdersIn(sentences: readonly (readonly Word[])[]): ReadonlyMap<string, readonly number[]> {
  const holders = new Map<string, number[]>(), lists: number[][] = [], pass = newPass()
  for (const [index, words] of sentences.entries()) {
    for (const word of words) {
      if (word.pass !== pass) {
        word.pass = pass
        word.place = lists.length
        lists.push(holdersOf(word.text))
      }
      const list = lists[word.place]!
      if (list.at(-1) !== index) list.push(index)
    }
  }
  return holders
  /** A word may have been forgotten in the middle of a long text, and met again as another object. */
  function holdersOf(word: string): number[] {
    const before = holders.get(word)
    if (before) return before
    const list: number[] = []
    holders.set(word, list)
    return list
  }
}

type Spots = Pick<WordIndex, 'starts' | 'ends'>

/** Where the words of these sentences stand in the text; `count` is how many there are. */
export function spotsOf(sentences: readonly Sentence[], count: number): Spots {
  const starts = new Int32Array(count), ends = new Int32Array(count)
  let at = 0
  for (const { start, text } of sentences) {
    for (let i = firstWord(text, 0); i < text.length; i = firstWord(text, i)) {
      starts[at] = start + i
      i = wordEnd(text, i)
      ends[at++] = start + i
    }
  }
  return { starts, ends }
}

const nowhere: readonly number[] = []

/** The sentences that hold at least one of these lower-case words, each once, in order. */
export const sentencesWithAny = (index: WordIndex, wanted: readonly string[]): readonly number[] => index.candidates.holding(wanted)

/** The sentences that hold at least one of these words and, where a need is known, may match one of the patterns whose need it is. */
export const sentencesFor = (index: WordIndex, wanted: readonly string[], need?: Need): readonly number[] => index.candidates.holding(wanted, need)

/** Finds the sentences of a contract that match a pattern, in order; only those are asked that hold the letters it needs. Call it once for each pattern. */
export function sentencesMatching(pattern: RegExp): (contract: Pick<Contract, 'sentences' | 'words'>) => readonly Sentence[] {
  const need = needOf(pattern)
  return ({ sentences, words }) => words.candidates.matching(need).map(i => sentences[i]!).filter(({ text }) => hasMatch(text, pattern))
}

export type SentenceWords = { readonly count: number; /** Each once. */ readonly words: readonly Word[]; readonly traits: number }

/** The words of one sentence. */
export function wordsOf(sentence: string): SentenceWords {
  const lower = sentence.toLowerCase()
  // A few letters grow when they are made small; then each word is made small by itself.
  const text = lower.length === sentence.length ? lower : sentence
  const words: Word[] = [], pass = newPass()
  let count = 0, traits = 0
  for (let i = 0; i < text.length;) {
    const c = text.charCodeAt(i)
    if (!isWordCharacter(c)) {
      traits |= traitOf(c)
      i++
      continue
    }
    const start = i
    let hash = hashed(0, c)
    for (i++; i < text.length; i++) {
      const c = text.charCodeAt(i)
      if (!isWordCharacter(c) && !joins(text, i)) break
      hash = hashed(hash, c)
    }
    const written = readWord(text, start, i, hash)
    count++
    traits |= written.traits
    for (let k = 0; k < written.words.length; k++) {
      const word = written.words[k]!
      if (word.pass === pass) continue
      word.pass = pass
      words.push(word)
    }
  }
  return { count, words, traits }
}

function firstWord(text: string, from: number): number {
  let i = from
  while (i < text.length && !isWordCharacter(text.charCodeAt(i))) i++
  return i
}

/** Where the word that begins here ends, with all that is joined to it. */
function wordEnd(text: string, start: number): number {
  let i = start + 1
  while (i < text.length && (isWordCharacter(text.charCodeAt(i)) || joins(text, i))) i++
  return i
}

/** Apostrophes, full stops and hyphens hold a word together when letters stand on both sides. */
function joins(text: string, at: number): boolean {
  const c = text.charCodeAt(at)
  return (c === 39 || c === 0x2019 || c === 46 || c === 45 || c === 0x2010 || c === 0x2011) && at + 1 < text.length && isWordCharacter(text.charCodeAt(at + 1))
}
