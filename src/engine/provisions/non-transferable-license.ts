import { bySentence } from './by-sentence'
import type { ProvisionKind } from './provision'

export const nonTransferableLicense: ProvisionKind = {
  kind: 'non-transferable-license',
  triggers: ['non-transferable', 'nontransferable', 'non-assignable', 'nonassignable', 'transferable', 'sublicense', 'non-sublicensable', 'nonsublicensable', 'license', 'licence', 'assignable'],
  find: bySentence({
    match: [
      /\b(?:grants?|granted|licen[cs]e|right)\b[^;]{0,240}\b(?:non-? ?(?:transferable|assignable|sublicen[cs]able)|not (?:transferable|assignable|sublicen[cs]able)|personal,? (?:and )?(?:limited|revocable|non))\b/i,
      /\b(?:non-? ?(?:transferable|assignable|sublicen[cs]able))\b[^;]{0,240}\b(?:licen[cs]e|right)\b/i,
      /\b(?:shall|may|will)\s+not\b[^.;]{0,80}\b(?:assign|transfer|sublicen[cs]e)\b[^.;]{0,80}\b(?:licen[cs]es?|software|marks?|rights granted|sublicen[cs]e)\b/i,
      /\b(?:no|without)\b[^.;]{0,20}\b(?:the )?right to (?:grant )?sublicen[cs]e/i,
    ],
    unless: [/\bassign (?:this|any of its rights)\b[^.;]{0,40}\bagreement\b/i],
  }),
  finds: ['«The Licensor grants the Licensee a non-transferable licence to use the Software.»'],
  passes: ['The Licensor grants the Licensee a licence that it may transfer.'],
}
