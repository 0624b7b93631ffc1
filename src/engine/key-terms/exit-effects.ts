import { inWords } from './in-words'
import type { KeyTermKind } from './key-term'

const paper = String.raw`(?:agreement|contract|lease|term|licen[cs]e|engagement|employment|services?|subscription|appointment|account)`
/** "On termination", "when this Agreement ends". */
const atEnd = String.raw`(?:(?:up)?on|following|after|in the event of|at)\s+(?:the\s+|any\s+|such\s+|expiration or\s+|expiry or\s+)*(?:(?:early\s+)?(?:termination|expiration|expiry)|end of (?:the |this )${paper})\b|\b(?:when|if|once|after)\s+(?:this|the|your)\s+${paper}\s+(?:ends?|terminates?|expires?|is terminated|(?:is )?ended)\b`
const act = String.raw`(?:pay|return|deliver|cease|destroy|delete|transfer|refund|stop|assist|remove|surrender|vacate|restore|due|payable|paid|refunded|returned|hand|export|retrieve|entitled|provide|give)`

/** What is paid, returned and handed over at the end. */
export const exitEffects: KeyTermKind = {
  kind: 'exit-effects',
  find: inWords({
    triggers: ['termination', 'expiration', 'expiry', 'terminated', 'terminates', 'ends', 'end', 'expires', 'return', 'destroy', 'destruction'],
    match: [
      new RegExp(String.raw`^\W{0,4}(?:[\d.]{1,8}\s+)?[^.;]{0,60}\b(?:${atEnd})[^;]{0,200}\b(?:shall|will|must|may|agrees? to|becomes?|is|are)\b[^;]{0,160}\b${act}\b`, 'i'),
      new RegExp(String.raw`\b(?:shall|will|must)\b[^.;]{0,60}\b(?:return|destroy|delete|deliver|refund|vacate|surrender|remove|pay|cease)\b[^.;]{0,160}\b(?:${atEnd})`, 'i'),
      /\b(?:return|destruction|destroy)\b[^.;]{0,80}\b(?:confidential information|materials|copies|property|documents)\b/i,
    ],
    unless: /\bterminat\w+ of (?:such|his|her|the executive|any) (?:employment|employee)\b[^.;]{0,60}\bplan\b|\b(?:non-?compet\w*|solicit\w*|warrant\w*|arbitrat\w*|insur\w+|patents?|policy year|may terminate|surviv\w+)\b/i,
  }),
  finds: [
    ['«On termination the Customer shall return the equipment.»', 'On termination the Customer shall return the equipment.'],
    ['«When this Agreement ends, the Provider may delete the data.»', 'When this Agreement ends, the Provider may delete the data.'],
  ],
  passes: ['The Customer returned the equipment.', 'The duties in clause 4 survive termination.'],
}
