import { hasMatch } from '../../contract/matches'
import { after } from '../forms'
import { may, oneParty, receives } from '../one-party'
import { rule } from '../rule'

export default rule({
  id: 'sal-variation', severity: 2, tier: 'likely',
  title: 'They may send something else in its place',
  why: 'What arrives may not be what you chose, and you have agreed to it beforehand.',
  ask: 'Would you ask us first, before you send something else?',
  fallback: 'Only with our consent for each order; else we may cancel it.',
  sources: ['93/13 Annex 1(k), written for consumers'], labels: ['93/13:k', 'acl:g'],
  find: oneParty({
    triggers: ['substitute', 'substitutes', 'substitution', 'substitutions', 'replace', 'equivalent', 'alternative'],
    says: may(String.raw`(?:substitute|make substitutions|supply (?:an? )?(?:equivalent|alternative|substitute|similar)|replace [^.;]{0,60}? (?:with|by) (?:an? )?(?:\w+ ){0,3}?(?:equivalent|similar|comparable|alternative))`),
    unless: /\b(?:defective|fault\w*|infring\w*|warrant\w*|consent|approv\w+|agree\w*|personnel|employees?|staff|indemnif\w*|collateral|securit(?:y|ies)|shares|letter of credit|counsel|subcontractor|damaged|broken|malfunction\w*|advertis\w+)\b/i,
    when: found => hasMatch(found[0].slice(-60) + after(found, 50), /\b(?:goods|products?|items?|equipment|materials?|merchandise|parts|components|ingredients|model|hardware)\b/i),
    who: role => !receives(role),
  }),
  flags: [
    'The Seller sells lamps to the Buyer.\n«The Seller may substitute» other goods of similar quality.',
    'The Supplier sells parts to the Customer.\n«The Supplier may at any time supply an equivalent» product of another make.',
    'The Seller sells lamps to the Buyer.\n«The Seller reserves the right to replace any item with a comparable» model.',
  ],
  passes: [
    'The Seller sells lamps to the Buyer.\nThe Seller may substitute other goods of similar quality with the consent of the Buyer.',
    'The Supplier sells parts to the Customer.\nThe Customer may at any time choose an equivalent product of another make.',
    'The Seller sells lamps to the Buyer.\nThe Seller may replace a defective item with a comparable model.',
  ],
})
