import { expect, test } from 'vitest'
import { dayWords, valueBeside, valueWords, whenWords } from '../../src/words/value-words'

test.each([
  ['2026-12-01', '1 December 2026'], ['P30D', '30 days'], ['P1Y6M', '1 year and 6 months'], ['PT48H', '48 hours'], ['EUR 48000.00', '€48,000'], ['GBP 12.50', '£12.50'],
  ['perpetual', 'for ever'], ['Birch GmbH', 'Birch GmbH'], ['P', 'P'], ['2026-13-45', '2026-13-45'], ['ABC', 'ABC'],
])('the value %s reads %s', (value, words) => {
  expect(valueWords(value)).toBe(words)
})

test('a value is only added where the words do not say it', () => {
  expect(valueBeside('EUR 48000.00', 'a fee of € 48,000, excluding tax')).toBe('')
  expect(valueBeside('USD 24000.00', 'a fee of $24,000')).toBe('')
  expect(valueBeside('P45D', 'forty-five days')).toBe('45 days')
})

test('a contract without a last day does not last for ever', () => {
  expect(valueWords('perpetual', 'confidentiality-duration')).toBe('for ever')
  expect(valueBeside('perpetual', 'until either party ends it', 'expiration-date')).toBe('no fixed end')
})

test('days of another year are told with the year', () => {
  expect(whenWords('2026-11-03T12:00:00Z', new Date('2026-11-23T12:00:00Z'))).toBe('3 November')
  expect(whenWords('2025-11-03T12:00:00Z', new Date('2026-11-23T12:00:00Z'))).toBe('3 November 2025')
  expect(whenWords('some day', new Date())).toBe('')
  expect([dayWords(new Date('2025-11-03T12:00:00Z')), dayWords(new Date('some day'))]).toEqual(['3 November 2025', ''])
})
