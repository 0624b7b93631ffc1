import { expect, test } from 'vitest'
import { hasCapitals, hasYear, mayHoldSum } from '../../../src/engine/contract/runs-of-characters'

const sentences = ['The Buyer pays.', 'The BUYER pays.', 'ABC', 'AB C', 'A1B2C3', 'ÄÖÜ', 'in 2024', 'on 1 2 3 4', '12345', 'USD 5', 'USD five', 'XUSD 5', '€ 5', '£', '$', '%', '', 'A'.repeat(40), 'AAA a '.repeat(20)]

test.each(sentences)('%j: the same as patterns say', sentence => {
  for (const inARow of [3, 4, 15]) expect(hasCapitals(sentence, inARow)).toBe(new RegExp(`[A-Z]{${inARow}}`).test(sentence))
  expect(hasYear(sentence)).toBe(/\d{4}/.test(sentence))
  expect(mayHoldSum(sentence)).toBe(/[$€£]|\b[A-Z]{3} \d/.test(sentence))
})
