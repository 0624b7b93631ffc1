import { rule } from '../rule'
import { missing } from './missing'
import { cloud, consulting, secrets } from './samples'

export default rule({
  id: 'mis-dispute-steps', severity: 1, tier: 'likely',
  title: 'We found no step before a court',
  why: 'A letter from a lawyer as the first word ends most working relations. It may stand in another paper.',
  ask: 'Can we agree to talk before either of us sues?',
  fallback: 'Ten days of talks between people who may decide, then a mediator.',
  sources: [], labels: [],
  ...missing({
    in: ['services', 'saas', 'distribution', 'partnership', 'construction'],
    provisions: ['dispute-steps'],
    said: /\b(?:escalat\w*|mediat\w+|negotiat\w+|amicabl\w+|informal\w*|conciliat\w+|ombudsman|good[- ]faith|consult with each other|confer|meet (?:and|to|with|in)|talks?)\b|\b(?:meet|talk|speak|sit down) first\b|\bfirst (?:\w+ )?(?:meet|talk|speak|sit)\b|\bafter (?:the|a|an?)\b[^.;]{0,60}\b(?:have met|talk)\b/i,
    elsewhere: /\b(?:master|framework) (?:\w+ )?agreement\b/i,
    brushedBy: [],
    near: /\b(?:disputes?|arbitration|governing law|jurisdiction|miscellaneous|general)\b/i,
  }),
  flags: [
    consulting('«CONSULTING AGREEMENT»'),
    consulting('CONSULTING AGREEMENT', '«1. Disputes»', 'Disputes go to the courts of Oslo.'),
    cloud('«CLOUD SERVICES AGREEMENT»', 'Disputes go to arbitration in Oslo.'),
  ],
  passes: [
    consulting('CONSULTING AGREEMENT', 'The parties first try to settle a dispute by negotiation.'),
    consulting('CONSULTING AGREEMENT', 'Before anybody sues, the managers meet and look for an answer.'),
    consulting('CONSULTING AGREEMENT', 'Disputes go to mediation, then to the courts of Oslo.'),
    secrets('NON-DISCLOSURE AGREEMENT'),
  ],
})
