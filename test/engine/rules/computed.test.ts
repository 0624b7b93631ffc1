import { expect, test } from 'vitest'
import { review } from '../../../src/engine/review'
import { rules } from '../../../src/engine/rules/index'
import { dayInWords, daysOf, durationOf, lengthInWords, rateInWords, sumInWords } from '../../../src/engine/rules/figures'
import { run } from '../../../src/engine/rules/run'
import { readingOf } from './examples'

const computed = (id: string, text: string): (string | undefined)[] => run(rules.find(rule => rule.id === id)!, readingOf(text)).map(hit => hit.computed)

test.each([
  ['mtr-yearly-rate', 'Late payments bear interest at 1.5% per month.', '1.5% a month is 18% a year; with interest on interest, 19.56%.'],
  ['mtr-yearly-rate', 'A late charge of 0.05% per day is added to any overdue sum.', '0.05% a day is 18.25% a year; with interest on interest, 20.02%.'],
  ['mtr-year3', 'The fees shall increase by 7% each year.', 'After three rises of 7% the price is 22.5% higher, after five 40.26%.'],
  ['mtr-year3', 'Each year the Supplier may raise the price by up to 3%.', 'At most: after three rises of 3% the price is 9.27% higher, after five 15.93%.'],
  ['mtr-total', 'The term of this Agreement is three years.\nThe Client shall pay a fee of EUR 900 per month.', 'EUR 900 a month for 3 years is EUR 32,400, before tax and extras.'],
  ['mtr-total', 'The term of this Agreement is two years.\nThe Customer pays a monthly fee of £150.50.', 'GBP 150.50 a month for 2 years is GBP 3,612, before tax and extras.'],
  ['mtr-renewal-lastday', 'This Agreement runs until 31 December 2027 and renews for successive one-year terms unless either party gives notice at least 60 days before the end of the term.', 'Counted from the dates in this text, the notice must arrive on 1 November 2027 at the latest.'],
  ['mtr-past', 'This Agreement is made on 5 May 2026 between Alder Ltd and Birch Ltd.\nThe Supplier shall deliver the first batch no later than 1 April 2026.', 'The contract is of 5 May 2026; this day, 1 April 2026, was already over.'],
  ['mtr-weekend', 'The Client shall pay the balance no later than 1 May 2027.', '1 May 2027 is a Saturday.'],
  ['mtr-retro', 'This Agreement is signed on 4 June 2026, to be effective 1 April 2026.', 'It takes effect on 1 April 2026, 64 days before its own date, 4 June 2026.'],
  ['mtr-delay-sum', 'For a late delivery the Supplier shall pay 0.5% of the price for each day of delay.', 'After 30 days that is 15%.'],
  ['mtr-cash-gap', 'The Client has 30 days to accept or reject the deliverables.\nThe Client shall pay within 45 days of acceptance.', 'From delivery to payment it can take 75 days.'],
  ['lea-holdover', 'A Tenant holding over pays 150% of the rent.', 'For every month that you stay on you would pay the rent of 1.5 months.'],
])('%s works it out: %s', (id, text, sentence) => {
  expect(computed(id, text)).toEqual([sentence])
})

test('what was worked out is said before the reason', () => {
  const found = review('Late payments bear interest at 1% per month.').findings.find(({ rule }) => rule === 'mtr-yearly-rate')
  expect(found?.why).toMatch(/^1% a month is 12% a year; with interest on interest, 12\.68%\. A rate/)
})

test('figures are written as a reader would write them', () => {
  expect(sumInWords(1_234_567.5, 'USD')).toBe('USD 1,234,567.50')
  expect(sumInWords(900, undefined)).toBe('900')
  expect(rateInWords(19.5618)).toBe('19.56%')
  expect(dayInWords('2027-01-05')).toBe('5 January 2027')
  expect(lengthInWords({ count: 1, unit: 'business-day' })).toBe('1 business day')
  expect(durationOf('P90D')).toEqual({ count: 90, unit: 'day' })
  expect(durationOf('PT48H')).toBeUndefined()
})

test('two months are never shorter than 60 days, nor longer than 62', () => {
  expect(daysOf({ count: 2, unit: 'month' })).toEqual([60, 62])
  expect(daysOf({ count: 1, unit: 'year' })).toEqual([365, 366])
})
