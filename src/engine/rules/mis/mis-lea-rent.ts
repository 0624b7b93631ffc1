import { rule } from '../rule'
import { holds, missing } from './missing'
import { consulting, lease } from './samples'

export default rule({
  id: 'mis-lea-rent', severity: 4, tier: 'likely',
  title: 'We found no rent here',
  why: 'The one figure that a lease is about. It may stand in another paper.',
  ask: 'How much is the rent, on which day is it due, and what comes on top?',
  fallback: 'The rent in figures, its day, and a list of all other charges.',
  sources: [], labels: [],
  ...missing({
    in: ['lease'],
    when: holds('premises', 'building', 'apartment', 'flat', 'house', 'room'),
    keyTerms: ['fees'],
    said: /\b(?:rent\w*|payments?)\b[^;]{0,240}(?:\d|\[|_|\b(?:per|annum|set (?:out|forth)|specified|stated|dollars|pounds|euros))|[$€£]\s?\d/i,
    elsewhere: /\b(?:schedules?|exhibits?|annex(?:es)?|appendi(?:x|ces)|particulars|basic lease information)\b/i,
    brushedBy: ['rent', 'rental', 'pay', 'paid'],
    near: /\brent\b/i,
    hurts: /^(?:the )?(?:tenant|lessee|renter|subtenant|sublessee)$/i,
  }),
  flags: [
    lease('«SHOP LEASE»'),
    lease('«SHOP LEASE»', 'The Tenant pays for water.'),
    lease('SHOP LEASE', '«1. Rent»', 'The Tenant is never late with the rent.'),
  ],
  passes: [
    lease('SHOP LEASE', 'The rent is GBP 900 a month.'),
    lease('SHOP LEASE', 'The Tenant pays GBP 900 on the first day of each month.'),
    lease('SHOP LEASE', 'The rent stands in the schedule.'),
    consulting('CONSULTING AGREEMENT'),
  ],
})
