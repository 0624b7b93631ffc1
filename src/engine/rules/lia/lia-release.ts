import { words } from '../forms'
import { rule } from '../rule'
import { areOnlineTerms, spokenTo } from '../voice'

export default rule({
  id: 'lia-release', severity: 3, tier: 'likely', together: true,
  title: 'You give up claims before you know of them',
  why: 'You would be letting them off for things that have not happened yet.',
  ask: 'Which claims do you have in mind, and could we leave the rest as they are?',
  fallback: 'A release only of claims that are listed, known and settled.',
  sources: ['93/13 Annex 1(b), written for consumers'], labels: ['93/13:b'],
  find: words({
    triggers: ['release', 'releases', 'waive', 'waives'],
    match: /\b(?:you|your use[^.;]{0,40}?)\b[^.;]{0,60}?\b(?:releases?|waives?)\b[^.;]{0,160}?\b(?:claims?|liabilit(?:y|ies)|damages|demands|causes of action)\b/i,
    unless: /civil code|reasonable and fair|class action|jury|moral rights|arbitrat|right to (?:participate|a trial)|press release|known to (?:you|both)/i,
    when: (_, __, { contract }) => areOnlineTerms(contract),
    against: (_, __, { contract }) => spokenTo(contract),
  }),
  flags: [
    '«You release us from any and all claims» about other members of the site.',
    '«You hereby release Brightfold from all liability» for the service.',
    'When «you join a ride, you waive all claims» against the platform.',
  ],
  passes: [
    'We release you from all claims about other members of the site.',
    'You may make claims against us for the service.',
    'The Employee releases the Company from all claims.',
  ],
})
