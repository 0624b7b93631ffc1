import { words } from '../forms'
import { rule } from '../rule'
import { areOnlineTerms, spokenTo } from '../voice'

export default rule({
  id: 'ind-you', severity: 3, tier: 'likely', together: true,
  title: 'You pay for claims against them',
  why: 'A member of the public would be paying the bills, and the lawyers, of the firm that runs the service.',
  ask: 'For which acts of ours, and up to what sum, would we have to pay?',
  fallback: 'Only loss that our own deliberate breach causes, up to what we pay in a year.',
  sources: ['ACL s 25, the test of imbalance', 'Open Terms Archive: found in 51% of 412 online terms'], labels: [],
  find: words({
    triggers: ['indemnify', 'harmless', 'indemnification', 'reimburse'],
    match: /\byou\b[^.;]{0,120}?\b(?:shall|will|agree|must)\b[^.;]{0,80}?\b(?:indemnify|hold harmless|hold [^.;]{1,80}? harmless)\b/i,
    unless: /\bwe (?:will|shall|agree to) [^.;]{0,60}?indemnify you|to the extent (?:caused|directly)/i,
    when: (_, __, { contract }) => areOnlineTerms(contract),
    against: (_, __, { contract }) => spokenTo(contract),
  }),
  flags: [
    '«You agree to defend and indemnify» us against claims about your use of the service.',
    '«You will hold us and our partners harmless» from any loss on the platform.',
    'If a claim comes, «you shall indemnify» Brightfold for its costs of running the site.',
  ],
  passes: [
    'We will indemnify you against claims that our software infringes.',
    'You agree to pay for the service.',
    'The Customer shall indemnify the Provider against claims about its data.',
  ],
})
