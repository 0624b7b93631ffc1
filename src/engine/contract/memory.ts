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

/** What is known of a sentence, by the function that found it out. All functions share one memory, so that its size is bounded once. */
const factsOf = remember((): Map<object, unknown> => new Map())

/** Like `remember`, for the many small questions that rules ask of the same sentences. */
export function rememberInSentence<T>(read: (sentence: string) => T): (sentence: string) => T {
  return sentence => {
    const facts = factsOf(sentence)
    const before = facts.get(read) as T | undefined
    if (before !== undefined) return before
    const value = read(sentence)
    facts.set(read, value)
    return value
  }
}

/** The same, where finding out goes faster with the contract at hand; what is found must rest on the sentence's words alone. */
export function rememberOfSentence<T>(read: (sentence: Sentence, contract: Contract) => T): (sentence: Sentence, contract: Contract) => T {
  return (sentence, contract) => {
    const facts = factsOf(sentence.text)
    const before = facts.get(read) as T | undefined
    if (before !== undefined) return before
    const value = read(sentence, contract)
    facts.set(read, value)
    return value
  }
}

/** Remembers what was found out about a contract for as long as the contract itself is kept. */
export function rememberInContract<T>(read: (contract: Contract) => T): (contract: Contract) => T {
  const known = new WeakMap<Contract, { readonly value: T }>()
  return contract => {
    let found = known.get(contract)
    if (!found) known.set(contract, (found = { value: read(contract) }))
    return found.value
  }
}
