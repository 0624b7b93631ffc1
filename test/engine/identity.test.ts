import { expect, test } from 'vitest'
import { keyOf, wordsAbout } from '../../src/engine/identity'

const find = (text: string, ...words: readonly string[]) => ({ spans: words.map(word => ({ start: text.indexOf(word), end: text.indexOf(word) + word.length })) })
const key = (text: string, ...words: readonly string[]) => keyOf('amb-promptly', wordsAbout(find(text, ...words), text))

const text = '1. Repairs\nThe Provider repairs windows promptly. The Customer waits.\nOther things follow.'

test('few words are told apart by their sentence', () => {
  expect(wordsAbout(find(text, 'promptly'), text)).toEqual(['The Provider repairs windows promptly.'])
  expect(key('The Provider pays promptly.', 'promptly')).not.toBe(key(text, 'promptly'))
})

test('many words are enough by themselves', () => {
  const long = 'The Provider may terminate this Agreement at any time, for any reason or for none at all'
  expect(wordsAbout(find(`Heading: ${long}, and so on.`, long), `Heading: ${long}, and so on.`)).toEqual([long])
})

test('an edit elsewhere, another place and other white space change nothing', () => {
  const moved = `Something new.\n${text.replace('waits', 'calls').replace('repairs windows', 'repairs\u00a0 windows')}`
  expect(key(moved, 'promptly')).toBe(key(text, 'promptly'))
})

test('an edit of the words, or of their sentence, makes another finding', () => {
  expect(key(text.replace('windows', 'doors'), 'promptly')).not.toBe(key(text, 'promptly'))
})

test('another rule is another finding; another order of its places is not', () => {
  const words = ['within thirty days', 'within sixty days']
  expect(keyOf('drf-duration-conflict', words)).toBe(keyOf('drf-duration-conflict', words.toReversed()))
  expect(keyOf('drf-date-conflict', words)).not.toBe(keyOf('drf-duration-conflict', words))
})

test('a finding without words is its rule', () => {
  expect(wordsAbout({ spans: [] }, text)).toEqual([])
  expect(keyOf('mis-notices', [])).toBe(keyOf('mis-notices', []))
})

test('a sentence without an end is read no further than anybody would look', () => {
  const endless = `${'so it goes on '.repeat(100_000)}promptly${' and on'.repeat(100_000)}`
  expect(wordsAbout(find(endless, 'promptly'), endless)[0]!.length).toBeLessThan(500)
})
