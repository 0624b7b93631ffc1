import { expect, test } from 'vitest'
import { scribe } from '../../../../src/page/surfaces/google-docs/letters'
import { linesIn, numbersIn } from '../../../../src/page/surfaces/google-docs/numbers'

const numbers = (exported: string, blocks: readonly string[]) => numbersIn(linesIn(exported), scribe()(blocks))

test('numbers that the download writes before a line belong to its block', () => {
  expect(numbers('Agreement\n1. Payment\n   1.1. The Fee is due.\n   (a) At once.\nIV) Late payment.\n', ['Agreement', 'Payment', 'The Fee is due.', 'At once.', 'Late payment.']))
    .toEqual([[1, '1.'], [2, '1.1.'], [3, '(a)'], [4, 'IV)']])
})

test('bullets are no numbers, and neither is what the text holds itself', () => {
  expect(numbers('● first\no second\n* third\n2. Fourth\n', ['first', 'second', 'third', '2. Fourth'])).toEqual([])
})

test('equal lines get their own numbers, in order', () => {
  expect(numbers('1. Notice\nSame words.\n2. Notice\nSame words.\n', ['Notice', 'Same words.', 'Notice', 'Same words.'])).toEqual([[0, '1.'], [2, '2.']])
})

test('a download from before an edit still numbers what stayed', () => {
  expect(numbers('1. Payment\nOld words.\n2. Notice\n', ['Payment', 'New words.', 'One more.', 'Notice'])).toEqual([[0, '1.'], [3, '2.']])
  expect(numbers('', ['Payment'])).toEqual([])
})

test('a number that is longer than the background takes is none, and costs no other', () => {
  expect(numbers('1. Payment\n100.100.100.100.100.1. Deep down\n2. Notice\n', ['Payment', 'Deep down', 'Notice'])).toEqual([[0, '1.'], [2, '2.']])
})
