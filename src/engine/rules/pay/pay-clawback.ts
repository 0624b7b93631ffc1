import { words } from '../forms'
import { onDoer } from '../bearer'
import { rule } from '../rule'

const paid = String.raw`(?:commissions?|bonus(?:es)?|incentives?|retention payments?|placement fees?|finder[’']?s fees?|referral fees?|advances?|grants?|awards?|severance(?: pay(?:ments?)?| benefits)?|compensation)`
const back = String.raw`(?:repay|refund|return|pay back|reimburse|forfeit and repay)`

export default rule({
  id: 'pay-clawback', severity: 3, tier: 'likely', together: true,
  title: 'Money that was paid may be taken back',
  why: 'What has come in is not yours for good, and may be spent when they ask for it.',
  ask: 'After which event, for how long, and how much could you take back?',
  fallback: 'Only within six months, less for every month that passes, and never where the event is not our fault.',
  sources: ['Practitioners’ checklists'], labels: [],
  find: words({
    triggers: ['clawback', 'claw-back', 'claw', 'clawed', 'recoup', 'recouped', 'recoupment', 'repay', 'refund', 'return', 'chargeback', 'charge-back', 'charged', 'reimburse', 'back'],
    match: new RegExp([
      String.raw`\b(?:may|shall|will|right to|entitled to|subject to|be)\b(?! not\b)[^.;]{0,40}?\b(?:claw(?:ed)?[- ]?backs?|recoup(?:ed|ment)?|charged back)\b[^.;]{0,80}?\b${paid}`,
      String.raw`\b${paid}\b[^.;]{0,80}?\b(?:may be|shall be|will be|(?:is|are) subject to)\b[^.;]{0,30}?\b(?:claw(?:ed)?[- ]?back|recoup(?:ed|ment)|repaid|refunded|returned|charged back|charge-?backs?)\b`,
      String.raw`\b(?:shall|will|must|agrees? to|required to|obligated to)\b(?! not\b)[^.;]{0,40}?\b${back}\b[^.;]{0,80}?\b(?:any|all|the|such|its|his|her|that)\b[^.;]{0,40}?\b${paid}\b[^.;]{0,120}?\b(?:if|when|where|in the event|should|unless|upon)\b`,
    ].join('|'), 'i'),
    unless: /\boverpa\w+|\berror\b|\berroneous\w*|\bmistak\w+|\b(?:cash|travel) advance|\badvance notice|\bdamages\b|\bexpenses?\b|\bloan\b|\bunearned\b|\bin advance\b|\brelocat\w+|\btraining\b|\bequipment\b|\bSarbanes|\bDodd|\bclaw-?back polic\w+|\bworkers|\bconfidential|\bunused\b|\bgross-?up\b|\bshall not be (?:required|obligated)|\bbefore\b[^.;]{0,20}\bpayable\b|\bproducts?\b[^.;]{0,40}\breturn(?:ed)?\b/i,
    against: onDoer,
  }),
  flags: [
    'The Principal «may claw back any commission» if the customer cancels within a year.',
    '«Commissions paid to the Agent are subject to recoupment» when a customer leaves.',
    'The Agent «shall repay to the Company any commission if» the policy lapses.',
    'The Recruiter «must refund the placement fee if» the candidate leaves within six months.',
  ],
  passes: [
    'The Principal may not claw back commission: what was paid is final.',
    'Commissions paid to the Agent are final when a customer leaves.',
    'The Agent shall repay to the Company any commission that was paid in error if the Company asks.',
    'The Agent shall return all samples if the Company asks.',
  ],
})
