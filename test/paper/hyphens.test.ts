import { expect, test } from 'vitest'
import { between, vocabularyOf } from '../../src/paper/hyphens'

const known = vocabularyOf(['All consequential losses, and a ready-made plan.'])

test.each([
  ['the fee is', 'due', 'space'],
  ['indirect or conse-', 'quential loss', 'no-hyphen'],
  ['shall indem-', 'nify', 'no-hyphen'],
  ['shall indem\u00ad', 'nify', 'no-hyphen'],
  ['on a non-', 'exclusive basis', 'nothing'],
  ['a ready-', 'made plan', 'nothing'],
  ['from Monday-', 'Friday', 'nothing'],
  ['the fee -', 'and no more', 'space'],
] as const)('between "%s" and "%s": %s', (line, next, what) => {
  expect(between(line, next, known)).toBe(what)
})

test('halves of words parted at a line’s end are no words, and two words that are make one with its hyphen', () => {
  const words = vocabularyOf(['the conse-', 'quential loss, and the sum set', 'off against it; a set-', 'off'])
  expect([words.has('conse'), words.has('quential'), words.has('loss')]).toEqual([false, false, true])
  expect(between('no set-', 'off is', words)).toBe('nothing')
})
