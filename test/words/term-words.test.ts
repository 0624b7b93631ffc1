import { expect, test } from 'vitest'
import { keyTermKinds } from '../../src/engine/key-terms'
import { termWords } from '../../src/words/term-words'

test('every kind of key term has a name, and no two the same', () => {
  const names = keyTermKinds.map(({ kind }) => termWords(kind))
  expect(names.filter(name => /^[a-z]/.test(name))).toEqual([])
  expect(new Set(names).size).toBe(keyTermKinds.length)
})

test('a kind that we do not know is its own words', () => {
  expect(termWords('moon-phase')).toBe('moon phase')
  expect(termWords('constructor')).toBe('constructor')
})
