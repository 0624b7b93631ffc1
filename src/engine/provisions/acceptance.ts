import { bySentence } from './by-sentence'
import { actor } from './holder'
import type { ProvisionKind } from './provision'

const things = String.raw`(?:deliverables?|goods|products?|work product|works?|milestones?|software|systems?|services|equipment|shipments?|installation|materials|deliver(?:y|ies)|vessel|units?|prototypes?|documentation|results|hardware|modules?|designs?)`

/** When work or goods count as done: who checks them, how, and what silence means. */
export const acceptance: ProvisionKind = {
  kind: 'acceptance',
  holder: 'who may check, accept or reject',
  triggers: ['accept', 'accepts', 'accepted', 'acceptance', 'reject', 'rejects', 'rejected', 'rejection', 'inspect', 'inspection', 'satisfaction', 'non-conforming', 'nonconforming'],
  find: bySentence({
    match: [
      new RegExp(String.raw`\b${things}\b[^.;]{0,40}\b(?:is|are|be|been) (?:(?:deemed|considered|treated as|regarded as) )?(?:to (?:be|have been) )?(?:finally )?accepted\b`, 'i'),
      new RegExp(String.raw`\b(?:shall|will|may|must|has|have|entitled to|right to)\b[^.;]{0,80}\b(?:accept(?:s|ed)?|reject(?:s|ed)?)(?: (?:or|and|any|all|the|such|each|that|of|its|a|an|in whole|portion)){0,5} (?:[\w-]+ ){0,2}${things}\b`, 'i'),
      new RegExp(String.raw`\b(?:shall|will|may|must|has|have|entitled to|right to)\b[^.;]{0,80}\b(?:inspect|test|examine|review|evaluate)\b[^.;]{0,80}\b${things}\b[^;]{0,200}\b(?:accept\w*|reject\w*|conform\w*|defect\w*|specifications?)\b`, 'i'),
      /\bacceptance (?:tests?|testing|criteria|procedures?|period|plan)\b[^.;]{0,120}\b(?:shall|will|is|are|means?|must|may)\b|\bacceptance certificate (?:shall|will|must|is to) be (?:issued|signed|given)\b/i,
      /\b(?:shall|will|must|may)\b[^.;]{0,120}\b(?:acceptance (?:tests?|testing|criteria|procedures?|period)|notice of (?:acceptance|rejection))\b/i,
      new RegExp(String.raw`\b(?:${things}|object|reject|respond|inspect)\b[^]{0,300}\bdeemed\b[^.;]{0,40}\baccept(?:ed|ance)\b`, 'i'),
      new RegExp(String.raw`\bdeemed\b[^.;]{0,40}\baccept(?:ed|ance of)\b[^.;]{0,30}\b${things}\b`, 'i'),
      new RegExp(String.raw`(?<!\b(?:on|upon|after|before|until|to|or|of|and) (?:the |written )?)\b(?:final )?acceptance\b[^.;]{0,60}\b(?:of|by)\b[^.;]{0,40}\b${things}\b[^.;]{0,120}\b(?:shall|will|occurs?|takes place|is|means)\b`, 'i'),
      /\b(?:shall|must|will) be completed\b[^.;]{0,20}\bto\b[^.;]{0,30}\bsatisfaction\b/i,
      new RegExp(String.raw`\b(?:rejected|non-?conforming|defective)\b[^.;]{0,30}\b${things}\b[^.;]{0,120}\b(?:shall|will|may|must)\b[^.;]{0,80}\b(?:return(?:ed)?|replac\w+|correct\w*|resubmit\w*|redeliver\w*|re-?perform\w*)\b`, 'i'),
    ],
    unless: [
      /\b(?:confidential\w*|terms of (?:use|service)|offer(?:s|ed|ing)?|(?:purchase )?orders? (?:shall|will|may|is|are) (?:be )?(?:deemed )?accept\w*|accept\w* (?:of )?(?:any |all |such |each |the |a )?(?:purchase )?orders?|appointment|resignation|payments?|paid|third[- ]party (?:products|services)|trade ?marks?|advertis\w+|promotional|labels?|credit cards?|your (?:use|acceptance) of|terms and conditions|agree(?:ing)? to (?:the|these)|lease|premises|audit\w*|records|books|insur\w+|indemnif\w+|visa|submissions?|work orders?|continued use|carriers?|transport\w*|expert|third-party beneficiary|amended conditions|courier|rate for|extension of|arbitration|registration|c\.?o\.?d|returned product|condition to)\b/i,
      /\baccept(?:s|ed|ance)?\b(?: [\w’']+){0,3} (?:revisions?|changes?|modifications?|terms|agreement|conclusions|returns)\b/i,
      /[”"]\s*(?:means|shall mean)\b[^]{0,80}\b(?:licensed|territory)\b/i,
    ],
    holder: (sentence, contract) => actor(sentence, contract, ['may', 'must'], /^(?:accept|reject|inspect|test|examine|review|evaluate)$/),
  }),
  finds: [
    '«The Client shall accept or reject the Deliverables within ten days.»',
    '«A Deliverable is accepted only when the Client confirms it by email.»',
    '«If the Buyer does not object within five days of delivery, the Goods are deemed accepted.»',
    '«Acceptance testing shall begin on the day after installation.»',
    '«The Customer may inspect the Equipment on arrival and reject what does not conform to the order.»',
    '«Rejected Goods shall be replaced within two weeks.»',
    '«The works must be completed to the satisfaction of the Owner.»',
  ],
  passes: [
    'The Client may accept the offer.',
    'The Landlord may inspect the Premises and accept the work.',
    'By using the Site you accept these Terms.',
    'The Seller may accept or reject any purchase order for Products.',
    'This Agreement ends on acceptance of the last Deliverable if that is later.',
    'The Company accepts no liability for the Services.',
  ],
}
