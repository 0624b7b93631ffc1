import { hasMatch } from '../../contract/matches'
import { may, oneParty } from '../one-party'
import { either } from '../either'
import { after, words } from '../forms'
import { onUnnamed } from '../bearer'
import { rule } from '../rule'

export default rule({
  id: 'ter-their-opinion', severity: 3, tier: 'likely', together: true,
  title: 'They alone decide whether you are in breach',
  why: 'Whoever judges the breach holds the exit: you could be put out for something you did not do.',
  ask: 'How would we settle it if you see a breach and we do not?',
  fallback: 'Breach is judged by what happened, not by one side’s opinion, and we talk first.',
  sources: ['93/13 Annex 1(m), written for consumers', 'ACL s 25(h)'], labels: ['claudette:TER', '93/13:m', 'acl:h'],
  find: either(oneParty({
    items: true,
    triggers: ['opinion', 'discretion', 'determines', 'determine', 'believe', 'believes', 'judgment', 'judgement', 'suspect', 'suspects', 'determined', 'considers', 'consider', 'deem', 'deems', 'feel'],
    says: may(String.raw`(?:terminat(?:e|ing)|end(?= (?:this|the) (?:agreement|contract|lease))|suspend\w*|cancel|clos(?:e|ing)|deactivat\w+|disabl\w+|disqualif\w+)\b`),
    when: (found, { text }) => hasMatch(text, opinionOfBreach) && !hasMatch(found[0].slice(-12) + after(found, 40), ofAnOrder),
    toYou: /\b(?:breach|violation)\b[^.;]{0,60}? may ?,? in (?:\S+ ){0,3}(?:sole |absolute )?discretion ?,? (?:result in|lead to)/i,
  }), words({
    triggers: ['decides', 'determines', 'judge'],
    match: /\b(?:the )?[A-Z]\w+ alone (?:decides|determines|judges) (?:whether|if|when)\b[^.;]{0,60}?\b(?:breach|default)/i,
    unless: /\b(?:court|arbitrat|expert|engineer)/i,
    against: onUnnamed,
  })),
  flags: [
    '«The Provider may terminate» this Agreement if, in its sole opinion, the Customer is in breach.',
    '«We may suspend» your account if we believe that you have violated these terms.',
    'If the Company determines that the Contractor has breached a duty, «the Company may terminate» this Agreement.',
  ],
  passes: [
    'The Provider may terminate this Agreement if the Customer is in breach.',
    'We may cancel your booking if we suspect that the card is used by fraud.',
    'We may suspend your account if a court finds that you have violated these terms.',
    'Either party may terminate this Agreement if, in its reasonable opinion, the other is in breach.',
  ],
})

/** One order that falls through is not the contract. */
const ofAnOrder = /\bcancel (?:\S+ ){0,4}?(?:orders?|bookings?|reservations?|purchases?|transactions?)\b/i
const opinionOfBreach = /\b(?:in (?:its|our|their|the \w+ ['’]?s?)(?: (?:sole|own|absolute|reasonable|good faith))*(?: and absolute)? (?:opinion|judge?ment|discretion)|\bin \S+ ?['’]s (?:sole )?(?:opinion|judge?ment)|(?:we|it|the \w+|[a-z]\w+)(?: ,[^,]{1,40},)? (?:reasonably |in good faith )?(?:believes?|determines?|suspects?|considers?|deems?|feels?)|determined by)\b[^.;]{0,100}?\b(?:breach\w*|violat\w+|misconduct|infring\w+|not compl\w+|fail\w*|not perform\w*|default\w*|fraud\w*|unlawful|risk)/i
