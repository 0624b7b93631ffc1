import { rule } from '../rule'
import { missing } from './missing'
import { consulting, job } from './samples'

export default rule({
  id: 'mis-emp-notice', severity: 3, tier: 'likely',
  title: 'We found no word on notice',
  why: 'It could end today, for either of you. It may stand in another paper.',
  ask: 'What notice does each of us give?',
  fallback: 'The same notice for both, longer after some years.',
  sources: [], labels: [],
  ...missing({
    in: ['employment'],
    provisions: ['termination-for-convenience', 'termination-for-cause'],
    keyTerms: ['exit-rights', 'notice-to-terminate', 'expiration-date'],
    said: /\bnotice\b[^.;]{0,200}\b(?:terminat\w*|end\w*|resign\w*|leav\w*|employment)\b|\b(?:terminat\w*|resign\w*|end\w*|employment|leave)\b[^.;]{0,200}\bnotice\b|\bat[- ]will\b|with or without (?:cause|notice)|\b(?:for|without) cause\b|\b(?:weeks?|months?|days?)[’']? (?:written )?notice\b|\bnotice (?:period|of)\b/i,
    elsewhere: /\b(?:handbook|offer letter|collective agreement)\b/i,
    brushedBy: ['notice', 'terminate', 'termination', 'resign', 'resignation', 'end'],
    near: /\b(?:terminat\w*|term|notice)\b/i,
    hurts: /^(?:the )?(?:employee|executive|worker)$/i,
  }),
  flags: [
    job('«EMPLOYMENT AGREEMENT»'),
    job('«EMPLOYMENT AGREEMENT»', 'The Employer pays a salary of NOK 40,000 a month.'),
    job('EMPLOYMENT AGREEMENT', '«1. Termination»', 'After termination the Employee hands back the keys.'),
  ],
  passes: [
    job('EMPLOYMENT AGREEMENT', 'Either of them may end the employment on a month’s notice.'),
    job('EMPLOYMENT AGREEMENT', 'The employment is at will.'),
    job('EMPLOYMENT AGREEMENT', 'The Employee may resign with four weeks’ notice.'),
    consulting('CONSULTING AGREEMENT'),
  ],
})
