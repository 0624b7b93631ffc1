import { isWordCharacter } from './letters'
import { copyOf, whenForgotten } from './memory'
import { traitsOf } from './traits'

/** A word in small letters. It is one object wherever it stands, so that a text's words are told apart without comparing letters. */
export type Word = {
  readonly text: string
  /** Room for whoever goes through words and must know which came before: the number of that pass, and where what it keeps of this word stands. */
  pass: number
  place: number
}

/** A word as it stands in a text. */
export type Written = {
  readonly text: string
  readonly hash: number
  /** A joined word is found whole and by its parts ("non-exclusive", "exclusive"; "Customer's", "customer"); a curly apostrophe counts as a straight one. */
  readonly words: readonly Word[]
  readonly traits: number
}

/** Contracts share most of their words, so that each is looked at once; a text that was made up of ever new ones must not fill the memory. */
const most = 30_000, size = 1 << 16
/** Where a word stands in `known`, by what it hashes to; 0 for none. */
let table = new Int32Array(size), known: Written[] = [], words = new Map<string, Word>()
/** Words that were made up so that they all hash to the same; more steps than these are not taken to find one. */
let crowded = new Map<string, Written>()
const mostSteps = 60
whenForgotten(empty)

function empty(): void {
  table = new Int32Array(size)
  known = []
  words = new Map()
  crowded = new Map()
}

/** Each character's share in the number by which a word is looked up: to begin with 0. */
export const hashed = (hash: number, c: number): number => Math.imul(hash ^ c, 0x9e3779b1) ^ hash >>> 15

/** The word between these places. No string is made of it where it is known: that takes longer than all the rest. */
export function readWord(text: string, start: number, end: number, hash: number): Written {
  if (known.length + crowded.size >= most) empty()
  let at = (hash ^ hash >>> 16) & size - 1
  for (let steps = 0; table[at] !== 0; at = at + 1 & size - 1, steps++) {
    if (steps > mostSteps) return readCrowded(text.slice(start, end), hash)
    const one = known[table[at]! - 1]!
    if (one.hash === hash && stands(one.text, text, start, end)) return one
  }
  const one = readAnew(copyOf(text.slice(start, end)), hash)
  table[at] = known.push(one)
  return one
}

function readCrowded(text: string, hash: number): Written {
  const before = crowded.get(text)
  if (before) return before
  const one = readAnew(copyOf(text), hash)
  crowded.set(one.text, one)
  return one
}

function stands(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) !== text.charCodeAt(start + i)) return false
  return true
}

function readAnew(text: string, hash: number): Written {
  const parts = partsOf(text), small = text.toLowerCase()
  if (parts.length === 0) return { text, hash, words: [wordOf(small)], traits: traitsOf(small) }
  const texts = new Set([...parts, small.replaceAll('’', "'")])
  return { text, hash, words: [...texts].map(wordOf), traits: parts.reduce((all, part) => all | traitsOf(part), 0) }
}

/** None where nothing is joined. */
function partsOf(text: string): string[] {
  const parts: string[] = []
  let from = 0
  for (let to = 0; to < text.length; to++) {
    if (isWordCharacter(text.charCodeAt(to))) continue
    parts.push(text.slice(from, to).toLowerCase())
    from = to + 1
  }
  if (from > 0) parts.push(text.slice(from).toLowerCase())
  return parts
}

function wordOf(text: string): Word {
  let word = words.get(text)
  if (!word) words.set(text, (word = { text, pass: 0, place: 0 }))
  return word
}

let passes = 0
/** A number for whoever goes through words now. */
export const newPass = (): number => ++passes
