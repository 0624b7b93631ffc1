/** Questions that all sentences are asked, and that their own words answer. After an edit only new sentences are asked. */
import type { Candidates, Need } from './candidates'
import { readCandidates } from './candidates'
import type { Contract, Sentence } from './contract'
import { remember, rememberInContract } from './memory'
import { wordsOf } from './words'

export type StandingQuestion = {
  /** Only sentences that hold one of these lower-case words are asked. */
  readonly triggers: readonly string[]
  /** What the pattern behind the question needs besides. */
  readonly need?: Need
  /** True: headings, tables of contents and signature blocks too. */
  readonly everywhere?: boolean
  /** Must rest on the sentence's words alone. `may` is false where a pattern surely does not match in it. */
  readonly isSo: (sentence: Sentence, may: (need: Need) => boolean) => boolean
}

/** Gives the sentences where it is so, by index, in order. Call it when the question is written down, before any contract is read. */
export function standing(question: StandingQuestion): (contract: Contract) => readonly number[] {
  const number = questions.push(question) - 1
  return contract => placesIn(contract)[number] ?? nowhere
}

const questions: StandingQuestion[] = []
const nowhere: readonly number[] = []

/** The numbers of the questions that a sentence says yes to; unknown before it was asked. */
type Answers = { yes?: number[] }
const ofOperative = remember((): Answers => ({})), ofOthers = remember((): Answers => ({}))

/** For each question the sentences that say yes. */
const placesIn = rememberInContract((contract: Contract): readonly (readonly number[] | undefined)[] => {
  const { sentences } = contract, places: number[][] = []
  const answers = sentences.map(({ text, operative }) => (operative ? ofOperative : ofOthers)(text))
  ask(contract, answers)
  for (const [index, { yes }] of answers.entries()) for (const number of yes!) (places[number] ??= []).push(index)
  return places
})

function ask({ sentences, words }: Contract, answers: readonly Answers[]): void {
  const isNew = answers.map(answer => {
    const first = !answer.yes
    answer.yes ??= []
    return first
  })
  const asked = sentences.filter((_, i) => isNew[i])
  // An index of their own makes it worth while to look for hundreds of questions in a few sentences.
  const few = asked.length * 4 < sentences.length, among = few ? asked : sentences, index = few ? indexOf(asked) : words.candidates
  for (const [number, { triggers, need, everywhere, isSo }] of questions.entries()) {
    for (const at of index.holding(triggers, need)) {
      const sentence = among[at]!
      if (isNew[sentence.index] && (everywhere || sentence.operative) && isSo(sentence, need => index.has(need, at))) answers[sentence.index]!.yes!.push(number)
    }
  }
}

function indexOf(sentences: readonly Sentence[]): Candidates {
  const holders = new Map<string, number[]>()
  for (const [at, { text }] of sentences.entries()) {
    for (const { text: word } of wordsOf(text).words) {
      const list = holders.get(word)
      if (list) list.push(at)
      else holders.set(word, [at])
    }
  }
  return readCandidates(sentences.length, holders)
}
