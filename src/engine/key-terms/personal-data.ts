import { inWords } from './in-words'
import type { KeyTermKind } from './key-term'

const data = String.raw`(?:personal (?:data|information)|personally identifiable information|customer data|user data|your data|protected health information)`

/** What is said about people’s data, and about getting data back. */
export const personalData: KeyTermKind = {
  kind: 'personal-data',
  find: inWords({
    triggers: ['personal', 'personally', 'privacy', 'gdpr', 'hipaa', 'ccpa', 'protection', 'data', 'health'],
    match: [
      /\b(?:process\w*|handl\w+|collect\w*|controller|processor|protect\w*|exchange|send|comply|use|uses|used|disclos\w+)\b[^.;]{0,120}\b(?:personal (?:data|information)|personally identifiable information|protected health information|data protection|gdpr|hipaa|ccpa|privacy laws?)\b/i,
      /\b(?:personal (?:data|information)|personally identifiable information|protected health information)\b[^.;]{0,120}\b(?:process\w*|handl\w+|collect\w*|protect\w*|used?|disclos\w+|delet\w+|transfer\w*|stor\w+)\b/i,
      new RegExp(String.raw`\b(?:delete|return|export|retrieve|download)\b[^.;]{0,60}\b${data}\b`, 'i'),
      new RegExp(String.raw`\b(?:data processing (?:agreement|addendum|terms)|privacy (?:policy|notice|statement))\b[^.;]{0,120}\b(?:appl\w+|govern\w*|part|incorporated|describes?|explains?|sets? out|read|see|terms)\b`, 'i'),
    ],
    unless: /[“"][^”"]{2,40}[”"]\s*(?:means|shall mean|has the meaning)\b|\b(?:indemnif\w*|licen[cs]e|personal injury|survive[s]?|warranty)\b/i,
  }),
  finds: [['«The Provider shall process personal data only as told.»', 'The Provider shall process personal data only as told.'], ['«When the contract ends, the Provider shall return Customer Data within ten days.»', 'When the contract ends, the Provider shall return Customer Data within ten days.']],
  passes: ['The Provider keeps his personal car.', '“Personal Data” means data about a person.'],
}
