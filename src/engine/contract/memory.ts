import type { Contract, Sentence } from './contract'

/** In characters, for each memory. */
const limit = 4_000_000

/**
 * Remembers what a pure function of a text gave, so that a review after an edit does the changed paragraphs again and no others.
 * Bounded by the characters it keeps; what was not asked for in a long while goes first. The answers are the same with an empty memory.
 * `copy` is for texts that were cut from a longer one: what is kept must not keep the whole alive.
 */
export function remember<T>(read: (text: string) => T, copy: (text: string) => string = text => text): (text: string) => T {
  // Two halves: when the young one is full, the old one is dropped whole. To drop single entries of a Map is slow once it has many holes.
  let young = new Map<string, T>(), old = new Map<string, T>(), kept = 0
  memories.push(() => {
    young = new Map()
    old = new Map()
    kept = 0
  })
  return text => {
    const recent = young.get(text)
    if (recent !== undefined) return recent
    const own = copy(text), value = old.get(text) ?? read(own)
    if (own.length > limit / 8) return value
    if (kept + own.length > limit / 2) {
      old = young
      young = new Map()
      kept = 0
    }
    young.set(own, value)
    kept += own.length
    return value
  }
}

const memories: (() => void)[] = []

/** Lets go of all that was remembered of texts, for when no contract is open any more. */
export function forget(): void {
  for (const empty of memories) empty()
}

/** For what is remembered elsewhere. */
export const whenForgotten = (empty: () => void): void => void memories.push(empty)

/** A string of its own. A slice would keep the whole text alive that it was cut from. */
export const copyOf = (text: string): string => ` ${text}`.slice(1)

/** Like `remember`, for the many small questions that rules ask of the same sentences. */
export function rememberInSentence<T>(read: (sentence: string) => T): (sentence: string) => T {
  const recall = question<T>()
  return sentence => recall(sentence, () => read(sentence))
}

/** The same, where finding out goes faster with the contract at hand; what is found must rest on the sentence's words alone. */
export function rememberOfSentence<T>(read: (sentence: Sentence, contract: Contract) => T): (sentence: Sentence, contract: Contract) => T {
  const recall = question<T>()
  return (sentence, contract) => recall(sentence.text, () => read(sentence, contract))
}

/** What is known of a sentence, by the numbers of the questions. Most answers are “nothing”: those take one bit each. */
type Known = { readonly nothing: number[]; answers?: Map<number, unknown> }

/** All questions share one memory, so that its size is bounded once. */
const knownOf = remember((): Known => ({ nothing: [] }))
let questions = 0
const bits = 30

function question<T>(): (sentence: string, read: () => T) => T {
  const number = questions++, at = Math.floor(number / bits), bit = 1 << number % bits
  let nothing: { readonly value: T } | undefined
  return (sentence, read) => {
    const known = knownOf(sentence)
    if (nothing && (known.nothing[at] ?? 0) & bit) return nothing.value
    const before = known.answers?.get(number) as T | undefined
    if (before !== undefined) return before
    const value = read()
    if (!isNothing(value)) (known.answers ??= new Map()).set(number, value)
    else {
      nothing ??= { value }
      if (sameNothing(nothing.value, value)) {
        while (known.nothing.length <= at) known.nothing.push(0)
        known.nothing[at]! |= bit
      }
    }
    return value
  }
}

const isNothing = (value: unknown): boolean => value === undefined || value === null || value === false || Array.isArray(value) && value.length === 0
/** One question has one sort of nothing; another sort is found out anew each time. */
const sameNothing = (one: unknown, other: unknown): boolean => one === other || Array.isArray(one) && Array.isArray(other)

/** Remembers what was found out about a contract for as long as the contract itself is kept. */
export function rememberInContract<T>(read: (contract: Contract) => T): (contract: Contract) => T {
  const known = new WeakMap<Contract, { readonly value: T }>()
  return contract => {
    let found = known.get(contract)
    if (!found) known.set(contract, (found = { value: read(contract) }))
    return found.value
  }
}
