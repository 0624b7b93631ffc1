/** Which sentences hold what a pattern needs: the only ones in which it is worth running. */
import { copyOf, whenForgotten } from './memory'
import type { Clue } from './needs'
import { needsOf } from './needs'

/** What several patterns need, of which one is to match. */
export type Need = {
  readonly id: number
  /** For each pattern the numbers of its clues. A pattern without any may match anywhere. */
  readonly patterns: () => readonly (readonly number[])[]
}

/** Of one contract. */
export type Candidates = {
  /** The sentences that hold one of these lower-case words and, where a need is given, may match one of its patterns; by index, in order. */
  holding(words: readonly string[], need?: Need): readonly number[]
  /** All sentences that may match one of the patterns; by index, in order. */
  matching(need: Need): readonly number[]
  /** True where the sentence may match one of the patterns. */
  has(need: Need, sentence: number): boolean
}

/** What the pattern needs. Call it once, when the pattern is written down, and not for each contract. */
export const needOf = (pattern: RegExp): Need => later(() => [needsOf(pattern).map(numberOf)])
/** What one of several patterns needs. */
export const needOfAny = (each: readonly Need[]): Need => later(() => each.flatMap(({ patterns }) => patterns()))
let needs = 0

/** Patterns are written down whenever the background wakes, which must be quick, and are read when the first contract comes: all at once, so that its words are looked at once. */
const unread = new Set<Need>()
function later(read: Need['patterns']): Need {
  let known: ReturnType<Need['patterns']> | undefined
  const need: Need = { id: needs++, patterns: () => (known ??= read()) }
  unread.add(need)
  return need
}

/** Sentences by index, one bit each. */
type Bits = Uint32Array<ArrayBuffer>

/** For so many sentences, and each distinct word with the sentences that hold it. Nothing is worked out before it is asked for. */
export function readCandidates(sentences: number, holders: ReadonlyMap<string, readonly number[]>): Candidates {
  const size = (sentences + 31) >> 5
  let ofClue: (Bits | undefined)[] = [], ofNeed: (Bits | 'all' | undefined)[] = []
  let lists: (readonly number[])[][] = [], known = 0
  const ofWord = new Map<string, Bits>()
  // What a rule asks is asked once: it is worked out in these, and not in new ones that would only have to be cleared away.
  const held = new Uint32Array(size), needed = new Uint32Array(size), all = new Uint32Array(size)

  function bitsWith(word: string): Bits | undefined {
    const known = ofWord.get(word)
    if (known) return known
    const list = holders.get(word)
    if (!list) return undefined
    const bits = new Uint32Array(size)
    mark(bits, list)
    ofWord.set(word, bits)
    return bits
  }
  function holding(words: readonly string[], need?: Need): readonly number[] {
    const met = need ? find(need) : 'all'
    if (met === 'none') return []
    held.fill(0)
    for (const word of words) {
      const bits = bitsWith(word)
      if (bits) for (let at = 0; at < size; at++) held[at]! |= bits[at]!
    }
    if (met === 'some') for (let at = 0; at < size; at++) held[at]! &= needed[at]!
    return listed(held)
  }
  /** Which sentences may match one of the patterns; where it is some of them, they are in `needed`. */
  function find(need: Need): 'all' | 'some' | 'none' {
    readClues()
    needed.fill(0)
    let any = 0
    for (const pattern of need.patterns()) {
      if (pattern.length === 0) return 'all'
      if (!pattern.every(clue => lists[clue])) continue
      all.set(clue(pattern[0]!))
      for (let k = 1; k < pattern.length; k++) {
        const bits = clue(pattern[k]!)
        for (let at = 0; at < size; at++) all[at]! &= bits[at]!
      }
      for (let at = 0; at < size; at++) any |= needed[at]! |= all[at]!
    }
    return any === 0 ? 'none' : 'some'
  }
  function bitsOf(need: Need): Bits | 'all' {
    readClues()
    return ofNeed[need.id] ??= find(need) === 'all' ? 'all' : needed.slice()
  }
  function readClues(): void {
    for (const one of unread) one.patterns()
    unread.clear()
    if (known === clues.size) return
    known = clues.size
    lists = listsByClue(holders)
    ofClue = []
    ofNeed = []
  }
  function clue(number: number): Bits {
    let bits = ofClue[number]
    if (!bits) {
      ofClue[number] = bits = new Uint32Array(size)
      for (const list of lists[number]!) mark(bits, list)
    }
    return bits
  }
  return {
    holding,
    matching: need => {
      const met = find(need)
      return met === 'none' ? [] : met === 'some' ? listed(needed) : Array.from({ length: sentences }, (_, i) => i)
    },
    has: (need, sentence) => {
      const bits = bitsOf(need)
      return bits === 'all' || ((bits[sentence >> 5] ?? 0) >>> (sentence & 31) & 1) === 1
    },
  }
}

function mark(bits: Bits, sentences: readonly number[]): void {
  for (const sentence of sentences) bits[sentence >> 5]! |= 1 << (sentence & 31)
}

function listed(bits: Bits): number[] {
  const sentences: number[] = []
  for (let at = 0; at < bits.length; at++) {
    for (let rest = bits[at]!; rest !== 0; rest &= rest - 1) sentences.push(at * 32 + 31 - Math.clz32(rest & -rest))
  }
  return sentences
}

function listsByClue(holders: ReadonlyMap<string, readonly number[]>): (readonly number[])[][] {
  const lists: (readonly number[])[][] = []
  for (const [word, sentences] of holders) for (const clue of cluesIn(word)) (lists[clue] ??= []).push(sentences)
  return lists
}

/** Every clue by its spellings, with its number; patterns share many. */
const clues = new Map<string, number>()

/** A letter on the way through the spellings, and the clues that are met where one of them ends. */
type Letter = { readonly next: (Letter | undefined)[]; met: number[] }
const letter = (): Letter => ({ next: [], met: [] })
const start = letter()

/** 0 to 35 for a small letter or a digit; -1 for anything else. */
const place = (c: number): number => (c >= 97 && c <= 122 ? c - 97 : c >= 48 && c <= 57 ? c - 22 : -1)

function numberOf(clue: Clue): number {
  const key = clue.toSorted().join(' '), before = clues.get(key)
  if (before !== undefined) return before
  const number = clues.size
  clues.set(key, number)
  for (const spelling of clue) {
    let at = start
    for (let i = 0; i < spelling.length; i++) at = at.next[place(spelling.charCodeAt(i))] ??= letter()
    at.met.push(number)
  }
  inWords = new Map()
  return number
}

/** The clues that each word meets. Contracts share most of their words. */
let inWords = new Map<string, readonly number[]>()
const mostWords = 40_000, longestWord = 60
whenForgotten(() => { inWords = new Map() })

function cluesIn(word: string): readonly number[] {
  const before = inWords.get(word)
  if (before) return before
  const met: number[] = []
  for (let from = 0; from + 3 <= word.length; from++) {
    let at: Letter | undefined = start
    for (let i = from; i < word.length && (at = at.next[place(word.charCodeAt(i))]); i++) if (at.met.length > 0) met.push(...at.met)
  }
  const numbers = met.length > 1 ? [...new Set(met)] : met
  if (word.length > longestWord) return numbers
  if (inWords.size >= mostWords) inWords = new Map()
  inWords.set(copyOf(word), numbers)
  return numbers
}
