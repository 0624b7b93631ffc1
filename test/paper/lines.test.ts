import { expect, test } from 'vitest'
import { linesOf } from '../../src/paper/lines'
import { stretch } from './laid'

const texts = (...stretches: Parameters<typeof linesOf<string>>[0]) => linesOf(stretches).map(({ text }) => text)

test('stretches on one height are one line, whatever their type', () => {
  expect(texts(stretch('Harrowgate (the ', 0, 0), stretch('“Customer”', 80, 1), stretch('), and', 130, 0))).toEqual(['Harrowgate (the “Customer”), and'])
})

test('a gap between stretches is a space, and letters that touch are one word', () => {
  expect(texts(stretch('1.1', 0, 0), stretch('The work', 40, 0), stretch('er', 80, 0))).toEqual(['1.1 The worker'])
})

test('a stretch of nothing but spaces parts words, and begins no line', () => {
  expect(texts(stretch('in', 0, 0), stretch(' ', 10, 0), stretch('writing', 11, 0), stretch(' ', 46, 0), stretch('only', 0, 14))).toEqual(['in writing', 'only'])
})

test('a raised mark belongs to its line, a lower line does not, and neither does another column', () => {
  expect(texts(stretch('thirty days', 0, 10), stretch('2', 55, 8, 6))).toEqual(['thirty days2'])
  expect(texts(stretch('left, last', 0, 100), stretch('right, first', 200, 10), stretch('right, second', 200, 24))).toEqual(['left, last', 'right, first', 'right, second'])
})
