import type { Span } from '../../contract/contract'
import { everyMatch } from '../../contract/matches'
import { opensDefinition } from '../forms'
import type { Reading } from '../rule'
import { rule } from '../rule'
import { effortsFormula, effortsTriggers } from './efforts'

const everyFormula = new RegExp(effortsFormula.source, 'gi')

/** The first place of each different formula, in the order of the text. */
function firstOfEach({ contract }: Reading): Span[] {
  const first = new Map<string, Span>()
  const holders = new Set(effortsTriggers.flatMap(word => contract.words.sentencesWith(word)))
  for (const i of [...holders].sort((a, b) => a - b)) {
    const sentence = contract.sentences[i]!
    if (!sentence.operative || opensDefinition(sentence.text)) continue
    for (const { index, 0: formula, groups } of everyMatch(sentence.text, everyFormula)) {
      const degree = groups!['degree']!.toLowerCase().replace('-', ' ')
      if (!first.has(degree)) first.set(degree, { start: sentence.start + index, end: sentence.start + index + formula.length })
    }
  }
  return [...first.values()]
}

export default rule({
  id: 'amb-efforts-mix', severity: 1, tier: 'fact',
  title: 'Several degrees of effort in one contract',
  why: 'Where the words differ, a reader will argue that different amounts of trying were meant.',
  ask: 'Is a different level of effort meant in each of these places, or may we use one wording throughout?',
  fallback: 'One formula throughout the contract.',
  sources: ['Adams, A Manual of Style for Contract Drafting'], labels: [],
  find: {
    inContract: reading => {
      const spans = firstOfEach(reading)
      return spans.length > 1 ? [{ spans }] : []
    },
  },
  flags: [
    'The Agent shall use «best efforts» to sell.\nThe Principal shall use «commercially reasonable efforts» to deliver.',
    'Each party shall use «reasonable endeavours» to meet monthly and «all reasonable endeavours» to settle a quarrel.',
    'The Agent shall use «diligent efforts» to sell. The Agent shall use diligent efforts to report. The Principal shall make «good faith efforts» to deliver.',
  ],
  passes: [
    'The Agent shall use best efforts to sell.\nThe Principal shall use best efforts to deliver.',
    'Each party shall use reasonable endeavours to meet monthly, and Reasonable Endeavours to settle a quarrel.',
    '“Best Efforts” means more than reasonable efforts.\nThe Agent shall use Best Efforts to sell.',
  ],
})
