import type { Contract } from '../contract/contract'
import { hasMatch } from '../contract/matches'
import { rememberInSentence } from '../contract/memory'
import { ownWords, sentencesHolding } from './in-words'
import type { KeyTermKind } from './key-term'
import { ownWordsOf } from './of-provisions'
import type { Found } from './of-provisions'

/** What business someone may not do, or that everybody is free. */
export const restrictions: KeyTermKind = {
  kind: 'restrictions',
  find: (contract, provisions) => {
    const ranked = kinds.flatMap((kind, rank) => ownWordsOf(contract, provisions, [kind]).map(found => ({ ...found, rank })))
    const others = otherWork(contract).filter(({ start }) => !ranked.some(found => found.start === start)).map(found => ({ ...found, rank: kinds.length }))
    const seen = new Set<number>()
    return [...ranked, ...others].filter(({ start }) => !seen.has(start) && seen.add(start)).slice(0, 5)
  },
  finds: [
    ['«The Consultant shall not compete with the Company for two years.»', 'The Consultant shall not compete with the Company for two years.'],
    ['«The Contractor shall not work for any other person without the Client’s consent.»', 'The Contractor shall not work for any other person without the Client’s consent.'],
    ['«Each party remains free to work with others.»', 'Each party remains free to work with others.'],
  ],
  passes: ['The Consultant may work for any competitor.'],
}

const kinds = ['non-compete', 'exclusivity', 'no-solicit-of-customers', 'no-solicit-of-employees'] as const
const other = [
  /\bshall not\b[^.;]{0,30}\bwork for (?:any |an)?other\b/i,
  /\b(?:remains?|are|is|shall be) free to (?:work|deal|do business|contract|provide)\b[^.;]{0,60}\b(?:others?|other (?:persons?|parties|clients|customers)|third parties|anyone)\b/i,
  /\b(?:non-exclusive (?:basis|relationship|arrangement|engagement|agreement)|is non-exclusive)\b/i,
]

function otherWork(contract: Contract): Found[] {
  return sentencesHolding(contract, ['work', 'free', 'non-exclusive', 'exclusive']).flatMap(index => {
    const { start, end, text, operative } = contract.sentences[index]!
    return operative && leavesOthers(text) ? [{ start, end, value: ownWords(text) }] : []
  })
}

const leavesOthers = rememberInSentence(text => text.length < 2_000 && !/\blicen[cs]e\b/i.test(text) && other.some(words => hasMatch(text, words)))
