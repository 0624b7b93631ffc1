import { onDoer } from '../bearer'
import { words } from '../forms'
import { rule } from '../rule'
import { isSecrecyAgreement } from './duty'

export default rule({
  id: 'cnf-hidden-limits', severity: 3, tier: 'likely',
  title: 'A limit on your business inside a paper about secrecy',
  why: 'Signed in order to talk, it also decides whom you may hire, serve or buy.',
  ask: 'What is this limit needed for while we are only talking?',
  fallback: 'Leave it out, or only for people met in these talks, for six months.',
  sources: [], labels: [],
  find: words({
    triggers: ['solicit', 'hire', 'standstill', 'acquire', 'circumvent', 'recruit', 'employ', 'employment'],
    match: /\b(?:(?:shall|will|must|may|agrees?)(?: \S+){0,6}? not|neither \S+(?: \S+){0,6}? (?:shall|will|may))\b[^.;]{0,200}?\b(?:(?:solicit|hire|recruit|employ|offer employment)\b[^.;]{0,120}?\b(?:employees?|staff|personnel|customers?|clients?|suppliers?|person)|circumvent|acquire\b[^.;]{0,100}?\b(?:shares|securities|voting|stock))\b/i,
    unless: /\bnothing\b|\bconstrued\b|\binformation\b[^.;]{0,160}\b(?:not|never) (?:be )?(?:used?|make use)\b|\bnot (?:be )?(?:\w+ )?use\b|\bnot (?:be )?(?:prevent|restrict|preclud|prohibit)\w*/i,
    when: (_, __, { contract }) => isSecrecyAgreement(contract.text),
    against: onDoer,
  }),
  flags: [
    'Non-Disclosure Agreement\nFor a year the Recipient «shall not solicit or hire any employee» of the Discloser.',
    'Confidentiality Agreement\nThe Buyer «agrees that it will not, without consent, acquire any shares» of the Company.',
    'Mutual Non-Disclosure Agreement\n«Neither party shall circumvent» the other or deal with its contacts.',
  ],
  passes: [
    'Services Agreement\nFor a year the Recipient shall not solicit or hire any employee of the Discloser.',
    'Confidentiality Agreement\nThe Buyer agrees to use the information only to decide whether to acquire any shares of the Company.',
    'Mutual Non-Disclosure Agreement\nNeither party shall be restricted from hiring: this agreement shall not prevent a party that wishes to hire any employee.',
  ],
})
