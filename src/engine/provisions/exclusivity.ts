import { anyOf } from './any-of'
import { bySentence } from './by-sentence'
import { actor, otherThan, partyAfter } from './holder'
import type { ProvisionKind } from './provision'

const exclusive = String.raw`(?<!non[-‐‑–\s]{0,3})\bexclusiv(?:e|ely|ity)\b`
const dealer = String.raw`(?:supplier|provider|reseller|seller|distributor(?:ship)?|sponsor|partner|agent|agency|dealer|manufacturer|representative|vendor|broker|licensee|franchisee|supply|source|basis|dealing|engagement|appointment|territory|territories|licen[cs]e|arrangement|relationship)`
const others = String.raw`(?:persons?|part(?:y|ies)|entit(?:y|ies)|distributors?|compan(?:y|ies)|firms?|suppliers?|sponsors?|agents?|providers?|resellers?|dealers?|manufacturers?|vendors?|licensees?|brokers?|franchisees?)`
const someoneElse = String.raw`(?:(?:any|to|with|from|for) other ${others}|another ${others}|(?:any|to|with a|with) third[- ]part(?:y|ies)|anyone(?: else)?|others to)`
const ban = String.raw`\b(?:shall|will|may|agrees?|covenants?|undertakes?)\b[^.;]{0,30}\bnot\b|\b(?:neither|nor)\b[^.;]{0,60}\b(?:shall|will|may)\b|\brefrain from\b`

/** Words that speak of something other than trade between the parties. */
const elsewhere = /\b(?:government|officials?|bribe\w*|gifts?|harass\w*|liable|goodwill|personnel|employees?)\b[^]{0,400}\b(?:third[- ]part|other part|other person|another|anyone)|\bwould\b[^.;]{0,60}\b(?:prevent|conflict|impair|interfere|violate)\b/i
const sharesTrade = /\b(?:securities|registration statement|prospectus|stockholders?|voting)\b/i
const notExclusive = /\bnon[-‐‑–\s]{0,3}exclusiv(?![^]{0,200}(?<!non[-‐‑–\s]{0,3})\bexclusive)/i
const denied = /\b(?:not|neither|nothing|no)\b[^.;]{0,80}\bexclusiv\w+ (?:\w+ ){0,2}(?:arrangement|relationship|provider|rights?|basis|supplier|engagement|territor\w+|licen[cs]es)\b/i
const control = String.raw`(?:control|prepar|terminat|withdraw|amend|interpret|defen|prosecut|institute|settle|bring|apply|enforce|determine|own|conduct|file|approve|manage|set\b|the\b|decide|make all|negotiate|direct|govern)`

/** An exclusive right is given, or the tie is called exclusive. */
const given = bySentence({
  match: [
    new RegExp(String.raw`\b(?:grants?|appoints?|granted|appointed|engages?|engaged|retains?|designates?|reserves?)\b[^.;]{0,160}(?:${exclusive}|\bsole (?:right(?! to ${control})|licen[cs]e|and (?:only )?${dealer}|${dealer}))`, 'i'),
    new RegExp(String.raw`${exclusive}\s+(?:\w+ ){0,3}${dealer}\b`, 'i'),
    new RegExp(String.raw`${exclusive}\s+(?:\w+ ){0,2}rights?,? (?:and licen[cs]e )?(?:to|of|for|in) (?!${control})\w+`, 'i'),
    /\b(?:rights?|licen[cs]es?|appointment|engagement|territory|agreement|relationship)\b[^;]{0,80}\b(?:shall|will|is|are)\b (?:be )?(?:an )?exclusive\b(?! (?:jurisdiction|property|venue|of))/i,
  ],
  unless: [
    /[”"]\s*(?:means|shall mean)\b/, new RegExp(String.raw`\bexclusive (?:right|responsibility)\b[^.;]{0,20}\bto ${control}`, 'i'), /\b(?:willing|desires?|wish(?:es)?) to\b/i,
    /\bexclusive (?:jurisdiction|remed|property|venue|of (?:any|all|vat|tax|taxes|sales|federal)|statement)|\b(?:jurisdiction|venue|remed(?:y|ies)|lender|benefits)\b[^;]{0,300}\bexclusive\b/i, /\b(?:sole (?:and|or) exclusive|exclusive) (?:benefit|discretion|remed|responsib|liabilit|control|cost)/i,
    notExclusive, denied, sharesTrade, /\bexclusive(?:ly)? (?:owner|owned|ownership|use of (?:the )?(?:premises))\b|\b(?:own|title|assigns?)\b[^.;]{0,100}\bexclusive\b/i,
    /\bconfidential\b|\bretains? (?:the )?(?:all|sole|exclusive|its)\b|\binfring\w+\b|\bliens?\b|\bgovern (?:the|this)\b/i,
  ],
  holder: (sentence, contract) => partyAfter(sentence, contract, /\b(?:grants?|appoints?|engages?|retains?|designates?)(?: to)?(?= )/i),
})

/** All that a party needs is bought from, or all that it makes is sold to, the other. */
const tied = bySentence({
  match: [
    /\b(?:shall|will|agrees? to|must|undertakes? to)\b[^.;]{0,80}\b(?:purchase|buy|obtain|acquire|source|order|sell|supply|procure|deal|work|tender(?:ed)?|distribute|use)\b[^.;]{0,60}\b(?:exclusively|solely|only) (?:from|through|with|by)\b/i, /\b(?:shall|will|agrees? to|must|undertakes? to)\b[^.;]{0,60}\b(?:sell|supply|distribute|offer|tendered)\b[^.;]{0,60}\bexclusively to\b/i,
    /\b(?:purchase|buy|obtain|order|acquire|supply|source|procure)\b[^.;]{0,80}\b(?:all|100%|entire|total|percent|full)(?!\w)[^.;]{0,20}\b(?:requirements|needs|demand)\b/i,
    /\b(?:manufacture|produce|make|supply|sell|provide|perform)\b[^.;]{0,80}\bexclusively (?:for|to) (?!(?:\w+ )?(?:benefit|purpose|use))/i, /\bthrough (?:our|the) [^.;]{0,40}\bonly\b/i,
  ],
  unless: [notExclusive, denied, sharesTrade, /\b(?:confidential|disclos\w+|liens?|infring\w*|invoices?|govern|arm[’']?s[- ]length|benefit of|copies)\b/i],
  holder: (sentence, contract) => otherThan(contract, actor(sentence, contract, ['must'], /^(?:purchase|buy|obtain|source|order|acquire|procure)$/)),
})

/** No dealings with anyone else. */
const barred = bySentence({
  match: [
    new RegExp(String.raw`(?:${ban})[^.;]{0,120}\b(?:appoint\w*|engag(?:e|ing)|retain|authori[sz]\w*|licens\w*|contract with|purchas\w*|sell|supply|grant\w*|endors\w*|use|collaborate|cooperate|partner|negotiate|work|promote|enter into|market|provide)\b[^.;]{0,100}\b${someoneElse}\b`, 'i'),
    new RegExp(String.raw`\b(?:shall|will)\b[^.;]{0,20}\bnot\b[^.;]{0,60}\b(?:operate|establish|open|locate|appoint|licen[cs]e|sell)\b[^.;]{0,160}\b(?:in|within) (?:the|your|its|such|licensee[’']s|distributor[’']s|franchisee[’']s) (?:\w+ )?(?:territory|protected area|designated area|trading area)\b`, 'i'),
  ],
  unless: [
    /[”"]\s*(?:means|shall mean)\b/, /\b(?:confidential|assign|disclose|encumbr|liens?|sub-?licens|rent|access)\w*\b/i, elsewhere, sharesTrade, notExclusive, denied, /\b(?:infring\w*|warrants?|comments?|interfere|settle\w*|indemnif\w+|personal data|subcontract\w*|logos?|press releases?|publicity|deemed|on behalf of|bind|attorneys?|knows?|party[’']s names?|approval of|proprietary|duplicate|customi[sz]ations?|not be required|right or remedy)\b/i,
  ],
  holder: (sentence, contract) => otherThan(contract, actor(sentence, contract, ['must-not'], /^(?:appoint|engage|grant|authori[sz]e|license|purchase|sell|supply|endorse|use|collaborate|work|promote|enter|market|provide|retain)$/)),
})

export const exclusivity: ProvisionKind = {
  kind: 'exclusivity',
  holder: 'who is protected: the party to whom the other is tied',
  triggers: ['exclusive', 'exclusively', 'exclusivity', 'solely', 'requirements', 'needs', 'demand', 'other', 'others', 'sole', 'only', 'anyone', 'another', 'third', 'territory'],
  find: anyOf(given, tied, barred),
  finds: [
    '«The Supplier appoints the Distributor as its exclusive distributor in Norway.»', '«The Buyer shall purchase the goods exclusively from the Supplier.»',
    '«The Agent shall have the exclusive right to sell the lamps in Wales.»', '«The Player shall not license his name to any third party.»',
    '«The Maker grants the Shop an exclusive, sublicensable licence to use the designs.»', '«The Maker appoints the Shop as sole agent for the sale of the lamps.»',
    '«The Shop agrees to buy 100% of its requirements of lamps from the Maker.»', '«The rights of the Shop within Wales shall be exclusive.»',
    '«Neither party shall collaborate with any third party on the development of lamps.»',
  ],
  passes: [
    'The licence is non-exclusive.', 'The courts of Oslo have exclusive jurisdiction.', 'This Agreement is for the sole and exclusive benefit of the parties.',
    'Nothing in this Agreement creates an exclusive relationship.', 'The Supplier shall not sign with any third party a contract that would prevent it from delivering.',
    'The Investors shall not sell any voting securities to any third party.', 'The Customer shall not permit any third party to use the Software.',
  ],
}
