import { inWords } from './in-words'
import type { KeyTermKind } from './key-term'

/** When the work counts as done. */
export const acceptance: KeyTermKind = {
  kind: 'acceptance',
  find: inWords({
    triggers: ['accept', 'accepted', 'acceptance', 'reject', 'approve', 'approval', 'inspection'],
    match: [
      /\b(?:acceptance (?:test\w*|criteria|procedure|period|certificate)|deemed (?:to (?:be|have been) )?accept(?:ed|ance)|(?:accept|reject|approve)\b[^.;]{0,60}\b(?:deliverables?|goods|products?|work|milestones?|software|services))\b/i,
    ],
    unless: /\b(?:confidential\w*|terms of (?:use|service)|offer)\b/i,
  }),
  finds: [['«The Client shall accept or reject the Deliverables within ten days.»', 'The Client shall accept or reject the Deliverables within ten days.']],
  passes: ['The Client may accept the offer.'],
}
