import { hasMatch } from '../contract/matches'
import { bySentence } from './by-sentence'
import { actor } from './holder'
import type { ProvisionKind } from './provision'

const freely = /\b(?:may|right to|entitled to|can)\b(?! not)[^.;]{0,120}\b(?:assign(?:ed)?|transfer(?:red)?)\b/i

export const freeAssignment: ProvisionKind = {
  kind: 'free-assignment',
  holder: 'who may assign without asking',
  triggers: ['assign', 'assigned', 'transfer', 'transferred'],
  find: bySentence({
    match: [freely],
    unless: [/\b(?:neither|no)\b[^.;]{0,100}\b(?:may|shall)\b[^.;]{0,60}\bassign/i, /\b(?:may|shall|can|will) ?not\b[^.;]{0,60}\b(?:assign|transfer)/i, /\b(?:may|can) (?:only )?(?:be )?(?:assign(?:ed)?|transfer(?:red)?)\b[^.]{0,160}\b(?:with|upon|subject to|only)\b[^.]{0,30}\b(?:consent|approval)\b/i],
    when: ({ text }) => hasMatch(text, /\b(?:agreement|contract|terms|rights|obligations|lease|interest|hereunder)\b/i) && !hasMatch(text, /\b(?:title|funds|data|personnel|employees?)\b/i)
      && (hasMatch(text, /\b(?:without|freely|at any time|sole discretion|any (?:affiliate|person|third party)|affiliates?|successor)\b/i) || !/\bconsent\b/i.test(text)),
    holder: (sentence, contract) => actor(sentence, contract, ['may'], /^(?:assign|transfer)$/),
  }),
  finds: ['«The Provider may assign this Agreement without the Customer’s consent.»'],
  passes: ['Neither party may assign this Agreement.', 'This Agreement may be assigned only with the written consent of the Landlord.'],
}
