import { expect, test } from 'vitest'
import { heldAgainst, type Tie } from '../../src/engine/bottom-lines'

const terms = (...values: string[]) => values.map(value => ({ kind: 'payment-days', value }))
const tie = (comparison: Tie['comparison'], value: string): Tie => ({ term: 'payment-days', comparison, value })
const state = (comparison: Tie['comparison'], value: string, found: string) => heldAgainst(tie(comparison, value), terms(found)).state

test.each<[comparison: Tie['comparison'], wanted: string, found: string, state: string]>([
  ['at-most', 'P30D', 'P30D', 'kept'],
  ['at-most', 'P30D', 'P14D', 'kept'],
  ['at-most', 'P30D', 'P45D', 'broken'],
  ['at-most', 'P30D', 'P4W', 'kept'],
  ['at-most', 'P30D', 'P1M', 'cannot-tell'],
  ['at-most', 'P31D', 'P1M', 'kept'],
  ['at-most', 'P30D', 'P2M', 'broken'],
  ['at-most', 'P1Y', 'P12M', 'kept'],
  ['at-most', 'P1Y', 'P18M', 'broken'],
  ['at-most', 'P2D', 'PT48H', 'kept'],
  ['at-most', 'P5Y', 'perpetual', 'broken'],
  ['at-least', 'P5Y', 'perpetual', 'kept'],
  ['is', 'P1Y', 'P12M', 'kept'],
  ['is', 'P1M', 'P30D', 'cannot-tell'],
  ['at-least', 'USD 100000.00', 'USD 50000.00', 'broken'],
  ['at-least', 'USD 100000.00', 'USD 250000.00', 'kept'],
  ['at-least', 'USD 100000.00', 'EUR 250000.00', 'cannot-tell'],
  ['at-least', 'USD 100000.00', 'the fees paid in the last twelve months', 'cannot-tell'],
  ['at-most', '2026-12-31', '2027-01-01', 'broken'],
  ['at-most', '2026-12-31', '2026-12-01', 'kept'],
  ['at-most', '1% per month', '1.5% per month', 'broken'],
  ['at-most', '1% per month', '8% per year', 'cannot-tell'],
  ['is', 'England', 'england', 'kept'],
  ['is', 'England', 'England and Wales', 'cannot-tell'],
  ['is', 'England', 'New York', 'broken'],
  ['is-not', 'Delaware', 'Delaware', 'broken'],
  ['is-not', 'Delaware', 'New York', 'kept'],
  ['is', 'P30D', 'within a month', 'cannot-tell'],
])('%s %s against %s is %s', (comparison, wanted, found, expected) => {
  expect(state(comparison, wanted, found)).toBe(expected)
})

test('one of several that breaks it is enough, and is named', () => {
  expect(heldAgainst(tie('at-most', 'P30D'), [{ kind: 'duration', value: 'P9D' }, ...terms('P14D', 'P60D', 'when due')])).toEqual({ state: 'broken', terms: [2] })
  expect(heldAgainst(tie('at-most', 'P30D'), terms('P14D', 'when due'))).toEqual({ state: 'cannot-tell', terms: [1], because: 'not-comparable' })
  expect(heldAgainst(tie('at-most', 'P30D'), terms('P14D', 'P30D'))).toEqual({ state: 'kept', terms: [0, 1] })
})

test('what the contract does not say cannot be told', () => {
  expect(heldAgainst(tie('at-most', 'P30D'), [])).toEqual({ state: 'cannot-tell', terms: [], because: 'not-found' })
})
