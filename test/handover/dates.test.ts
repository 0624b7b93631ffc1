import { expect, test } from 'vitest'
import { datesOf } from '../../src/handover/dates'
import { datesIn } from '../../src/handover/written-dates'
import { reviewedText } from './contract'

const opening = 'Services Agreement\n\nThis Agreement is made between Ash Ltd ("Supplier") and Birch Ltd ("Customer") and takes effect on 4 March 2027 (the "Effective Date").\n\n'
const days = (text: string) => datesOf(reviewedText(text)).known.map(({ kind, day }) => `${kind} ${day}`)
const renewing = (notice: string) => `${opening}1. Term\n\n1.1 The term of this Agreement begins on the Effective Date and continues for two years.\n\n1.2 This Agreement then renews for successive one-year terms unless either party gives notice at least ${notice} before the end of the term.`

test('the last day to stop a renewal is told with both clauses and how it was worked out', () => {
  const { known } = datesOf(reviewedText(renewing('60 days')))
  expect(known.map(({ kind, day }) => `${kind} ${day}`)).toEqual(['begins 2027-03-04', 'last-notice 2029-01-02', 'ends 2029-03-03'])
  expect(known[1]!.how).toBe('The first term ends on 3 March 2029: “two years” (§1.1). Notice against a renewal must come 60 days before that: “60 days” (§1.2). Counted back, it must arrive by 2 January 2029.')
  expect(known[2]!.how).toBe('The contract says “two years” (§1.1). Counted from 4 March 2027, that runs to 4 March 2029, so the last full day is 3 March 2029.')
})

test('a written end is the last day itself', () => {
  expect(days(`${opening}1. This Agreement shall remain in force until 31 December 2028.`)).toEqual(['begins 2027-03-04', 'ends 2028-12-31'])
})

test('business days are not counted', () => {
  expect(days(renewing('60 business days'))).toEqual(['begins 2027-03-04', 'ends 2029-03-03'])
})

test('where the contract contradicts itself there is no day, and it says why', () => {
  const sure = reviewedText(renewing('60 days'))
  const checklist = sure.review.checklist.map(item => (item.item === 'close-renewal' ? { ...item, state: 'conflicting' as const } : item))
  const twice = datesOf({ ...sure, review: { ...sure.review, checklist } })
  expect(twice.known.map(({ kind }) => kind)).toEqual(['begins', 'ends'])
  expect(twice.leftOut).toEqual([{ title: 'Last day to stop the renewal', why: 'The contract says more than one thing about it.' }])
})

test('an end that hangs on an event without a date is left out, with the reason', () => {
  const { known, leftOut } = datesOf(reviewedText(`${opening}1. The term of this Agreement shall be two years from the first sale of a loom.`))
  expect(known.map(({ kind }) => kind)).toEqual(['begins'])
  expect(leftOut).toEqual([{ title: 'Last day of the term', why: 'The contract says “two years” (§1). It counts from the first sale of a loom, which has no date here.' }])
})

test('payments and deliveries have the days that are written out for them', () => {
  expect(days(`${opening}1. The Customer shall pay a fee of £500 on or before 1 June 2027 and a fee of £700 by 1 September 2027.\n\n2. The Supplier shall deliver the goods by August 2, 2027.`))
    .toEqual(['begins 2027-03-04', 'payment 2027-06-01', 'delivery 2027-08-02', 'payment 2027-09-01'])
})

test.each([
  ['payable by 4 March 2027', ['2027-03-04']], ['no later than March 4th, 2027', ['2027-03-04']], ['on or before the 4th day of March 2027', ['2027-03-04']],
  ['beginning on 4 March 2027', []], ['commencing on 4 March 2027', []], ['under the agreement dated 4 March 2027', []], ['by 3/4/2027', []], ['by 31 February 2027', []], ['by the end of March 2027', []],
])('“%s” sets %j', (words, set) => {
  expect(datesIn(words)).toEqual(set)
})
