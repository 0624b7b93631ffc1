import { expect, test } from 'vitest'
import { heldAgainst } from '../../src/engine/bottom-lines'
import { comparisonsOf, partsOf, sentenceOf, tieable, unitsOf, valueOf } from '../../src/panel/prepare/ties'
import { termWords } from '../../src/words/term-words'

test.each([
  ['duration', { amount: '30', unit: 'D' }, 'P30D'],
  ['duration', { amount: '2', unit: 'Y' }, 'P2Y'],
  ['money', { amount: '100,000', unit: 'EUR' }, 'EUR 100000.00'],
  ['money', { amount: '99.5', unit: 'GBP' }, 'GBP 99.50'],
  ['rate', { amount: '1.5', unit: '% per month' }, '1.5% per month'],
  ['day', { amount: '2027-03-01', unit: '' }, '2027-03-01'],
  ['name', { amount: ' England and Wales ', unit: '' }, 'England and Wales'],
] as const)('a %s of %o is %s, and can be taken apart again', (measure, parts, value) => {
  expect(valueOf(measure, parts)).toBe(value)
  expect(valueOf(measure, partsOf(measure, value))).toBe(value)
})

test.each([
  ['duration', { amount: '', unit: 'D' }], ['duration', { amount: 'soon', unit: 'D' }], ['duration', { amount: '1.5', unit: 'D' }], ['money', { amount: '-1', unit: 'EUR' }],
  ['rate', { amount: '1%', unit: '% per month' }], ['day', { amount: '1/3/2027', unit: '' }], ['name', { amount: '  ', unit: '' }],
] as const)('a %s of %o is not written out yet', (measure, parts) => {
  expect(valueOf(measure, parts)).toBeUndefined()
})

test('every kind that can be checked has a name, and a value that the engine can compare', () => {
  for (const { term, measure, comparison } of tieable) {
    expect(termWords(term)).toMatch(/^[A-Z]/)
    expect(comparisonsOf(measure).map(([name]) => name)).toContain(comparison)
    const value = valueOf(measure, { amount: { duration: '30', money: '30', rate: '30', day: '2027-03-01', name: 'Ireland' }[measure], unit: unitsOf[measure][0]?.[0] ?? '' })!
    expect(heldAgainst({ term, comparison, value }, [{ kind: term, value }]).state, term).toBe('kept')
  }
})

test.each([
  [{ term: 'payment-days', comparison: 'at-most', value: 'P30D' }, 'Days to pay: at most 30 days'],
  [{ term: 'cap-on-liability', comparison: 'at-least', value: 'EUR 100000.00' }, 'Limit on liability: at least €100,000'],
  [{ term: 'delivery-date', comparison: 'at-most', value: '2027-03-01' }, 'Delivery: no later than 1 March 2027'],
  [{ term: 'governing-law', comparison: 'is', value: 'Ireland' }, 'Which law applies: Ireland'],
  [{ term: 'forum', comparison: 'is-not', value: 'Dublin' }, 'Where disputes go: not Dublin'],
] as const)('%o is said as “%s”', (tie, words) => {
  expect(sentenceOf(tie)).toBe(words)
})
