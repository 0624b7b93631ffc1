import { expect, test } from 'vitest'
import { datesIn, daysIn, exists, isoOf, weekdayOf } from '../../../../src/engine/rules/drf/dates'

test.each([
  ['on 4 May 2026', '2026-05-04'], ['on the 1st day of March, 2027', '2027-03-01'], ['by December 31st, 1999.', '1999-12-31'], ['since 2026-02-03', '2026-02-03'], ['of Sept. 9, 2010', '2010-09-09'],
] as const)('%s is %s', (text, iso) => {
  expect(datesIn(text, 0).map(isoOf)).toEqual([iso])
})

test('places are counted from the offset', () => {
  const text = 'It ends on 31 April 2027, a Friday.'
  const [date] = datesIn(text, 100)
  expect(text.slice(date!.start - 100, date!.end - 100)).toBe('31 April 2027')
  expect(exists(date!)).toBe(false)
})

test('the weekday is read with its date and can be checked', () => {
  const [date] = datesIn('due Monday, 5 March 2026', 0)
  expect(date).toMatchObject({ weekday: 'monday', year: 2026, month: 3, day: 5 })
  expect(weekdayOf(date!)).toBe('thursday')
})

test('numbers that look like dates are none', () => {
  expect(datesIn('file 2026-02-03-7, order 1/2/2026, May we meet in 2026', 0)).toEqual([])
})

test('February has 29 days in leap years only', () => {
  expect([1900, 2000, 2024, 2026].map(year => daysIn(year, 2))).toEqual([28, 29, 29, 28])
})
