import { assert, nat, property, string } from 'fast-check'
import { expect, test } from 'vitest'
import { placesOf } from '../../../src/background/review/question'

const found = (words: string, text: string) => placesOf(words, text).map(({ start, end }) => text.slice(start, end))

test('words are found over line ends, cells and invisible characters', () => {
  expect(found('the fee  is due', 'Now the fee\nis\tdue, always.')).toEqual(['the fee\nis\tdue'])
  expect(found('in\u00advoice', 'An invoice.')).toEqual(['invoice'])
  expect(found('a b', 'ab a b')).toEqual(['ab', 'a b'])
})

test('nothing is found of nothing, or of other words', () => {
  expect(placesOf(' \n ', 'text')).toEqual([])
  expect(placesOf('fees', 'the fee')).toEqual([])
})

test('any stretch of a text is found in it', () => {
  assert(property(string({ unit: 'grapheme', minLength: 1 }), nat(), nat(), (text, a, b) => {
    const start = Math.min(a, b) % text.length, words = text.slice(start, start + 1 + (Math.max(a, b) % 40))
    const places = placesOf(words, text)
    expect(places.length > 0).toBe(words.replace(/[\s\u00ad\u200b-\u200f\u2060\ufeff]/g, '') !== '')
  }))
})
