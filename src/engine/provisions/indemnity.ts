import type { Contract, Sentence } from '../contract/contract'
import { mentionsIn } from '../grammar/mentions'
import { normsOf } from '../grammar/norms'
import { bySentence } from './by-sentence'
import { otherThan } from './holder'
import type { ProvisionKind } from './provision'

export const indemnity: ProvisionKind = {
  kind: 'indemnity',
  holder: 'who is protected; with two parties the other one indemnifies',
  triggers: ['indemnify', 'indemnifies', 'indemnified', 'indemnification', 'harmless', 'defend', 'indemnity'],
  find: bySentence({
    match: [
      /\b(?:shall|will|must|agrees?|undertakes?|hereby)\b[^;]{0,160}\b(?:indemnif(?:y|ies|ied)|hold\b[^.;]{0,60}\bharmless|save\b[^.;]{0,30}\bharmless)\b/i,
      /\b(?:shall|will|hereby)\b[^.;]{0,60}\bdefend\b[^.;]{0,120}\b(?:against|from)\b/i,
      /\bindemnifies\b/i, /\b(?:entitled to|right to) (?:be indemnified|indemnification)\b/i,
    ],
    unless: [/\b(?:shall|will) (?:not|have no obligation)\b[^.;]{0,40}\b(?:indemnify|be (?:obligated|required|liable))\b/i, /\b(?:obligations? to indemnify|indemnif(?:ication|ying party)|indemnified party)\b[^.;]{0,80}\b(?:shall|will)\b(?![^]{0,300}\bshall (?:defend|indemnify)\b)/i],
    holder: protectedByIndemnity,
  }),
  finds: ['«The Supplier shall indemnify the Customer against claims by third parties.»', '«Each party shall defend and hold the other party harmless from any loss that it causes.»'],
  passes: ['The Supplier shall not be obliged to indemnify anyone.', 'The Supplier shall defend its patents in court.'],
}

function protectedByIndemnity(sentence: Sentence, contract: Contract): string | undefined {
  const norms = normsOf(contract, sentence).filter(norm => /^(?:indemnify|defend|hold|save)$/.test(norm.verb) && norm.modal === 'must')
  const givers = new Set(norms.map(norm => (norm.passive ? norm.who && otherThan(contract, norm.who) : norm.who)))
  const giver = givers.size === 1 ? [...givers][0] : undefined
  if (!giver) return undefined
  if (giver === 'each') return 'each'
  // The words must name the other party as the one who is covered.
  const end = Math.max(...norms.map(norm => norm.end)) - sentence.start
  const next = mentionsIn(contract, sentence).find(m => m.start >= end)
  const covered = otherThan(contract, giver)
  return next && next.start - end < 120 && next.role === covered ? covered : undefined
}
