import { inWords } from './in-words'
import type { KeyTermKind } from './key-term'

/** What is promised about quality, or said not to be promised. */
export const warranties: KeyTermKind = {
  kind: 'warranties',
  find: inWords({
    triggers: ['warrants', 'warrant', 'warranty', 'warranties', 'guarantees', 'workmanlike', 'correct', 'repair', 'fault', 'defects', 'conform', 'provided', 'disclaims'],
    match: [
      /\bwarrant(?:s|y)?\b[^;]{0,200}\b(?:perform(?:ed)?|conform|defects?|workmanship|professional|quality|specifications?|merchantab\w*|material(?:ly)? in accordance|free from|documentation|good working|fit)\b/i,
      /\b(?:shall|will|must)\b[^.;]{0,40}\b(?:correct|repair|fix|remedy|replace|re-?perform)\b[^.;]{0,80}\b(?:faults?|defects?|defective|errors?|non-?conform\w+)\b/i,
      /\b(?:perform|carry out|provide)\b[^.;]{0,60}\b(?:professional|workmanlike|reasonable (?:skill|care))\b/i,
      /\b(?:disclaims?|makes? no|without|excludes?|no other|does not make)\b[^.;]{0,60}\b(?:warrant(?:y|ies)|guarantees?)\b|[“"]as[- ]is[”"]/i,
    ],
    unless: /\b(?:indemnif\w*|insur\w+|exercise of (?:this|the) warrant|warrant (?:shares|holder|certificate)|stock|shares|(?:power|authority|capacity) (?:and authority )?to (?:enter|execute)|duly (?:organi[sz]ed|authori[sz]ed))\b/i,
  }),
  finds: [
    ['«The Supplier warrants that the Services will be performed in a professional manner.»', 'The Supplier warrants that the Services will be performed in a professional…'],
    ['«The Software is provided “as is”.»', 'The Software is provided “as is”.'],
  ],
  passes: ['Each party warrants that it has the power to enter into this Agreement.'],
}
