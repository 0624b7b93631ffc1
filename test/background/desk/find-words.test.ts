import { describe, expect, test } from 'vitest'
import { findWords } from '../../../src/background/desk/find-words'

const text = [
  'SUPPORT AGREEMENT', '1. Training', 'The Supplier shall train two of the Customer’s people before the first day. Each training takes a morning.',
  '2. Delivery', 'Goods are delivered on Mondays and Thursdays before noon.', 'A late delivery entitles the Customer to a credit of', 'five per cent of that week’s price.',
].join('\n')
const found = (words: string) => findWords(words, text).map(({ start, end }) => text.slice(start, end))

test('words that stand there give the sentence around them', () => {
  expect(found('two of the  Customer’s people')[0]).toBe('The Supplier shall train two of the Customer’s people before the first day.')
})

test('words that run over a line’s end are given as they are', () => {
  expect(found('a credit of five per cent')[0]).toBe('a credit of\nfive per cent')
})

test('a promise in other words leads to the sentences that come closest', () => {
  expect(found('They deliver every Thursday morning')[0]).toBe('Goods are delivered on Mondays and Thursdays before noon.')
  expect(found('free training for our people')).toContain('The Supplier shall train two of the Customer’s people before the first day.')
})

test('a heading keeps no promise', () => {
  expect(found('training')).toEqual(['Each training takes a morning.', 'The Supplier shall train two of the Customer’s people before the first day.'])
})

describe('nothing is found for', () => {
  test.each([['nothing', ''], ['white space', ' \n'], ['small words', 'that they would'], ['what nobody wrote', 'parking in the yard'], ['signs', '—?—']])('%s', (_, words) => {
    expect(found(words)).toEqual([])
  })
})

test('each sentence once, and no more than can be chosen from', () => {
  const many = Array.from({ length: 50 }, (_, i) => `The Supplier repairs machine ${i} and machine ${i + 1}.`).join('\n')
  expect(findWords('machine', many)).toHaveLength(6)
  expect(new Set(findWords('machine', many).map(({ start }) => start)).size).toBe(6)
})
