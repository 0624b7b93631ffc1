import { rule } from '../rule'
import { missing } from './missing'
import { consulting, job } from './samples'

export default rule({
  id: 'mis-emp-pay', severity: 4, tier: 'likely',
  title: 'We found no wage here',
  why: 'The one figure that the job is about. It may stand in another paper.',
  ask: 'How much is the pay, and on which day is it paid?',
  fallback: 'An amount, its period and the day of payment, in the contract.',
  sources: [], labels: [],
  ...missing({
    in: ['employment'],
    keyTerms: ['fees'],
    said: /\b(?:salary|wages?|pay|paid|remuneration|compensation|hourly)\b[^.;]{0,160}(?:\d|\brates?\b|\[|_|\b(?:set (?:out|forth)|agreed|determined|stated|specified|annum|year|month|hour))|[$€£]\s?\d|\[\*+\]/i,
    elsewhere: /\b(?:offer letter|schedules?|exhibits?|annex(?:es)?|appendi(?:x|ces))\b/i,
    brushedBy: ['salary', 'wage', 'wages', 'pay', 'paid', 'remuneration', 'compensation'],
    near: /\b(?:salary|wages|pay|compensation|remuneration)\b/i,
    hurts: /^(?:the )?(?:employee|executive|worker)$/i,
  }),
  flags: [
    job('«EMPLOYMENT AGREEMENT»'),
    job('«EMPLOYMENT AGREEMENT»', 'The Employer pays into the pension fund.'),
    job('EMPLOYMENT AGREEMENT', '«1. Compensation»', 'The Employee gets bread for nothing.'),
  ],
  passes: [
    job('EMPLOYMENT AGREEMENT', 'The Employer pays a salary of NOK 40,000 a month.'),
    job('EMPLOYMENT AGREEMENT', 'The Employee is paid by the hour at the rate that both agreed.'),
    job('EMPLOYMENT AGREEMENT', 'The wage stands in the offer letter.'),
    consulting('CONSULTING AGREEMENT'),
  ],
})
