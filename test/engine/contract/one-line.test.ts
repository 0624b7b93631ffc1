import { array, assert, constantFrom, property } from 'fast-check'
import { expect, test } from 'vitest'
import { oneLine, withoutLineEnds } from '../../../src/engine/contract/one-line'

test('white space becomes single spaces, and places lead back', () => {
  const given = 'for one\n   (1)  year', { text, at } = oneLine(given)
  expect(text).toBe('for one (1) year')
  expect(given.slice(at(8), at(10) + 1)).toBe('(1)')
  expect(given.slice(at(12))).toBe('year')
})

test('every letter of the line stands at its place in the text', () => {
  assert(property(array(constantFrom('a', ' ', '\n', 'b', '\t')), letters => {
    const given = letters.join(''), { text, at } = oneLine(given)
    for (let i = 0; i < text.length; i++) expect(text[i] === ' ' ? ' ' : given[at(i)]).toBe(text[i])
  }))
})

test('every white space is found that a pattern calls one', () => {
  const texts = Array.from({ length: 0x10000 }, (_, c) => `a${String.fromCharCode(c)}b`)
  expect(texts.filter(text => withoutLineEnds(text) !== text.replace(/\s/g, ' '))).toEqual([])
})
