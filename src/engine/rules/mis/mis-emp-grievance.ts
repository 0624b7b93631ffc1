import { rule } from '../rule'
import { missing } from './missing'
import { consulting, job } from './samples'

export default rule({
  id: 'mis-emp-grievance', severity: 1, tier: 'likely',
  title: 'We found no word on how complaints are handled',
  why: 'If it goes wrong, it helps to know to whom one may turn first. It may stand in another paper.',
  ask: 'How are complaints handled, and who hears them?',
  fallback: 'A named person, an answer in ten days, and somebody else to appeal to.',
  sources: [], labels: [],
  ...missing({
    in: ['employment'],
    provisions: ['dispute-steps', 'arbitration'],
    said: /\b(?:grievances?|complain\w*|disciplin\w+|concerns?|disputes?|arbitrat\w+|mediat\w+|appeals?|ombuds\w*|whistle\w*|controvers(?:y|ies)|harass\w*|union|human resources|works council)\b/i,
    elsewhere: /\b(?:handbook|polic(?:y|ies)|collective agreement|procedures?)\b/i,
    brushedBy: [],
    near: /\b(?:conduct|terminat\w*|general|miscellaneous)\b/i,
    hurts: /^(?:the )?(?:employee|executive|worker)$/i,
  }),
  flags: [
    job('«EMPLOYMENT AGREEMENT»'),
    job('«EMPLOYMENT AGREEMENT»', 'The Employer pays a salary of NOK 40,000 a month.'),
    job('EMPLOYMENT AGREEMENT', '«1. Termination»', 'Either side may end the employment on a month’s notice.'),
  ],
  passes: [
    job('EMPLOYMENT AGREEMENT', 'A grievance goes to the owner of the bakery.'),
    job('EMPLOYMENT AGREEMENT', 'The handbook says how complaints are heard.'),
    job('EMPLOYMENT AGREEMENT', 'Disputes go to arbitration in Oslo.'),
    consulting('CONSULTING AGREEMENT'),
  ],
})
