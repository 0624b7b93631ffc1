import { rule } from '../rule'
import { missing } from './missing'
import { consulting, job } from './samples'

export default rule({
  id: 'mis-emp-benefits', severity: 2, tier: 'likely',
  title: 'We found no word on pension, insurance or other benefits',
  why: 'What was promised in the interview counts only if it is written somewhere. It may stand in another paper.',
  ask: 'Which benefits are there, and from which day?',
  fallback: 'A list, with the day from which each counts.',
  sources: [], labels: [],
  ...missing({
    in: ['employment'],
    said: /\b(?:benefits?|pensions?|insurance|401\s?\(?k|retirement|health|medical|superannuation|provident|perquisites|bonus\w*|options?|equity)\b/i,
    elsewhere: /\b(?:handbook|polic(?:y|ies)|offer letter|collective agreement)\b/i,
    brushedBy: [],
    near: /\b(?:compensation|salary|pay)\b/i,
    hurts: /^(?:the )?(?:employee|executive|worker)$/i,
  }),
  flags: [
    job('«EMPLOYMENT AGREEMENT»'),
    job('«EMPLOYMENT AGREEMENT»', 'The Employer pays a salary of NOK 40,000 a month.'),
    job('EMPLOYMENT AGREEMENT', '«1. Salary»', 'The Employer pays a salary of NOK 40,000 a month.'),
  ],
  passes: [
    job('EMPLOYMENT AGREEMENT', 'The Employer pays into a pension fund.'),
    job('EMPLOYMENT AGREEMENT', 'The Employee shares in the health plan.'),
    job('EMPLOYMENT AGREEMENT', 'The benefits stand in the handbook.'),
    consulting('CONSULTING AGREEMENT'),
  ],
})
