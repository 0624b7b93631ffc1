import { inWords } from './in-words'
import type { KeyTermKind } from './key-term'

/** What is said about people’s data. */
export const personalData: KeyTermKind = {
  kind: 'personal-data',
  find: inWords({
    triggers: ['personal', 'privacy', 'gdpr', 'hipaa', 'ccpa'],
    match: [
      /\b(?:personal (?:data|information)|data protection|GDPR|HIPAA|CCPA|personally identifiable information|privacy (?:laws?|policy|notice))\b/i,
    ],
  }),
  finds: [['«The Provider shall process personal data only as told.»', 'The Provider shall process personal data only as told.']],
  passes: ['The Provider keeps his personal car.'],
}
