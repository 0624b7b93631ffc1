import { expect, test } from 'vitest'
import { clauseNames } from '../../../src/engine/contract/clause-names'

const entry = (start: number, level: number, number?: string, heading?: string) =>
  ({ level, at: { start, end: start + 5 }, ...number && { number }, ...heading && { heading } })

const label = clauseNames([
  entry(1, 1, undefined, 'Window Cleaning Agreement'),
  entry(10, 1, undefined, 'Recitals'),
  entry(20, 1, '12', 'Termination'),
  entry(30, 2, '12.1'),
  entry(40, 3, '(a)'),
  entry(50, 4, '(ii)'),
  entry(60, 2, undefined, 'Survival'),
  entry(70, 1, undefined, 'Payment'),
  entry(80, 2, '(b)'),
  entry(90, 1, 'B', 'Schedule B'),
  entry(100, 2, '2', 'Fees'),
  entry(106, 1, 'H', 'Payment'),
  entry(108, 2, '3', 'Refunds'),
  entry(110, 1, undefined, 'A heading that goes on and on, far longer than anybody would want to read beside a quote'),
])

test.each([
  [0, '', 'before the first clause'],
  [5, '', 'under the title'],
  [15, 'Recitals', 'a clause without a number'],
  [25, '§12', 'a number beats a heading'],
  [35, '§12.1', 'a number that says it all'],
  [45, '§12.1(a)', 'a letter, with the clause around it'],
  [55, '§12.1(a)(ii)', 'a letter within a letter'],
  [65, 'Survival', 'a heading within a numbered clause'],
  [85, 'Payment (b)', 'a letter under a heading'],
  [95, 'Schedule B', 'an attachment by its heading'],
  [105, 'Schedule B, §2', 'a clause of an attachment'],
  [109, '§H.3', 'a number in a lettered article'],
  [30, '§12.1', 'its very first character'],
])('at %i: %s (%s)', (at, expected) => {
  expect(label(at)).toBe(expected)
})

test('a long heading is cut between words', () => {
  expect(label(115)).toBe('A heading that goes on and on, far longer than anybody…')
})

test('an attachment that comes first is one', () => {
  expect(clauseNames([entry(0, 1, undefined, 'Schedule A'), entry(9, 2, '1')])(3)).toBe('Schedule A')
})

test('headings of a contract without numbers are its clauses', () => {
  expect(clauseNames([entry(0, 1, undefined, 'Payment')])(3)).toBe('Payment')
})

test('no outline, no labels', () => {
  expect(clauseNames([])(5)).toBe('')
})

test('the number of a party, with no clause around it, is no place to look up', () => {
  const label = clauseNames([entry(0, 1, undefined, 'Lease'), entry(9, 1, '(1)'), entry(20, 1, '1', 'Premises'), entry(30, 2, '(a)')])
  expect([label(10), label(31)]).toEqual(['', '§1(a)'])
})
