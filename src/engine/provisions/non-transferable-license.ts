import { bySentence } from './by-sentence'
import { licensee } from './license-grant'
import type { ProvisionKind } from './provision'

export const nonTransferableLicense: ProvisionKind = {
  kind: 'non-transferable-license',
  holder: 'who receives the licence',
  triggers: ['non-transferable', 'nontransferable', 'non-assignable', 'nonassignable', 'transferable', 'transferrable', 'sublicensable', 'sublicenseable', 'sublicense', 'sublicence', 'sublicenses', 'sublicences', 'personal', 'licenses', 'licences', 'non-sublicensable', 'nonsublicensable', 'license', 'licence', 'assignable'],
  find: bySentence({
    match: [
      /\b(?:grants?|granted|licen[cs]e|right)\b[^;]{0,240}\b(?:non-? ?(?:transferr?able|assignable|sub-?licen[cs]e?able)|not (?:be )?(?:transferr?able|assignable|sub-?licen[cs]e?able)|personal,? (?:and )?(?:limited|revocable|non))\b/i,
      /\b(?:non-? ?(?:transferr?able|assignable|sub-?licen[cs]e?able))\b[^;]{0,240}\b(?:licen[cs]e|right)\b/i,
      /\b(?:shall|may|will)\s+not\b[^.;]{0,80}\b(?:assign|transfer|sublicen[cs]e)\b[^.;]{0,80}\b(?:licen[cs]es?|software|marks?|rights granted|sublicen[cs]e)\b/i,
      /\b(?:no|without|not have)\b[^.;]{0,20}\b(?:the |any )?rights? to (?:grant )?(?:further |any )?sub-?licen[cs]e/i, /\blicen[cs]e\b[^;]{0,80}\b(?:is|are) personal\b/i, /\bpersonal\b[^.;]{0,30}\blicen[cs]e\b/i,
    ],
    unless: [/\bpersonal (?:data|information|injury|property|use)\b(?![^]*transferr?able)/i, /\bassign (?:this|any of its rights)\b[^.;]{0,40}\bagreement\b/i],
    holder: licensee,
  }),
  finds: ['«The licences granted here shall not be transferrable or sublicensable.»', '«You do not have any right to sublicense the Marks.»', '«The licence is personal to the Customer.»', '«The Licensor grants the Licensee a non-transferable licence to use the Software.»'],
  passes: ['The Customer shall not transfer the goods to another country.', 'The Licensor grants the Licensee a licence that it may transfer.'],
}
