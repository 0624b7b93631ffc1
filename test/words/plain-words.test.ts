import { expect, test } from 'vitest'
import { rules } from '../../src/engine/rules'
import { familyOfRule, list } from '../../src/words/plain-words'

test('every family that has a rule has a name in words', () => {
  expect(rules.length).toBeGreaterThan(0)
  expect([...new Set(rules.map(rule => rule.id))].filter(id => familyOfRule(id) === 'Other points')).toEqual([])
})

test('lists read like a sentence', () => {
  expect([list([]), list(['a']), list(['a', 'b']), list(['a', 'b', 'c'])]).toEqual(['', 'a', 'a and b', 'a, b and c'])
})
