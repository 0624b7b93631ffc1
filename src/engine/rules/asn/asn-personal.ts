import { onDoer } from '../bearer'
import { words } from '../forms'
import { rule } from '../rule'

export default rule({
  id: 'asn-personal', severity: 1, tier: 'likely',
  title: 'Nobody may stand in for you',
  why: 'An illness would put you in breach, and a person who may not send another can look like an employee.',
  ask: 'May I send somebody of equal skill if I am ill?',
  fallback: 'A stand-in of equal skill, after a word beforehand.',
  sources: [], labels: [],
  find: words({
    triggers: ['personally', 'substitute', 'substitutes', 'person'],
    match: /\b(?:(?:shall|will|must|agrees? to) (?:\w+ ){0,2}?(?:perform|provide|render|carry out)\b[^.;]{0,80}?\b(?:personally|in person)\b|(?:shall|will|must) personally (?:perform|provide|render|carry out)\b|(?:may|shall|will) not (?:send|use|appoint|provide|engage) (?:a |any )substitutes?\b)/i,
    unless: /personally (?:identif|liab)|employee|substitute (?:product|goods|material)/i,
    against: onDoer,
  }),
  flags: [
    'The Consultant «shall personally perform» the services.',
    'The Contractor «may not send a substitute» to the site.',
    'The Freelancer «must carry out the work personally».',
  ],
  passes: [
    'The Consultant shall perform the services and may send a substitute.',
    'The Contractor is personally liable for its taxes.',
    'The Freelancer must carry out the work with care.',
  ],
})
