import { bySentence } from './by-sentence'
import { actor } from './holder'
import type { ProvisionKind } from './provision'

const ends = String.raw`(?:terminat\w+|cancel\w*|end(?:ed)?|withdraw\w*)`

export const terminationForConvenience: ProvisionKind = {
  kind: 'termination-for-convenience',
  holder: 'who may leave without a reason',
  triggers: ['terminate', 'terminated', 'terminates', 'terminating', 'termination', 'cancel', 'cancelled', 'canceled', 'terminable', 'end'],
  find: bySentence({
    match: [
      new RegExp(String.raw`\b${ends}\b[^.;]{0,160}\b(?:without (?:any )?(?:cause|reason)|(?:with or|or) without (?:any )?(?:cause|reason)|for (?:its |their |his |her |your |our |any )?convenience|(?:for )?any or no reason|for any reason|for no reason|no cause|at will|at its (?:sole )?(?:option|discretion)|in its (?:sole|absolute)[^.;]{0,20} discretion)\b`, 'i'),
      new RegExp(String.raw`\b(?:without (?:any )?(?:cause|reason)|for (?:its |their |your |our |any )?convenience|for any (?:or no )?reason|in (?:its|their|our|your) (?:sole|absolute)[^.;]{0,20} discretion)\b[^.;]{0,80}\b(?:may|to|can)\b[^.;]{0,20}\b${ends}\b`, 'i'),
      new RegExp(String.raw`\b(?:may|right to|entitled to|option to|ability to|can)\b[^.;]{0,60}\b${ends}\b[^.;]{0,60}\bat any time\b[^.;]{0,40}\b(?:by|upon|on|with|after|if|during)?\b[^.;]{0,40}\bnotice\b`, 'i'),
      new RegExp(String.raw`\b(?:may|right to|entitled to|option to|ability to|can)\b(?:\s+also|,[^,;.]{1,60},)?\s+(?:be )?${ends}\s+(?:this|the|its)\s+(?:agreement|contract|term|engagement|employment|franchise|lease|order|services|participation)?[^,.;]{0,70}\b(?:up)?on\b[^,.;]{0,40}\b(?:days?|months?|weeks?|years?)\b[^,.;]{0,12}\b(?:prior|advance|written)?\b[^,.;]{0,20}\bnotice\b`, 'i'),
      new RegExp(String.raw`\b(?:may|right to|entitled to|option to|ability to|can)\b(?:\s+also)?\s+(?:be )?${ends}\s+(?:this|the)\s+(?:agreement|contract)\b[^,.;]{0,60}\bby (?:giving|providing|sending)\b[^.;]{0,90}\b(?:days?|months?|weeks?)\b[^.;]{0,40}\bnotice\b`, 'i'),
    ],
    unless: [
      /\b(?:if|in the event|should|where|unless)\b[^.;]{0,120}\b(?:breach\w*|default\w*|fail\w*|insolven\w*|bankrupt\w*|force majeure|change (?:in|of) control|cease\w*|violat\w*)/i,
      /\b(?:breach|default|insolven\w+|bankrupt\w*|force majeure|change (?:in|of) control|non-?payment|misconduct)\b(?![^]{0,400}\b(?:convenience|any reason|without cause)\b)/i,
      /\bupon (?:the )?(?:expiration or |any )?(?:early )?termination (?:of this agreement )?for any reason\b/i, /\b(?:any )?termination (?:or expiration )?of (?:this|the) (?:agreement|contract),? (?:or expiration )?for any reason\b/i,
      /\b(?:expiration|expiry) or (?:earlier )?termination\b|\btermination or (?:expiration|expiry)\b/i,
      /\bif (?:this|the) (?:agreement|contract|employment)\b[^.;]{0,40}\bterminated\b[^.;]{0,60}\bfor any reason\b/i,
      /\b(?:shall|may|will) not\b[^.;]{0,40}\bterminate\b/i,
    ],
    holder: (sentence, contract) => actor(sentence, contract, ['may'], /^(?:terminate|cancel|end|withdraw)$/),
  }),
  finds: ['«Either party may terminate this Agreement for convenience on 30 days’ notice.»', '«The Client may cancel this Contract at any time by giving written notice.»'],
  passes: ['Either party may terminate this Agreement if the other commits a breach and fails to cure it within 30 days of notice.', 'Upon termination of this Agreement for any reason, the Client shall pay.'],
}
