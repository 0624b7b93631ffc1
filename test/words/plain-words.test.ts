import { expect, test } from 'vitest'
import { rules } from '../../src/engine/rules'
import { familyOfRule, list, theRole } from '../../src/words/plain-words'

test('every family that has a rule has a name in words', () => {
  expect(rules.length).toBeGreaterThan(0)
  expect([...new Set(rules.map(rule => rule.id))].filter(id => familyOfRule(id) === 'Other points')).toEqual([])
})

test('lists read like a sentence', () => {
  expect([list([]), list(['a']), list(['a', 'b']), list(['a', 'b', 'c'])]).toEqual(['', 'a', 'a and b', 'a, b and c'])
})

test('who has no role is called as the contract calls them', () => {
  expect([theRole('Customer'), theRole('You')]).toEqual(['the Customer', '“You”'])
})
