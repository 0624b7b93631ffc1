import { bySentence } from './by-sentence'
import { actor } from './holder'
import type { ProvisionKind } from './provision'

const may = String.raw`(?:may|shall have|right to|entitled to|option to|ability to|can|power to|elect to|reserves?|desires? to)`
const ends = String.raw`(?:terminat(?:e|ed|ing)|cancel(?:led|ed)?|end(?:ed)?|withdraw)`
/** No reason is asked for: these words say so by themselves, whatever else the sentence holds. */
const openly = String.raw`(?:without (?:any )?(?:cause|reason)|(?:for )?non-?cause|(?:with or|or) without (?:any )?(?:cause|reason)|(?:for|at) (?:its |their |his |her |your |our |any )?(?:own )?convenience|any or no reason|for any reason|for no reason|no cause|at will)`
/** Whoever decides alone needs no reason either, unless the sentence goes on to give one. */
const freely = String.raw`(?:${openly}|(?:at|in) (?:its|their|his|our|your) (?:sole |absolute |own )(?:and absolute )?(?:option|discretion))`
const soon = String.raw`\b(?:days?|months?|weeks?|years?|written|prior|advance|\[\*+\])[’']?\s[^,.;]{0,40}\bnotice\b`
const condition = /\b(?:if|in the event|should|where|unless|upon the occurrence|upon (?:receipt|learning)|in case|when|to the extent|after the third)\b[^;]{0,240}\b(?:breach\w*|default\w*|fail\w*|insolven\w*|bankrupt\w*|force majeure|change (?:in|of) control|ceas\w*|violat\w*|has|have|is|are|does|do|dies|becomes?|contests?|determines?|transfers|releases|sells|occurs?|cannot|impedes?|prohibits?|exceeds?|not)\b|\bprovided(?:,? however,?)? that\b[^;]{0,240}\b(?:breach\w*|default\w*|fail\w*|insolven\w*|bankrupt\w*)\b|\bfor reasons of\b|\bnotice of (?:a|any|such) breach\b|\bbreach (?:hereof|of this)\b|\b(?:if|events|circumstances|following|occurs):?\s*$/i
/** To let a term run out is a renewal that does not happen. */
const atTheEnd = /\b(?:at|prior to|before) the (?:end|expir\w+) of (?:the|its|a|any|each|such|said)\b[^.;]{0,30}\b(?:term|period|year)\b/i
/** A part of what was agreed, not the contract. */
const part = /\b(?:terminate|cancel) (?:the )?(?:any |a |such )?(?:subservicing|development|commerciali[sz]ation|purchase order|orders?|some quantity|exclusivity|study order|exhibit|(?:such )?licen[cs]e)\b(?! agreement)(?![^.;]{0,40}\bagreement\b)|\bwithdraw\b[^.;]{0,40}\b(?:permission|sales?|consent|shares?)\b/i
const mutual = /\b(?:mutual(?:ly)?|upon the) (?:written |,? ?)*(?:consent|agree\w*)\b[^.;]{0,40}(?:\.|$)/i
const free = new RegExp(openly, 'i')

export const terminationForConvenience: ProvisionKind = {
  kind: 'termination-for-convenience',
  holder: 'who may leave without a reason',
  triggers: ['terminate', 'terminated', 'terminates', 'terminating', 'termination', 'cancel', 'cancelled', 'canceled', 'terminable', 'end', 'cancellable', 'reason', 'notice'],
  find: bySentence({
    match: [
      new RegExp(String.raw`\b${may}\b[^;]{0,120}\b${ends}\b[^;]{0,200}\b${freely}\b`, 'i'),
      new RegExp(String.raw`\b${freely}\b[^;]{0,120}\b${may}\b[^;]{0,40}\b${ends}\b`, 'i'),
      new RegExp(String.raw`\b${may}\b[^;]{0,120}\b${freely}\b[^;]{0,60}\b${ends}\b`, 'i'),
      new RegExp(String.raw`\b(?:terminable|cancellable) (?:at will|at any time)\b`, 'i'),
      new RegExp(String.raw`\b${may}\b[^.;]{0,60}\b${ends}\b[^.;]{0,60}\bat any time\b`, 'i'),
      new RegExp(String.raw`\bat any time\b[^.;]{0,40}\b${may}\b[^.;]{0,20}\b${ends}\b`, 'i'),
      new RegExp(String.raw`\b${may}\b[^.;]{0,50}\b${ends}\b[^;]{0,90}\b(?:(?:up)?on|with|by|after|giving|providing|delivering|sending|serving)\b[^;]{0,50}${soon}`, 'i'),
      new RegExp(String.raw`\b(?:up)?on\b[^,.;]{0,40}${soon}[^.;]{0,30}\b${may}\b[^.;]{0,20}\b${ends}\b`, 'i'),
      new RegExp(String.raw`\bterminated\s+(?:by (?:either|any|each)(?: of the)? part(?:y|ies)|[^.;]{0,60}\([a-z1-3]\) at any time|at any time)\s+(?:hereto\s+)?(?:up)?(?:on|with|by)\b[^;]{0,60}${soon}`, 'i'),
      // An item of a list of ways to end: "(c) by either party on sixty days' notice", "(d) at any time, for any reason, on ...".
      new RegExp(String.raw`^\W{0,3}(?:[a-z]|[ivx]{1,4}|\d{1,2}(?:\.\d{1,2}){0,3})[).]{1,2}\s+(?:at any time\b[^.;]{0,120}|by (?:either|any|each) party\b[^.;]{0,40})\b(?:${openly}|(?:up)?on\b[^.;]{0,60}${soon})`, 'i'),
    ],
    unless: [
      /\b(?:shall|may|will|can)(?: not|not)\b[^.;]{0,40}\b(?:be )?(?:terminat|cancel)/i,
      new RegExp(String.raw`\b(?:material(?:ly)? breach|in (?:material )?breach|default\b|insolven\w+|bankrupt\w*|for cause\b|misconduct|non-?payment)(?![^]{0,600}\b${openly}\b)`, 'i'),
      part,
    ],
    when: ({ text }) => free.test(text) && !/\b(?:is|are|of|upon|after|following|any|if) (?:\w+ ){0,3}terminat(?:ed|ion)\b[^.;]{0,60}\bfor any reason\b|\b(?:ceases?|pertaining|delayed|fail\w*|hold|contact)\b[^.;]{0,80}\bfor any reason\b|\bif for any reason\b/i.test(text)
      || !condition.test(text) && !atTheEnd.test(text) && !mutual.test(text),
    holder: (sentence, contract) => actor(sentence, contract, ['may'], /^(?:terminate|cancel|end|withdraw)$/),
  }),
  finds: [
    '«Either party may terminate this Agreement by sixty days’ prior written notice.»',
    '«Either party may terminate this Agreement for convenience on 30 days’ notice.»', '«The Client may cancel this Contract at any time by giving written notice.»',
    'This Agreement may end in these ways.\n\n«(b) By either party upon sixty (60) days prior written notice to the other;»',
  ],
  passes: [
    'Either party may terminate this Agreement if the other commits a breach and fails to cure it within 30 days of notice.', 'Upon termination of this Agreement for any reason, the Client shall pay.',
    'If the Licensee sells goods to an unauthorised person, the Licensor may terminate this Agreement on written notice.', 'Either party may terminate this Agreement by written notice before the end of the current term.',
    'The Buyer may cancel any purchase order upon ten days written notice.', 'This Agreement may be terminated at any time by mutual consent.',
  ],
}
