import { bySentence } from './by-sentence'
import { actor } from './holder'
import type { ProvisionKind } from './provision'

const may = String.raw`(?:may|shall have|right to|entitled to|option to|ability to|can|power to|elect to|reserves?|desires? to)`
const ends = String.raw`(?:terminat(?:e|ed|ing)|cancel(?:led|ed)?|end(?:ed)?|withdraw)`
/** No reason is asked for: these words say so by themselves, whatever else the sentence holds. */
const freely = String.raw`(?:without (?:any )?(?:cause|reason)|(?:for )?non-?cause|(?:with or|or) without (?:any )?(?:cause|reason)|for (?:its |their |his |her |your |our |any )?(?:own )?convenience|any or no reason|for any reason|for no reason|no cause|at will|(?:at|in) (?:its|their|his|our|your) (?:sole |absolute |own )(?:and absolute )?(?:option|discretion))`
const soon = String.raw`\b(?:days?|months?|weeks?|years?|written|prior|advance|\[\*+\])\b[^,.;]{0,40}\bnotice\b`
const condition = /\b(?:if|in the event|should|where|unless|upon the occurrence|in case|provided that)\b[^;]{0,240}\b(?:breach\w*|default\w*|fail\w*|insolven\w*|bankrupt\w*|force majeure|change (?:in|of) control|ceas\w*|violat\w*|has|have|is|are|does|dies|becomes?|contests?|determines?)\b/i

export const terminationForConvenience: ProvisionKind = {
  kind: 'termination-for-convenience',
  holder: 'who may leave without a reason',
  triggers: ['terminate', 'terminated', 'terminates', 'terminating', 'termination', 'cancel', 'cancelled', 'canceled', 'terminable', 'end', 'cancellable'],
  find: bySentence({
    match: [
      new RegExp(String.raw`\b${may}\b[^;]{0,120}\b${ends}\b[^;]{0,200}\b${freely}\b`, 'i'),
      new RegExp(String.raw`\b${freely}\b[^;]{0,120}\b${may}\b[^;]{0,40}\b${ends}\b`, 'i'),
      new RegExp(String.raw`\b${may}\b[^;]{0,120}\b${freely}\b[^;]{0,60}\b${ends}\b`, 'i'),
      new RegExp(String.raw`\b(?:terminable|cancellable) (?:at will|at any time)\b`, 'i'),
      new RegExp(String.raw`\b${may}\b[^.;]{0,60}\b${ends}\b[^.;]{0,60}\bat any time\b`, 'i'),
      new RegExp(String.raw`\bat any time\b[^.;]{0,40}\b${may}\b[^.;]{0,20}\b${ends}\b`, 'i'),
      new RegExp(String.raw`\b${may}\b[^.;]{0,50}\b${ends}\b[^;]{0,90}\b(?:up)?(?:on|with|by (?:giving|providing|delivering|sending))\b[^;]{0,50}${soon}`, 'i'),
      new RegExp(String.raw`\b(?:up)?on\b[^,.;]{0,40}${soon}[^.;]{0,30}\b${may}\b[^.;]{0,20}\b${ends}\b`, 'i'),
      new RegExp(String.raw`\bterminated\s+(?:by (?:either|any|each)(?: of the)? part(?:y|ies)|\(?[xyzab1-3]?\)? at any time)\s+(?:hereto\s+)?(?:up)?(?:on|with|by)\b[^;]{0,60}${soon}`, 'i'),
    ],
    unless: [
      /\b(?:shall|may|will|can)(?: not|not)\b[^.;]{0,40}\b(?:be )?(?:terminat|cancel)/i,
      /\b(?:material(?:ly)? breach|in (?:material )?breach|default\b|insolven\w+|bankrupt\w*|for cause\b|misconduct|non-?payment)(?![^]{0,600}\b(?:convenience|any reason|without cause|no reason))/i,
    ],
    when: ({ text }) => new RegExp(freely, 'i').test(text) && !/\b(?:is|are|of|upon|after|following|any|if) (?:\w+ ){0,3}terminat(?:ed|ion)\b[^.;]{0,60}\bfor any reason\b/i.test(text) || !condition.test(text),
    holder: (sentence, contract) => actor(sentence, contract, ['may'], /^(?:terminate|cancel|end|withdraw)$/),
  }),
  finds: ['«Either party may terminate this Agreement for convenience on 30 days’ notice.»', '«The Client may cancel this Contract at any time by giving written notice.»'],
  passes: ['Either party may terminate this Agreement if the other commits a breach and fails to cure it within 30 days of notice.', 'Upon termination of this Agreement for any reason, the Client shall pay.'],
}
