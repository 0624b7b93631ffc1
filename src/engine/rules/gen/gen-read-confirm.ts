import { onDoer } from '../bearer'
import { words } from '../forms'
import { rule } from '../rule'
import { areOnlineTerms } from '../voice'

export default rule({
  id: 'gen-read-confirm', severity: 2, tier: 'likely', together: true,
  title: 'You confirm that you had papers or advice that you may not have had',
  why: 'Later it is hard to say that you never saw a paper, or never asked a lawyer.',
  ask: 'Could we have those papers first, and the time to take advice?',
  fallback: 'Leave it out, or attach the papers.',
  sources: ['93/13 Annex 1(i), written for consumers'], labels: ['93/13:i'],
  yieldsTo: ['gen-nonreliance'],
  find: words({
    triggers: ['received', 'receipt', 'read', 'advice', 'counsel', 'advised'],
    match: /\b(?:acknowledges?|confirms?|agrees?|represents?|certif(?:y|ies)|declares?|warrants?|accepts?)\b[^.;]{0,120}?(?<mark>\b(?:(?:has|have|had) (?:\w+ )?(?:received|been (?:given|provided with)|taken|obtained|sought|consulted|had the benefit of)\b[^.;]{0,60}?\b(?:independent (?:legal |financial |professional )?(?:advice|counsel)|legal advice|a copy of (?:the )?[^.;]{0,40}?(?:polic\w+|rules|manual|handbook|guidelines|terms|disclosure document))|receipt of (?:a copy of )?(?:the )?[^.;]{0,40}?(?:polic\w+|rules|manual|handbook|guidelines|disclosure document)|(?:has|have) (?:carefully )?read (?:and (?:fully )?(?:understood|understands?))?[^.;]{0,40}?\b(?:polic(?:y|ies)|rules|manual|handbook|guidelines|schedules?)\b))/i,
    unless: /\b(?:each|either|both|neither|the) part(?:y|ies)\b|\bopportunity\b|\battached\b|\bannexed\b|\bprivacy (?:policy|notice)\b|\bin consideration\b|\bof the (?:payment|sum|price)\b/i,
    when: (_, __, { contract }) => !areOnlineTerms(contract),
    against: onDoer,
  }),
  flags: [
    'The Tenant confirms that it «has taken independent legal advice» on this lease.',
    'The Employee acknowledges «receipt of the staff handbook» and agrees to keep to it.',
    'The Franchisee declares that it «has read and understood the manual».',
  ],
  passes: [
    'Each party confirms that it has taken independent legal advice.',
    'The Employee acknowledges receipt of the staff handbook, which is attached.',
    'The Franchisee shall read the manual.',
  ],
})
