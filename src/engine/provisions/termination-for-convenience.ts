import type { Contract, Sentence } from '../contract/contract'
import { hasMatch } from '../contract/matches'
import { bySentence } from './by-sentence'
import { actor } from './holder'
import type { ProvisionKind } from './provision'

const ends = String.raw`(?:terminat(?:e|ing)|be (?:\w+ ){0,2}(?:terminated|cancell?ed|ended)|cancel|end(?= (?:this|the|our|your|it|my)\b)|withdraw(?= from))`
/** A power to end the contract. */
const power = String.raw`(?:\b(?:may|can|right|rights|entitled|option|ability|power|elects?|reserves?|desires?|wish(?:es)?)\b[^;]{0,160}\b${ends}\b|\b(?:terminable|cancell?able)\b|\b(?:until|unless)\b[^.;]{0,30}\b(?:terminated|cancell?ed)\b[^.;]{0,20}\bby (?:either|any|each|one|a|both)\b|\bterminated by (?:either|any|each) (?:of the )?part(?:y|ies)\b)`
/** No reason is asked for: these words say so by themselves, whatever else the sentence holds. */
const openly = String.raw`(?:without (?:any )?(?:cause|reason)|(?:for )?non-?cause|(?:with or|or) without (?:any )?(?:cause|reason)|(?:for|at) (?:its |their |his |her |your |our |any )?(?:own )?convenience|any or no reason|for any reason|for no reason|no cause|at will)`
/** Whoever decides alone needs no reason either, unless the sentence goes on to give one. */
const freely = String.raw`(?:${openly}|(?:at|in) (?:its|their|his|our|your|the) (?:sole |absolute |own )(?:and absolute )?(?:option|discretion))`
const soon = String.raw`\b(?:days?|months?|weeks?|years?|written|prior|advance|\[\*+\])(?:[’']s?)?\s[^,.;]{0,60}\bnotice\b`
const later = String.raw`\bnotice\b[^.;]{0,60}\b(?:days|months|weeks) (?:in advance|before|prior)\b`
const condition = /\bif\b(?!,? any\b|[^.;]{0,60}\b(?:wish(?:es)?|desires?|decides?|elects?|wants?) to (?:terminate|cancel|end)\b)|\bin the event\b|\b(?:should|where|unless(?! and until| otherwise| earlier| sooner| terminated)|upon the occurrence|upon (?:receipt|learning)|in case|when|to the extent|after the third)\b[^;]{0,240}\b(?:breach\w*|default\w*|fail\w*|insolven\w*|bankrupt\w*|force majeure|change (?:in|of) control|ceas\w*|violat\w*|has|have|is|are|does|do|dies|becomes?|contests?|determines?|transfers|releases|sells|occurs?|cannot|impedes?|prohibits?|exceeds?|not (?:cured|remedied|paid|obtained|received|approved|met|achieved|perform\w*))\b|\bprovided(?:,? however,?)? that\b[^;]{0,240}\b(?:breach\w*|default\w*|fail\w*|insolven\w*|bankrupt\w*)\b|\b(?:after|following)\b[^.;]{0,120}\b(?:holds?|fail(?:s|ed|ure)|ceases?|occurs?|breach|insolvency|change (?:of|in) control|acquisition|merger)\b|\bfor reasons of\b|\bnotice of (?:a|any|such) breach\b|\bbreach (?:hereof|of this)\b|:\s*$/i
/** A reason, which the right to end hangs on where nothing says that none is needed. */
const reason = /\b(?:material(?:ly)? breach|in (?:material )?breach|default\b|insolven\w+|bankrupt\w*|for [“"‘]?cause\b|misconduct|for (?:good|efficacy|safety) reasons?|non-?payment)|\bterminat\w+\b[^.;]{0,40}\b(?:immediately|forthwith)\b|\bonly (?:after|be exercised)\b/i
/** To let a term run out is a renewal that does not happen. */
const atTheEnd = /(?<!at any time )\b(?:at|prior to|before) the (?:end|expir\w+) of (?:the|its|a|any|each|such|said)\b[^.;]{0,30}\b(?:term|period|year)\b(?!,)|\brenew\w*\b[^.]{0,160}\bunless\b/i
/** A part of what was agreed, not the contract. */
const part = /\b(?:terminate|cancel)\s+(?:the |any |a |an |such |each |its |individual |all |affected ){0,3}(?:sub-?\w+|development|commerciali[sz]ation|purchase orders?|orders?|products|some quantity|exclusivity|study order|exhibit|fund|program(?:me)?|access|(?:such )?licen[cs]e)\b(?! agreement)(?![^.;]{0,40}\bagreement\b)|\bpolicy\b[^.;]{0,40}\bcancell?able\b|\bwithdraw\b[^.;]{0,40}\b(?:permission|sales?|consent|shares?)\b/i
const mutual = /\b(?:mutual(?:ly)?|upon the) (?:written |,? ?)*(?:consent|agree\w*)\b[^.;]{0,40}(?:\.|$)/i
const free = new RegExp(openly, 'i')
/** "Upon termination for any reason": it is the end that needs no reason here, not the leaving. */
const aftermath = /\b(?:is|are|of|upon|after|following|any|if) (?:\w+ ){0,3}terminat(?:ed|ion)\b[^.;]{0,60}\bfor any reason\b|\b(?:ceases?|pertaining|delayed|fail\w*|hold|contact)\b[^.;]{0,80}\bfor any reason\b|\bfor any reason\b[^.;]{0,100}\bceases?\b|\bif,? for any reason\b|\btime for any reason terminate\b/i
/** The rest of a sentence that was torn apart: its condition stands elsewhere. */
const torn = /^\s*[a-z]{3,}(?<!by|at|upon|for)\s/

const item = String.raw`^\W{0,3}(?:[a-z]|[ivx]{1,4}|\d{1,2}(?:\.\d{1,2}){0,3})[).]{1,2}\s+`
const listed = new RegExp(String.raw`${item}(?:by|at any time|(?:up)?on|for|without|on|either|any)\b[^;]{0,160}\b(?:${openly}|(?:up)?on\b[^.;]{0,60}${soon}|giving\b[^.;]{0,60}${soon})`, 'i')
const listHead = /\b(?:terminat|cancel)\w*\b[^]{0,200}:\s*$/i

export const terminationForConvenience: ProvisionKind = {
  kind: 'termination-for-convenience',
  holder: 'who may leave without a reason',
  triggers: ['terminate', 'terminated', 'terminates', 'terminating', 'termination', 'cancel', 'cancelled', 'canceled', 'terminable', 'end', 'cancellable', 'reason', 'notice'],
  find: bySentence({
    match: [
      new RegExp(String.raw`${power}[^;]{0,260}\b${freely}\b`, 'i'),
      new RegExp(String.raw`\b${freely}\b[^;]{0,120}${power}`, 'i'),
      new RegExp(String.raw`\b(?:may|can|right|option)\b[^;]{0,120}\b${freely}\b[^;]{0,60}\b${ends}\b`, 'i'),
      new RegExp(String.raw`${power}[^.;]{0,60}\bat any time\b`, 'i'),
      new RegExp(String.raw`\b(?:may|can|right|option),? at any time\b[^.;]{0,80}\b${ends}\b|\bat any time\b[^.;]{0,40}${power}`, 'i'),
      new RegExp(String.raw`${power}[^;]{0,100}\b(?:(?:up)?on|with|by|after|giving|gives?|providing|delivering|sending|serving)\b[^;]{0,60}(?:${soon}|${later})`, 'i'),
      new RegExp(String.raw`\b(?:(?:up)?on|by giving)\b[^,.;]{0,40}${soon}[^.;]{0,60}${power}`, 'i'),
      new RegExp(String.raw`\b(?:may|right to|until)\b[^.;]{0,40}\bgives?\b[^.;]{0,60}${soon}[^.;]{0,30}\b(?:of|to) terminat`, 'i'),
      new RegExp(String.raw`\bmay\b[^.;]{0,20}\bgive (?:a )?notice (?:of termination|to terminate)\b[^.;]{0,40}\bat any time\b`, 'i'),
      new RegExp(String.raw`\b(?:shall|will) (?:end|terminate|expire)\b[^.;]{0,30}\b(?:days?|months?)\b[^.;]{0,20}\b(?:following|after)\b[^.;]{0,30}\bnotice\b[^.;]{0,40}\b(?:one|either|any) party\b`, 'i'),
      listed,
    ],
    unless: [/\b(?:shall|may|will|can)(?: not|not)\b[^.;]{0,40}\b(?:be )?(?:terminat|cancel)/i, part, torn],
    when: (sentence, contract) => {
      const { text } = sentence
      if (hasMatch(text, free)) return !hasMatch(text, aftermath)
      if (hasMatch(text, condition) || hasMatch(text, reason) || hasMatch(text, atTheEnd) || hasMatch(text, mutual)) return false
      return !hasMatch(text, listed) || underEnding(sentence, contract)
    },
    holder: (sentence, contract) => actor(sentence, contract, ['may'], /^(?:terminate|cancel|end|withdraw)$/),
  }),
  finds: [
    '«Either party may terminate this Agreement by sixty days’ prior written notice.»',
    '«Either party may terminate this Agreement for convenience on 30 days’ notice.»', '«The Client may cancel this Contract at any time by giving written notice.»',
    'This Agreement may be terminated in these ways:\n\n«(b) By either party upon sixty (60) days prior written notice to the other;»',
    '«Either party can end this contract by giving the other one month’s notice in writing.»', '«This Agreement shall continue until terminated by either party giving to the other not less than three months’ written notice.»',
    '«Either party may, at any time after the first anniversary of the Effective Date, terminate this Agreement upon not less than 12 months’ notice.»',
    '«The Supplier has the right to cancel this Agreement, without any obligation, by giving notice 30 days in advance.»', '«Each party may give the other six months’ notice to terminate this Agreement.»',
  ],
  passes: [
    'Either party may terminate this Agreement if the other commits a breach and fails to cure it within 30 days of notice.', 'Upon termination of this Agreement for any reason, the Client shall pay.',
    'If the Licensee sells goods to an unauthorised person, the Licensor may terminate this Agreement on written notice.', 'Either party may terminate this Agreement by written notice before the end of the current term.',
    'The Buyer may cancel any purchase order upon ten days written notice.', 'This Agreement may be terminated at any time by mutual consent.',
    'The Buyer may cancel any individual order on ten days’ notice.', 'The sub-agents shall agree that the Agent may terminate the subagency at any time without cause upon 90 days’ notice.',
    'The Supplier shall be entitled to terminate this Agreement immediately upon written notice.',
  ],
}

/** Whether a line just before says that what follows are ways to end. */
const underEnding = ({ index }: Sentence, { sentences }: Contract) =>
  sentences.slice(Math.max(0, index - 8), index).some(({ text }) => text.endsWith(':') && hasMatch(text.slice(-400), listHead))
