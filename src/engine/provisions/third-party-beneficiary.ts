import { bySentence } from './by-sentence'
import type { ProvisionKind } from './provision'

export const thirdPartyBeneficiary: ProvisionKind = {
  kind: 'third-party-beneficiary',
  triggers: ['beneficiary', 'beneficiaries', 'benefit'],
  find: bySentence({
    match: [
      /\b(?:is|are|be|as)\b[^.;]{0,60}\bthird[- ]?party beneficiar(?:y|ies)\b/i,
      /\b(?:except|other than)\b[^.;]{0,160}\b(?:third[- ]?party beneficiar|benefits?\b[^.;]{0,80}\bthird part(?:y|ies))/i,
    ],
    unless: [/\b(?:no|not|nor|neither|nothing)\b(?![^]{0,300}\b(?:except|other than)\b)(?<!except[^]{0,200})/i],
  }),
  finds: ['«The Landlord is a third-party beneficiary of this Agreement.»'],
  passes: ['There are no third-party beneficiaries of this Agreement.'],
}
