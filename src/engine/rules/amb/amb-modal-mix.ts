import type { Span } from '../../contract/contract'
import { firstMatch, hasMatch } from '../../contract/matches'
import { sentencesWithAny } from '../../contract/words'
import { mentionsIn } from '../../grammar/mentions'
import { opensDefinition } from '../forms'
import type { Reading } from '../rule'
import { rule } from '../rule'
import { areOnlineTerms } from '../voice'

/** The words that oblige a party to do something, right behind its name. */
const duty = /^(?<word> (?:shall|will|must|agrees to|undertakes to|is (?:obligated|obliged|required) to)) (?!not\b|have\b|be\b|mean\b|cease\b|retain\b|own\b|receive\b|continue\b)[a-z]/
/** “Notice to |Buyer| shall”, “if |Buyer| will”: not its subject, or no duty of its own. */
const aside = /\b(?:by|to|of|from|with|for|on|against|that|if|when|where|which|unless|whether|or|nor|and|neither) (?:the )?$/i
/** So many duties in a word are a habit, not a slip. */
const habit = 5

/** Where each word first binds a party, of those that do so often. */
function dutyWords({ contract }: Reading): Span[] {
  const uses = new Map<string, { count: number; readonly first: Span }>()
  for (const i of sentencesWithAny(contract.words, ['shall', 'will', 'must', 'agrees', 'undertakes', 'obliged', 'obligated', 'required'])) {
    const sentence = contract.sentences[i]!, { text, operative, start: from } = sentence
    if (!operative || opensDefinition(text) || /^\W{0,4}whereas\b/i.test(text)) continue
    for (const { possessive, none, start, end } of mentionsIn(contract, sentence)) {
      const found = possessive || none || hasMatch(text.slice(Math.max(0, start - 12), start), aside) ? null : firstMatch(text.slice(end, end + 40), duty)
      if (!found) continue
      const word = found.groups!['word']!.trim(), at = from + end + 1, known = uses.get(word)
      if (known) known.count++
      else uses.set(word, { count: 1, first: { start: at, end: at + word.length } })
    }
  }
  return [...uses.values()].filter(({ count }) => count >= habit).map(({ first }) => first).sort((a, b) => a.start - b.start)
}

/** "“Shall” and “will” mean the same": then no one can argue about it. */
const settled = ({ contract: { text } }: Reading): boolean => hasMatch(text, /[“"](?:shall|will|must)[,”"][^.]{0,120}\b(?:means?|same|mandatory|obligat|imperative|interchangeabl|equivalent|construed|dut(?:y|ies)|synonym)/i)

export default rule({
  id: 'amb-modal-mix', severity: 1, tier: 'fact',
  title: 'Duties in three different words',
  why: 'Where one duty says “shall”, the next “will” and a third “agrees to”, a reader may argue that one of them binds less.',
  ask: 'Are all of these equally binding, and could we use one word for duties throughout?',
  fallback: 'One word for every duty, such as “must”.',
  sources: ['Adams, A Manual of Style for Contract Drafting'], labels: [],
  find: {
    inContract: reading => {
      if (areOnlineTerms(reading.contract)) return []
      const spans = dutyWords(reading)
      return spans.length >= 3 && !settled(reading) ? [{ spans }] : []
    },
  },
  // Five duties in each word: fewer might be a slip.
  flags: [
    'This contract is between Alder Ltd (the “Baker”) and Birch Ltd (the “Grocer”).\nThe Baker «shall» bake the bread. The Baker shall clean the oven. The Baker shall load the van. The Baker shall sweep the yard. The Baker shall lock the gate.\nThe Grocer «will» pay on Mondays. The Grocer will order on Fridays. The Grocer will return the crates. The Grocer will keep the shelves dry. The Grocer will check each delivery.\nThe Baker «agrees to» keep the recipes secret. The Baker agrees to wear a cap. The Baker agrees to wash the crates. The Baker agrees to label the bread. The Baker agrees to count the loaves.',
    'This contract is between Alder Ltd (the “Baker”) and Birch Ltd (the “Grocer”).\nThe Grocer «must» pay on Mondays. The Grocer must order on Fridays. The Grocer must return the crates. The Grocer must keep the shelves dry. The Grocer must check each delivery.\nThe Baker «shall» bake the bread. The Baker shall clean the oven. The Baker shall load the van. The Baker shall sweep the yard. The Baker shall lock the gate.\nThe Baker «will» keep the recipes secret. The Baker will wear a cap. The Baker will wash the crates. The Baker will label the bread. The Baker will count the loaves.',
    'This contract is between Alder Ltd (the “Baker”) and Birch Ltd (the “Grocer”).\nThe Baker «is obliged to» keep the recipes secret. The Baker is obliged to wear a cap. The Baker is obliged to wash the crates. The Baker is obliged to label the bread. The Baker is obliged to count the loaves.\nThe Grocer «must» pay on Mondays. The Grocer must order on Fridays. The Grocer must return the crates. The Grocer must keep the shelves dry. The Grocer must check each delivery.\nThe Baker «will» bake the bread. The Baker will clean the oven. The Baker will load the van. The Baker will sweep the yard. The Baker will lock the gate.',
  ],
  passes: [
    'This contract is between Alder Ltd (the “Baker”) and Birch Ltd (the “Grocer”).\nThe Baker shall bake the bread. The Baker shall clean the oven. The Baker shall load the van. The Baker shall sweep the yard. The Baker shall lock the gate.\nThe Grocer shall pay on Mondays. The Grocer shall order on Fridays. The Grocer shall return the crates. The Grocer shall keep the shelves dry. The Grocer shall check each delivery.\nThe Baker shall keep the recipes secret. The Baker shall wear a cap. The Baker shall wash the crates. The Baker shall label the bread. The Baker shall count the loaves.',
    'This contract is between Alder Ltd (the “Baker”) and Birch Ltd (the “Grocer”).\n“Shall”, “will” and “agrees to” mean the same.\nThe Baker shall bake the bread. The Baker shall clean the oven. The Baker shall load the van. The Baker shall sweep the yard. The Baker shall lock the gate.\nThe Grocer will pay on Mondays. The Grocer will order on Fridays. The Grocer will return the crates. The Grocer will keep the shelves dry. The Grocer will check each delivery.\nThe Baker agrees to keep the recipes secret. The Baker agrees to wear a cap. The Baker agrees to wash the crates. The Baker agrees to label the bread. The Baker agrees to count the loaves.',
    'This contract is between Alder Ltd (the “Baker”) and Birch Ltd (the “Grocer”).\nThe Baker shall bake the bread. The Baker shall clean the oven. The Baker shall load the van. The Baker shall sweep the yard. The Baker shall lock the gate.\nThe Grocer will pay on Mondays. The Grocer will order on Fridays. The Grocer will return the crates. The Grocer will keep the shelves dry. The Grocer will check each delivery.\nThe Baker agrees to keep the recipes secret.',
  ],
})
