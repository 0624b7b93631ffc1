/**
 * The phrases that a reader's own rule looks for, as plain words: `sole discretion`, `indemnif*`, `(may|shall) not ... compete`.
 * A word counts in any capitals; `*` stands for the rest of a word, or alone for any word; `#` for a number in figures;
 * `...` for at most ten words; `(a|b)` for either. A sentence is read once, word by word, however the phrase is made:
 * the time is its words times the phrase's.
 */
import type { Contract } from '../contract/contract'
import { rememberInContract } from '../contract/memory'
import { sentencesWithAny } from '../contract/words'

type Test = (word: string) => boolean
type Step = { readonly test: Test; /** True: up to `widest` words may stand before it. */ readonly afterGap: boolean }
export type Phrase = {
  readonly steps: readonly Step[]
  /** A sentence without any of these cannot match; undefined: any sentence might. */
  readonly needs?: readonly string[]
}

/** How many words `...` may stand for. */
const widest = 10
const mostSteps = 24

/** Throws a plain sentence in a SyntaxError. */
export function readPhrase(text: string): Phrase {
  const steps: Step[] = []
  let needs: readonly string[] | undefined, afterGap = false, meaning = false
  for (const part of text.trim().split(/\s+/)) {
    if (part === '...' || part === '…') {
      if (afterGap || steps.length === 0) throw new SyntaxError('"..." must stand between two words')
      afterGap = true
      continue
    }
    const words = part.startsWith('(') && part.endsWith(')') ? part.slice(1, -1).split('|') : [part]
    for (const word of words) if (!allowed.test(word)) throw new SyntaxError(`"${word.slice(0, 40)}" cannot be looked for: write words, with * for the rest of a word, # for a number, ... for up to ten words, (this|that) for either`)
    const spelt = words.map(normal)
    if (spelt.every(word => word.replaceAll(/[*#]/g, '').length >= 3)) meaning = true
    const plain = spelt.every(word => !/[*#]/.test(word))
    // The longest words are the rarest.
    if (plain && (!needs || Math.min(...spelt.map(lengthOf)) > Math.min(...needs.map(lengthOf)))) needs = spelt
    steps.push({ test: testFor(spelt), afterGap })
    afterGap = false
  }
  if (afterGap) throw new SyntaxError('"..." must stand between two words')
  if (!meaning) throw new SyntaxError('it must hold at least one word with three letters')
  if (steps.length > mostSteps) throw new SyntaxError(`it may have ${mostSteps} words`)
  return { steps, ...(needs ? { needs } : {}) }
}

const allowed = /^(?:\*|#|\*?[\p{L}\p{N}]+(?:[-'’.][\p{L}\p{N}]+)*\*?)$/u
const lengthOf = (word: string): number => word.length

function testFor(words: readonly string[]): Test {
  const exact = new Set<string>(), others: Test[] = []
  for (const word of words) {
    if (word === '*') others.push(() => true)
    else if (word === '#') others.push(other => other >= '0' && other < ':')
    else if (!word.includes('*')) exact.add(word)
    else {
      const letters = word.replaceAll('*', '')
      others.push(!word.startsWith('*') ? other => other.startsWith(letters) : !word.endsWith('*') ? other => other.endsWith(letters) : other => other.includes(letters))
    }
  }
  return word => exact.has(word) || others.some(test => test(word))
}

/** Lower-case, with a straight apostrophe, and without a possessive's end: what the Customer's is, is looked for as the customer. */
const normal = (word: string): string => word.toLowerCase().replaceAll('’', "'").replace(/'s?$/, '')

/** Every word of the contract, as phrases see it. */
const wordsOf = rememberInContract(({ text, words: { count, starts, ends } }: Contract) => Array.from({ length: count }, (_, i) => normal(text.slice(starts[i], ends[i]))))

/** The sentences in which one of the phrases may stand, in order. */
export function sentencesFor(phrases: readonly Phrase[], { words, sentences }: Contract): readonly number[] {
  return phrases.every(({ needs }) => needs) ? sentencesWithAny(words, phrases.flatMap(({ needs }) => needs ?? [])) : sentences.map(({ index }) => index)
}

/** Where the phrase stands among these words of the contract: first word, and one past the last. Places do not overlap. */
export function placesOf({ steps }: Phrase, contract: Contract, from: number, to: number): { readonly from: number; readonly to: number }[] {
  const words = wordsOf(contract), places: { from: number; to: number }[] = [], last = steps.length - 1
  // For each step where it was met last, and where its match began. The latest place is always the best to go on from.
  const met = steps.map(() => -Infinity), began = steps.map(() => -1)
  for (let at = from; at < to; at++) {
    const word = words[at]!
    for (let i = last; i >= 0; i--) {
      const before = i === 0 ? 0 : at - met[i - 1]! - 1
      if (before > (steps[i]!.afterGap ? widest : 0) || !steps[i]!.test(word)) continue
      met[i] = at
      began[i] = i === 0 ? at : began[i - 1]!
      if (i < last) continue
      places.push({ from: began[i]!, to: at + 1 })
      met.fill(-Infinity)
      break
    }
  }
  return places
}
