import { hasMatch } from '../../contract/matches'
import { onDoer } from '../bearer'
import { words } from '../forms'
import { rule } from '../rule'

export default rule({
  id: 'gen-poa', severity: 3, tier: 'likely', together: true,
  title: 'They may sign in your name',
  why: 'A power of attorney lets the other side act for you without asking, often for ever.',
  ask: 'For which papers do you need this, and could you ask us first?',
  fallback: 'Only to record what we have already agreed, and only when we have not signed within ten days of a request.',
  sources: ['Practitioners’ checklists'], labels: [],
  find: words({
    triggers: ['attorney', 'attorney-in-fact', 'attorneys', 'agent'],
    match: /\b(?:(?:irrevocably |hereby |unconditionally |does |do ){0,4}(?:appoints?|constitutes?|designates?|nominates?|names?|makes?)\b[^.;]{0,160}?\b(?:attorneys?[- ]in[- ]fact|(?:true and )?lawful attorneys?(?:[- ]in[- ]fact)?|(?:as|to be) (?:its|his|her|their|your|my|our) (?:agent and )?attorneys?(?:[- ]in[- ]fact)?)|(?:irrevocable |general |durable |limited )?power of attorney (?:is (?:hereby )?(?:granted|given|coupled)|to (?:execute|sign|act|file|do))|(?:hereby )?grants?\b[^.;]{0,60}?\b(?:a |an )?(?:irrevocable |general |limited |full )?power of attorney)/i,
    unless: /\b(?:revok\w+ (?:at any time|on)|signature page|proxy (?:holder|to vote)|no power of attorney|shall not|does not (?:constitute|grant|appoint)|nothing|neither|has not|registration statement|unable|reasonable efforts?|fail(?:s|ure)?(?: or refus\w+)? to (?:sign|execute|deliver|do so)|DMCA|copyright agent|designated agent|service of process)\b|\bregisters? or powers? of attorney/i,
    when: (_, { text }) => !hasMatch(text, /\b(?:represents? (?:and warrants? )?that|each (?:lender|bank|investor|stockholder|purchaser|holder)|whereas)\b/i),
    against: onDoer,
  }),
  flags: [
    'The Contractor «irrevocably appoints the Company as its attorney-in-fact» to sign any paper about the designs.',
    'The Artist «hereby grants the Label an irrevocable power of attorney» to register the songs.',
    'The Tenant «constitutes the Landlord its lawful attorney» to end the tenancy in its name.',
  ],
  passes: [
    'The Contractor shall sign any paper about the designs that the Company needs.',
    'This Agreement does not constitute the Label the attorney-in-fact of the Artist.',
    'The Tenant pays the fees of the Landlord’s attorney.',
  ],
})
