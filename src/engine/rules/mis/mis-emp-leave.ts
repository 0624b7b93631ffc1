import { rule } from '../rule'
import { missing } from './missing'
import { consulting, job } from './samples'

export default rule({
  id: 'mis-emp-leave', severity: 2, tier: 'likely',
  title: 'We found no word on holidays and sick days',
  why: 'How long you may rest, and what is paid when you are ill, should not be a favour. It may stand in another paper.',
  ask: 'How many days of holiday are there, and what is paid when I am ill?',
  fallback: 'The days in figures, with the law’s minimum in any case.',
  sources: [], labels: [],
  ...missing({
    in: ['employment'],
    said: /\b(?:vacations?|holidays?|annual leave|paid time off|time off|PTO|sick\w*|leaves? of absence|paid leave|days off|leave)\b/i,
    elsewhere: /\b(?:handbook|schedules?|exhibits?|polic(?:y|ies)|benefit (?:plans?|programs?)|benefits? (?:available|generally|provided|plans?|as are)|offer letter)\b/i,
    brushedBy: ['benefits', 'benefit'],
    near: /\b(?:benefits?|hours|compensation|salary)\b/i,
    hurts: /^(?:the )?(?:employee|executive|worker)$/i,
  }),
  flags: [
    job('«EMPLOYMENT AGREEMENT»'),
    job('«EMPLOYMENT AGREEMENT»', 'The Employer pays a salary of NOK 40,000 a month.'),
    job('EMPLOYMENT AGREEMENT', '«1. Benefits»', 'The Employee gets bread for nothing.'),
  ],
  passes: [
    job('EMPLOYMENT AGREEMENT', 'The Employee has 25 days of holiday.'),
    job('EMPLOYMENT AGREEMENT', 'Leave is as the law says.'),
    job('EMPLOYMENT AGREEMENT', 'The handbook says how many free days there are.'),
    consulting('CONSULTING AGREEMENT'),
  ],
})
