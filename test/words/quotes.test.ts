import { expect, test } from 'vitest'
import { quotesOf, shortened } from '../../src/words/quotes'
import { review } from '../background/engine'

const text = 'Agreement\nParty: Customer\nParty: Provider\nProvider may\nterminate at will.'

test('quotes are the exact words', () => {
  expect(quotesOf(review(text), text)).toEqual({ findings: [['Provider may\nterminate at will.']], keyTerms: [], provisions: [], parties: ['Customer', 'Provider'], definitions: [] })
})

test('a definition is told without what joins it to its term', () => {
  const words = 'Agreement\n"Fees": the sums in Schedule 1.'
  const meaning = { start: words.indexOf('": ') + 1, end: words.length }
  const read = { ...review(words), definitions: [{ term: 'Fees', at: { start: 11, end: 15 }, meaning, uses: [] }] }
  expect(quotesOf(read, words).definitions).toEqual(['the sums in Schedule 1.'])
})

test('a long quote is cut between words, or, in one endless word, never inside a character', () => {
  expect(shortened('word '.repeat(200))).toBe(`${'word '.repeat(120).trimEnd()}…`)
  expect(shortened(`x${'😀'.repeat(400)}`)).toBe(`x${'😀'.repeat(299)}…`)
  expect(shortened('x'.repeat(600))).toBe('x'.repeat(600))
})
