import { oneParty } from '../one-party'
import { rule } from '../rule'
import { isOnePromise, setAside } from './promises'

export default rule({
  id: 'war-disclaimed', severity: 2, tier: 'likely', together: true,
  title: 'They promise nothing about what you get',
  why: 'What was said in talks, and what the law would add by itself, is set aside as far as it can be.',
  ask: 'Which promises are you able to make about it?',
  fallback: 'It is fit for its usual use and does what its description says.',
  sources: ['93/13 Annex 1(b), written for consumers'], labels: ['93/13:b'],
  yieldsTo: ['war-as-is'],
  find: oneParty({
    triggers: ['promises', 'promise', 'warrant', 'warranty', 'warranties', 'disclaims', 'disclaim'],
    says: /\b(?:(?:hereby |expressly |specifically ){0,2}disclaims?|(?:makes?|gives?|offers?|provides?)(?= no\b| neither\b)|do(?:es)? not (?:make|give|offer|provide))\b[^.;]{0,60}?\b(?:warrant(?:y|ies)|guarantees?|promises? (?:about|as to|of|that))\b|\bdo(?:es)? not warrant that\b[^.;]{0,80}?\b(?:uninterrupted|error|secure|fit|meet|free|suitable|accurate)/i,
    unless: new RegExp(`${setAside.source}|\\bregarding (?:the|any) (?:number|result|revenue|forecast|tax)|\\bsufficien|\\bwithin the|\\bthis warranty|\\b(?:no|any) such\\b|on behalf of|not authori[sz]ed|\\bto (?:its|their|any) (?:clients|customers|end users)|\\bmarks\\b|\\blinked\\b|warrant\\w+ made by`, 'i'),
    when: (_, sentence, reading) => isOnePromise(sentence, reading) && !/["“'‘]as[ -]is\b|\bas-is\b/i.test(reading.contract.text),
  }),
  flags: [
    'The Provider serves the Customer. «Provider disclaims all warranties», express or implied.',
    'The Buyer pays. «The Seller makes no warranty» of any kind about the goods.',
    'You use our service. «We do not make any warranties» about the service.',
  ],
  passes: [
    'The Provider serves the Customer. Each party disclaims all warranties, express or implied.',
    'The Buyer pays. Except as stated in section 4, the Seller makes no warranty of any kind about the goods.',
    'You use our service. You do not make any warranties about the service.',
  ],
})
