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
      /\b(?:shall|will|must|may|agrees?)\b[^.;]{0,60}\b(?:use|disclose|reveal|copy)\b[^.;]{0,80}\bconfidential information\b[^.;]{0,80}\b(?:only|solely|except|unless)\b/i,
      /\b(?:shall|will|must|may|agrees?)\b[^.;]{0,40}\b(?:only|solely)\b[^.;]{0,20}\b(?:use|disclose|reveal|copy)\b[^.;]{0,80}\bconfidential information\b/i,
      /\b(?:neither|no)\b[^.;]{0,60}\b(?:shall|will|may)\b[^.;]{0,100}\b(?:disclose|divulge|reveal)\b/i,
    ],
    unless: [/\bpasswords?\b|\blog-?in details\b/i],
    holder: (sentence, contract) => {
      const bound = actor(sentence, contract, ['must', 'must-not'], /^(?:keep|hold|maintain|treat|protect|preserve|safeguard|disclose|divulge|reveal|use)$/)
      return otherThan(contract, bound)
    },
  }),
  finds: ['«The Recipient shall keep all Confidential Information secret.»', '«The Receiving Party may use the Confidential Information only for the Project.»', '«Staff will treat what they learn as strictly confidential.»', '«You agree not to divulge any trade secret of the Company.»', '«Neither party may disclose the other’s business plans.»'],
  passes: ['The report is confidential.', 'The Supplier shall disclose its costs.', 'You must keep your password confidential.', '“Confidential Information” means business plans.'],
}
