import { expect, test } from 'vitest'
import { numberInWords, numeral } from '../../../../src/engine/rules/drf/numerals'

test.each([
  ['zero', 0], ['seven', 7], ['forty-five', 45], ['ninety nine', 99], ['one hundred and ten', 110], ['twelve hundred', 1200], ['twenty-five hundred', 2500],
  ['two thousand twenty-six', 2026], ['one million two hundred thousand', 1_200_000], ['three billion', 3e9], ['Nine Hundred Ninety-Nine Thousand, Nine Hundred Ninety-Nine', 999_999],
] as const)('%s is %d', (words, value) => {
  expect(numberInWords(words)).toBe(value)
})

test.each(['', 'and', 'one twenty', 'nineteen ninety-nine', 'two three', 'one thousand one million', 'goods', 'a hundred chairs'])('"%s" is no number', words => {
  expect(numberInWords(words)).toBeUndefined()
})

test('the pattern prefers the longer word', () => {
  expect(new RegExp(`^${numeral}`).exec('seventeen')?.[0]).toBe('seventeen')
})
