import { onDoer } from '../bearer'
import { words } from '../forms'
import { rule } from '../rule'

export default rule({
  id: 'rst-standstill', severity: 2, tier: 'likely', together: true,
  title: 'A ban on buying shares or making an offer',
  why: 'For that time you cannot invest, bid or join others who do.',
  ask: 'What is this needed for, and for how long?',
  fallback: 'Leave it out, or twelve months, ending when somebody else bids.',
  sources: [], labels: [],
  yieldsTo: ['cnf-hidden-limits'],
  find: words({
    triggers: ['acquire', 'standstill'],
    match: /\b(?:shall|will|must|may|agrees?)(?: [\w’',-]+){0,8}? not\b[^.;]{0,200}?\b(?:acquire|offer to acquire|propose to acquire|agree to acquire)\b[^.;]{0,120}?\b(?:voting (?:securities|stock|shares)|(?:equity )?securities|shares|capital stock)\b/i,
    unless: /\b(?:has not|neither has|represents?|own account|with a view to|distribut(?:e|ion)|subsidiar\w+ (?:shall|will) not|treasury|fund'?s? (?:assets|portfolio))\b|\bnot (?:be )?(?:prevent|restrict|prohibit)/i,
    against: onDoer,
  }),
  flags: [
    'For two years the Buyer «shall not, directly or indirectly, acquire any voting securities» of the Company.',
    'The Recipient «agrees that it will not offer to acquire shares» of the Discloser.',
    'The Investor «will not acquire more than 5% of the shares» without consent.',
  ],
  passes: [
    'For two years the Buyer may, directly or indirectly, acquire any voting securities of the Company.',
    'The Recipient agrees to offer the shares to the Discloser first.',
    'The Investor represents that it will not acquire the shares with a view to resale.',
  ],
})
