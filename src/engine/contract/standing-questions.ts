/** Questions that all sentences are asked, and that their own words answer. After an edit only new sentences are asked. */
import type { Need } from './candidates'
import { readCandidates } from './candidates'
import type { Contract, Sentence } from './contract'
import { remember } from './memory'
import { holdersIn, wordsOf } from './words'

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

/** Gives the sentences where it is so, by index, in order. Call it when the question is written down, and not for each contract. */
export function standing(question: StandingQuestion): (contract: Contract) => readonly number[] {
  const number = questions.push(question) - 1
  return contract => placesIn(contract)[number] ?? nowhere
}

const questions: StandingQuestion[] = []
const nowhere: readonly number[] = []

/** How many questions a sentence was asked, and the numbers of those that it said yes to. */
type Answers = { asked: number; readonly yes: number[] }
const unasked = (): Answers => ({ asked: 0, yes: [] })
const ofOperative = remember(unasked), ofOthers = remember(unasked)

type Places = { readonly asked: number; readonly places: readonly (readonly number[] | undefined)[] }
const known = new WeakMap<Contract, Places>()

/** For each question the sentences that say yes. */
function placesIn(contract: Contract): Places['places'] {
  const before = known.get(contract)
  if (before?.asked === questions.length) return before.places
  const answers = contract.sentences.map(({ text, operative }) => (operative ? ofOperative : ofOthers)(text)), places: number[][] = []
  ask(contract, answers)
  for (const [index, { yes }] of answers.entries()) for (const number of yes) (places[number] ??= []).push(index)
  known.set(contract, { asked: questions.length, places })
  return places
}

function ask({ sentences, words }: Contract, answers: readonly Answers[]): void {
  /** For each sentence the first question that it is still to be asked. The same words are asked once. */
  const from = answers.map(answer => {
    const { asked } = answer
    answer.asked = questions.length
    return asked
  })
  const rest = sentences.filter((_, i) => from[i]! < questions.length)
  if (rest.length === 0) return
  // An index of their own makes it worth while to look for hundreds of questions in a few sentences.
  const few = rest.length * 4 < sentences.length, among = few ? rest : sentences
  const index = few ? readCandidates(rest.length, holdersIn(rest.map(({ text }) => wordsOf(text).words))) : words.candidates
  for (const [number, { triggers, need, everywhere, isSo }] of questions.entries()) {
    for (const at of index.holding(triggers, need)) {
      const sentence = among[at]!
      if (from[sentence.index]! <= number && (everywhere || sentence.operative) && isSo(sentence, need => index.has(need, at))) answers[sentence.index]!.yes.push(number)
    }
  }
}
