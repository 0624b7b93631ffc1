import { bySentence } from './by-sentence'
import { actor, otherThan } from './holder'
import type { ProvisionKind } from './provision'

export const exclusivity: ProvisionKind = {
  kind: 'exclusivity',
  holder: 'who is protected: the party to whom the other is tied',
  triggers: ['exclusive', 'exclusively', 'exclusivity', 'solely', 'requirements', 'other', 'sole', 'any'],
  find: bySentence({
    match: [
      /\b(?:grants?|appoints?|granted|appointed|engages?|retains?)\b[^.;]{0,160}(?<!non-)(?<!non- )(?<!non )\b(?:sole and exclusive|exclusive|exclusively)\b(?![^.;]{0,30}\b(?:jurisdiction|remedy|property)\b)/i,
      /\b(?:shall|will|agrees? to|must)\b[^.;]{0,60}\b(?:purchase|buy|obtain|acquire|source|use|order|sell|supply|provide)\b[^.;]{0,60}\b(?:exclusively|solely|only)\b[^.;]{0,30}\b(?:from|to|through|with|by)\b/i,
      /\b(?:purchase|buy|obtain|order|acquire|supply|source)\b[^.;]{0,80}\b(?:all|100%|entire|total|percent)\b[^.;]{0,20}\brequirements\b/i,
      /\bexclusiv(?:e|ely|ity)\b[^.;]{0,40}\b(?:suppl(?:y|ier)|provider|distributor|sponsor|partner|agent|basis|dealing|arrangement|manufacturer|representative|relationship|license to (?:sell|market|distribute))\b/i,
      /\b(?:shall|will|may|agrees?)\b[^.;]{0,30}\bnot\b[^.;]{0,120}\b(?:appoint|engage|grant|authori[sz]e|license|contract with|purchase|sell|supply|promote|enter into)\b[^.;]{0,160}\b(?:any other|other (?:person|party|entity|distributor|company|supplier)|third part(?:y|ies)|anyone else|another)\b/i,
    ],
    unless: [/[”"]\s*(?:means|shall mean)\b/, /\bexclusive right to (?:institute|settle|control|defend|prosecute|bring)\b/i, /\b(?:willing|desires?|wish(?:es)?) to\b/i, /\bnon-?\s?exclusive\b(?![^]{0,200}(?<!non-)(?<!non- )\bexclusive)/i, /\bexclusive (?:jurisdiction|remed|property|venue|of (?:taxes|tax|vat))/i, /\b(?:confidential|assign|disclose|encumbr|liens?|sublicens)\w*\b/i, /\bexclusive(?:ly)? (?:owner|owned|ownership|use of (?:the )?(?:premises))\b/i],
    holder: (sentence, contract) => otherThan(contract, actor(sentence, contract, ['must-not'], /^(?:appoint|engage|grant|authori[sz]e|license|purchase|sell|supply|promote|enter)$/)
      ?? actor(sentence, contract, ['must'], /^(?:purchase|buy|obtain|source)$/)),
  }),
  finds: ['«The Supplier appoints the Distributor as its exclusive distributor in Norway.»', '«The Buyer shall purchase the goods exclusively from the Supplier.»'],
  passes: ['The licence is non-exclusive.', 'The courts of Oslo have exclusive jurisdiction.'],
}
