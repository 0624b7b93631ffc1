import { expect, test } from 'vitest'
import { once } from '../../src/paper/once'
import { stretch } from './laid'

test('what is drawn on top of itself is read once, the same words elsewhere again', () => {
  const twice = [stretch('The fee', 0, 0), stretch('The fee', 0.5, 0.4), stretch('The fee', 0, 14), stretch('is due', 40, 0)]
  expect(once(twice)).toEqual([twice[0], twice[2], twice[3]])
})

test('letters side by side and spaces stay', () => {
  const letters = [stretch('l', 0, 0), stretch('l', 5, 0), stretch(' ', 10, 0), stretch(' ', 10, 0)]
  expect(once(letters)).toEqual(letters)
})
