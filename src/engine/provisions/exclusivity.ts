import { bySentence } from './by-sentence'
import { actor, otherThan } from './holder'
import type { ProvisionKind } from './provision'

const exclusive = String.raw`(?<!non[-‐‑–\s]{0,3})\bexclusiv(?:e|ely|ity)\b`
const dealer = String.raw`(?:supplier|provider|reseller|seller|distributor|sponsor|partner|agent|agency|dealer|manufacturer|representative|supply|source|basis|dealing|arrangement|relationship)`
const someoneElse = String.raw`(?:any other (?:person|party|entity|distributor|compan(?:y|ies)|supplier|agent|sponsor|provider)|other (?:persons?|part(?:y|ies)|entit(?:y|ies)|distributors?|compan(?:y|ies)|suppliers?|sponsors?|agents?)|(?:any )?third part(?:y|ies)|anyone(?: else)?|another (?:person|party|entity|distributor|company|supplier|agent|sponsor))`

export const exclusivity: ProvisionKind = {
  kind: 'exclusivity',
  holder: 'who is protected: the party to whom the other is tied',
  triggers: ['exclusive', 'exclusively', 'exclusivity', 'solely', 'requirements', 'other', 'sole', 'any', 'anyone', 'another', 'third'],
  find: bySentence({
    match: [
      new RegExp(String.raw`\b(?:grants?|appoints?|granted|appointed|engages?|retains?)\b[^.;]{0,160}${exclusive}`, 'i'),
      /\b(?:shall|will|agrees? to|must)\b[^.;]{0,60}\b(?:purchase|buy|obtain|acquire|source|order|sell|supply|procure)\b[^.;]{0,60}\b(?:exclusively|solely|only) (?:from|to|through|with|by)\b/i,
      /\b(?:purchase|buy|obtain|order|acquire|supply|source)\b[^.;]{0,80}\b(?:all|100%|entire|total|percent)\b[^.;]{0,20}\brequirements\b/i,
      new RegExp(String.raw`${exclusive}\s+(?:\w+ ){0,3}${dealer}\b`, 'i'),
      new RegExp(String.raw`${exclusive}\s+(?:\w+ ){0,2}rights?,? (?:and licen[cs]e )?(?:to|of) (?!control|defen|prosecut|institute|settle|bring|apply|enforce|determine|own|conduct|file|approve|manage|set\b|the\b)\w+`, 'i'),
      new RegExp(String.raw`\b(?:shall|will|may|agrees?)\b[^.;]{0,30}\bnot\b[^.;]{0,60}\b(?:appoint|engage|authori[sz]e|license|contract with|purchase|sell|supply|grant|endorse)\b[^.;]{0,100}\b${someoneElse}\b`, 'i'),
    ],
    unless: [
      /[”"]\s*(?:means|shall mean)\b/, /\bexclusive right to (?:institute|settle|control|defend|prosecute|bring|apply|enforce)\b/i, /\b(?:willing|desires?|wish(?:es)?) to\b/i,
      /\bexclusive (?:jurisdiction|remed|property|venue|of (?:taxes|tax|vat))/i, /\b(?:sole (?:and|or) exclusive|exclusive) (?:benefit|discretion|remed|responsib|liabilit|control)/i,
      // Not an exclusive arrangement, and no promise of one.
      /\bnon[-‐‑–\s]{0,3}exclusiv(?![^]{0,200}(?<!non[-‐‑–\s]{0,3})\bexclusive)/i, /\b(?:not|neither|nothing|no)\b[^.;]{0,80}\bexclusiv\w+ (?:\w+ ){0,2}(?:arrangement|relationship|provider|rights?|basis|supplier)\b/i,
      /\b(?:confidential|assign|disclose|encumbr|liens?|sublicens)\w*\b/i, /\bexclusive(?:ly)? (?:owner|owned|ownership|use of (?:the )?(?:premises))\b/i,
      /\b(?:government|officials?|bribe\w*|gifts?|harass\w*|infring\w*|liable|goodwill|personnel|employees?)\b[^]{0,400}\b(?:third part|other part|other person|another)|\bwould\b[^.;]{0,60}\b(?:prevent|conflict|impair|interfere|violate)\b/i,
      /\b(?:securities|registration statement|prospectus|stockholders?|voting)\b/i,
    ],
    holder: (sentence, contract) => otherThan(contract, actor(sentence, contract, ['must-not'], /^(?:appoint|engage|grant|authori[sz]e|license|purchase|sell|supply|endorse)$/)
      ?? actor(sentence, contract, ['must'], /^(?:purchase|buy|obtain|source)$/)),
  }),
  finds: [
    '«The Supplier appoints the Distributor as its exclusive distributor in Norway.»', '«The Buyer shall purchase the goods exclusively from the Supplier.»',
    '«The Agent shall have the exclusive right to sell the lamps in Wales.»', '«The Player shall not license his name to any third party.»',
  ],
  passes: [
    'The licence is non-exclusive.', 'The courts of Oslo have exclusive jurisdiction.', 'This Agreement is for the sole and exclusive benefit of the parties.',
    'Nothing in this Agreement creates an exclusive relationship.', 'The Supplier shall not sign with any third party a contract that would prevent it from delivering.',
    'The Investors shall not sell any voting securities to any third party.',
  ],
}
