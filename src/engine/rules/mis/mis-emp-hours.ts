import { rule } from '../rule'
import { missing } from './missing'
import { consulting, job } from './samples'

export default rule({
  id: 'mis-emp-hours', severity: 2, tier: 'likely',
  title: 'We found no word on working hours',
  why: 'Without hours there is no overtime, and no end to the day. It may stand in another paper.',
  ask: 'How many hours a week, on which days, and what about extra hours?',
  fallback: 'Hours a week in figures; extra hours paid or taken off.',
  sources: [], labels: [],
  ...missing({
    in: ['employment'],
    when: ({ contract: { words } }) => !['executive', 'officer', 'director', 'ceo', 'president'].some(word => words.has(word)),
    said: /\b(?:hours?|full[- ]?time|part[- ]?time|working (?:time|days?|week)|business time|shifts?|weekdays|overtime|hourly|time and attention|(?:days|times) a week|Monday)\b/i,
    elsewhere: /\b(?:handbook|offer letter|schedules?|exhibits?|collective agreement|rota|job description)\b/i,
    brushedBy: [],
    near: /\b(?:duties|work|position|job)\b/i,
    hurts: /^(?:the )?(?:employee|executive|worker)$/i,
  }),
  flags: [
    job('«EMPLOYMENT AGREEMENT»'),
    job('«EMPLOYMENT AGREEMENT»', 'The Employer pays a salary of NOK 40,000 a month.'),
    job('EMPLOYMENT AGREEMENT', '«1. Duties»', 'The Employee bakes bread and cakes.'),
  ],
  passes: [
    job('EMPLOYMENT AGREEMENT', 'The Employee works 37 hours a week.'),
    job('EMPLOYMENT AGREEMENT', 'The Employee works full time.'),
    job('EMPLOYMENT AGREEMENT', 'The hours stand in the rota.'),
    job('EMPLOYMENT AGREEMENT', 'The Employee is an officer of the Employer.'),
    consulting('CONSULTING AGREEMENT'),
  ],
})
