import { may, oneParty } from '../one-party'
import { rule } from '../rule'
import { areOnlineTerms } from '../voice'

const thing = String.raw`(?:\S+ ){0,12}?(?:services?|features?|functionalit(?:y|ies)|specifications?|products?|sites?|website|platform|software|app|application|content|offerings?|functions?|programs?|game|virtual|items|aspect)\b`
const freely = /\bat any ?time\b|without (?:prior )?(?:notice|liability)|\bdiscretion\b|any reason|from time to time|reserves? the right/i

export default rule({
  id: 'chg-service', severity: 3, tier: 'likely', together: true,
  title: 'They may change or drop what you are getting',
  why: 'You could go on paying the same for less.',
  ask: 'What do you promise will not get worse while we are paying for it?',
  fallback: 'Nothing that matters to us gets materially worse; if it does, we may leave and get the unused part of the price back.',
  sources: ['93/13 Annex 1(k), written for consumers', 'ACL s 25(g)', 'CLAUDETTE, unilateral change'], labels: ['claudette:CH', '93/13:k', 'acl:g'],
  find: oneParty({
    triggers: ['modify', 'change', 'discontinue', 'alter', 'remove', 'withdraw', 'amend', 'update', 'substitute', 'changes', 'eliminate', 'improve', 'impose', 'add', 'limits', 'changing'],
    says: may(String.raw`(?:modif(?:y|ying)|chang(?:e|ing)|discontinu(?:e|ing)|alter(?:ing)?|withdraw|amend|updat(?:e|ing)|substitute|eliminate|improve|add or remove|impose limits)\b(?:,? (?:and|or|and/or) \w+)? ${thing}`),
    unless: /forecast|estimate|\b(?:six|nine|twelve|\d{2,3})\b[^.;]{0,30}\b(?:months?|days)\b[^.;]{0,40}notice|not (?:substantially|materially) (?:diminish|reduce|decrease)|change order|change (?:request|control)|\bwritten (?:consent|agreement|approval) of|at the request of|not materially (?:reduce|degrade|decrease|diminish)|without materially (?:reducing|degrading|decreasing)|(?:user|your|subscriber) (?:generated )?content\b/i,
    when: ([found], { text }, { contract }) => !/\b(?:terms|agreement|contract)\b/i.test(found) && (areOnlineTerms(contract) || freely.test(text)),
    toYou: /\b(?:the|our|any|certain|some) (?:\w+ ){0,2}(?:services?|site|website|app|features?|functions?|functionality|platform|software|games?|content)\b[^.;]{0,60}? (?:may|can|might) (?:\w+ ){0,2}?(?:change\b|be (?:\w+,? ){0,2}?(?:changed|modified|updated|altered|discontinued|withdrawn))\b/i,
  }),
  flags: [
    '«We may change or discontinue any feature» of your plan on the platform.',
    '«The Provider may modify the Services» at any time without notice. The Customer shall keep paying.',
    '«Brightfold reserves the right to alter the service» and you will not be paid for that.',
  ],
  passes: [
    'You may change any feature of your plan.',
    'The Provider may modify the Services at any time but will not materially reduce what they do.',
    'The Provider may modify the Services with the written consent of the Customer.',
  ],
})
