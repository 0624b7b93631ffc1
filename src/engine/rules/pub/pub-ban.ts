import { onDoer } from '../bearer'
import { words } from '../forms'
import { rule } from '../rule'

export default rule({
  id: 'pub-ban', severity: 1, tier: 'likely', together: true,
  title: 'Only you may not say that you work together',
  why: 'You cannot name them as a customer, even when the work is out for all to see.',
  ask: 'May we name you as a customer once the work is public?',
  fallback: 'After public release we may show the work and name you as our customer.',
  sources: ['Practitioners’ checklists'], labels: [],
  find: words({
    triggers: ['publicity', 'announce', 'announcement', 'press', 'existence', 'publicise', 'publicize', 'advertise', 'advertising'],
    match: /\b(?<!neither )(?:[Tt]he )?[A-Z]\w+ (?:shall|will|must|may|agrees?) not (?:to )?(?!be\b)[^.;]{0,80}?\b(?:disclose|announce|publici[sz]e|reveal|advertise|make (?:any )?(?:public )?(?:announcements?|statements?)|issue (?:any )?(?:press releases?|public)|use (?:the )?[^.;]{0,30}?names?)\b[^.;]{0,120}?\b(?:existence of (?:this|the) (?:[Aa]greement|[Cc]ontract|relationship|engagement)|publicity|press releases?|(?:its|the) relationship|(?:advertising|promotion\w*|marketing|publicity))\b/,
    unless: /\b(?:neither|either|each|both|no) part(?:y|ies)\b|\bmutual\w*|\bthe parties\b|\bthe other party|\bparty shall not\b|\bParty\b|\bany person|\b(?:trade ?marks?|logos|consent|approval|confusing|mislead\w*|deceptive|false|disparag\w*|competing|competitive|compete)\b/i,
    settledBy: ({ provisions }) => new Set(provisions.flatMap(({ kind, holder }) => (kind === 'publicity' && holder ? [holder] : []))).size > 1 || provisions.some(({ kind, holder }) => kind === 'publicity' && holder === 'each'),
    against: onDoer,
  }),
  flags: [
    'The Supplier works for the Client.\n«The Supplier shall not make any announcement in a press release» about the Client.',
    'The Client engages the Designer.\n«The Designer may not announce publicly or advertise the existence of this Agreement» to anyone through a press release.',
    'The Agency works for the Client.\n«The Agency shall not use the Client’s name in any publicity» or press release.',
  ],
  passes: [
    'The Supplier works for the Client.\nNeither party shall make any announcement in a press release about the other.',
    'The Client engages the Designer.\nThe Designer may announce publicly that it works for the Client. The Client shall not issue any press release.',
    'The Agency works for the Client.\nThe Agency shall not lose the key.',
  ],
})
