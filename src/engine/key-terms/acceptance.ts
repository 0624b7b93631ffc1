import { inWords } from './in-words'
import type { KeyTermKind } from './key-term'

const things = String.raw`(?:deliverables?|goods|products?|work|milestones?|software|services|equipment|shipments?|installation|works|deliver(?:y|ies))`

/** When the work counts as done. */
export const acceptance: KeyTermKind = {
  kind: 'acceptance',
  find: inWords({
    triggers: ['accept', 'accepts', 'accepted', 'acceptance', 'reject', 'rejection', 'approve', 'approved', 'approval', 'inspection', 'inspect', 'satisfaction'],
    match: [
      new RegExp(String.raw`\b${things}\b[^.;]{0,60}\b(?:(?:is|are|be|been) (?:deemed |considered |treated as )?(?:to (?:be|have been) )?accepted)\b`, 'i'),
      new RegExp(String.raw`\b(?:shall|will|may|must|has|have)\b[^.;]{0,60}\b(?:accept|reject|inspect|test)\b[^.;]{0,60}\b${things}\b`, 'i'),
      /\bacceptance (?:tests?|testing|criteria|procedures?|period|certificate)\b[^.;]{0,80}\b(?:shall|will|is|are|means?|must)\b/i,
      /\bdeemed (?:to (?:be|have been) )?(?:accepted|acceptance)\b/i,
      /\b(?:shall|must|will) be completed\b[^.;]{0,20}\bto\b[^.;]{0,30}\bsatisfaction\b/i,
    ],
    unless: /\b(?:confidential\w*|terms of (?:use|service)|offer(?:s|ed)?|purchase orders?|appointment|resignation|payments?|paid|third[- ]party (?:products|services)|trade ?marks?|advertis\w+|promotional|labels?|credit cards?|your (?:use|acceptance) of|terms and conditions|agree(?:ing)? to (?:the|these)|lease|premises|audit\w*|records|books)\b/i,
  }),
  finds: [
    ['«The Client shall accept or reject the Deliverables within ten days.»', 'The Client shall accept or reject the Deliverables within ten days.'],
    ['«A Deliverable is accepted only when the Client confirms it by email.»', 'A Deliverable is accepted only when the Client confirms it by email.'],
  ],
  passes: ['The Client may accept the offer.', 'The Landlord may inspect the Premises and accept the work.'],
}
