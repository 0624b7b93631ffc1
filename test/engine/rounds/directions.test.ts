import { expect, test } from 'vitest'
import { directionOf } from '../../../src/engine/rounds/directions'

test.each([
  ['P30D', 'P60D', 'longer'], ['P3M', 'P1M', 'shorter'], ['P1Y', 'P18M', 'longer'], ['P30D', 'P3M', 'longer'], ['P12M', 'P60D', 'shorter'], ['P2Y', 'perpetual', 'longer'], ['PT72H', 'P1D', 'shorter'],
  ['2027-03-01', '2027-02-28', 'earlier'], ['2027-03-01', '2028-01-01', 'later'],
  ['USD 1200.00', 'USD 900.00', 'lower'], ['GBP 900.00', 'GBP 12000.00', 'higher'], ['4% a year', '8% a year', 'higher'], ['the fees of 12 months', 'the fees of 6 months', 'lower'],
])('%s → %s is %s', (before, after, direction) => {
  expect(directionOf(before, after)).toBe(direction)
})

test.each([
  ['P30D', 'P1M'], ['P1Y', 'P12M'], ['P1Y', 'P365D'], ['USD 900.00', 'EUR 1200.00'], ['4% a year', '1% a month'], ['England', 'Scotland'], ['P30D', 'perhaps'], ['P', 'P30D'], ['perpetual', 'perpetual'],
])('%s and %s cannot be told apart', (before, after) => {
  expect(directionOf(before, after)).toBeUndefined()
})
