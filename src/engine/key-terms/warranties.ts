import { hasMatch } from '../contract/matches'
import { inWords } from './in-words'
import type { KeyTermKind } from './key-term'
import { mostTelling, rankedWordsOf } from './of-provisions'

/** A promise about what is supplied, and not about who may sign or what was paid. */
const aboutQuality = /\b(?:perform(?:ed)?|conform|defects?|workmanship|professional|quality|specifications?|merchantab\w*|material(?:ly)? in accordance|free from|documentation|good working|fit)\b/i
const aboutParties = /\b(?:stock|shares|(?:power|authority|capacity) (?:and authority )?to (?:enter|execute)|duly (?:organi[sz]ed|authori[sz]ed))\b/i

const putRight = inWords({
  triggers: ['correct', 'repair', 'fault', 'defects', 'defective', 'professional', 'workmanlike', 'skill'],
  match: [
    /\b(?:shall|will|must)\b[^.;]{0,40}\b(?:correct|repair|fix|remedy|replace|re-?perform)\b[^.;]{0,80}\b(?:faults?|defects?|defective|errors?|non-?conform\w+)\b/i,
    /\b(?:perform|carry out|provide)\b[^.;]{0,60}\b(?:professional|workmanlike|reasonable (?:skill|care))\b/i,
  ],
  unless: /\b(?:indemnif\w*|insur\w+)\b/i,
})

/** What is promised about quality, or said not to be promised. */
export const warranties: KeyTermKind = {
  kind: 'warranties',
  find: (contract, provisions) => mostTelling(
    rankedWordsOf(contract, provisions, 'warranty', words => (hasMatch(words, aboutQuality) && !hasMatch(words, aboutParties) ? 0 : undefined)),
    putRight(contract, provisions).map(found => ({ ...found, rank: 1 })),
    rankedWordsOf(contract, provisions, 'warranty-disclaimer', () => 2),
  ),
  finds: [
    ['«The Supplier warrants that the Services will be performed in a professional manner.»', 'The Supplier warrants that the Services will be performed in a professional…'],
    ['«The Software is provided “as is”.»', 'The Software is provided “as is”.'],
  ],
  passes: ['Each party warrants that it has the power to enter into this Agreement.'],
}
