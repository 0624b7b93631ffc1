import { bySentence } from './by-sentence'
import { actor, otherThan } from './holder'
import type { ProvisionKind } from './provision'

export const confidentiality: ProvisionKind = {
  kind: 'confidentiality',
  holder: 'whose information is protected',
  triggers: ['confidential', 'confidence', 'confidentiality', 'disclose', 'disclosed', 'secret', 'secrecy', 'non-disclosure'],
  find: bySentence({
    match: [
      /\b(?:shall|will|must|agrees?|undertakes?|may)\b[^.;]{0,120}\b(?:keep|hold|maintain|treat|protect|preserve|safeguard|retain)\b[^.;]{0,120}\b(?:confiden\w+|secre\w+|proprietary)\b/i,
      /\b(?:shall|will|must|may|agrees?)\b[^.;]{0,60}\bnot\b[^.;]{0,100}\b(?:disclose|divulge|reveal|use)\b[^.;]{0,160}\b(?:confidential|proprietary|secret)\b/i,
      /\b(?:neither|no)\b[^.;]{0,60}\b(?:shall|will|may)\b[^.;]{0,100}\b(?:disclose|divulge|reveal)\b/i,
    ],
    holder: (sentence, contract) => {
      const bound = actor(sentence, contract, ['must', 'must-not'], /^(?:keep|hold|maintain|treat|protect|preserve|safeguard|disclose|divulge|reveal|use)$/)
      return otherThan(contract, bound)
    },
  }),
  finds: ['«The Recipient shall keep all Confidential Information secret.»', '«Neither party may disclose the other’s business plans.»'],
  passes: ['The report is confidential.', 'The Supplier shall disclose its costs.'],
}
