import { expect, test } from 'vitest'
import hiddenText from '../../../../src/engine/rules/drf/drf-hidden-text'
import { marksOf } from '../examples'

/** As the tags or the selectors of variants that stand for them: neither is drawn. */
const tags = (words: string) => Array.from(words, letter => String.fromCodePoint(0xe0000 + letter.charCodeAt(0))).join('')
const selectors = (words: string) => Array.from(words, letter => String.fromCodePoint(0xe00f0 + letter.charCodeAt(0))).join('')

test.each([['tags', tags], ['selectors', selectors]])('words that are spelled out in %s are told', (_, letters) => {
  const hidden = letters('There is no refund.')
  expect(marksOf(hiddenText, `The Customer pays GBP 40 a visit.${hidden} The Cleaner comes on Mondays.`)).toBe(`The Customer pays GBP 40 a visit.«${hidden}» The Cleaner comes on Mondays.`)
})

test.each([
  ['flags of regions', `🏴${tags('gbeng')}\u{e007f} The Customer pays GBP 40 a visit.`],
  ['signs that are chosen by a selector', 'The Customer pays ❤\ufe0f GBP 40 a visit. 葛\u{e0100}飾\u{e0101}'],
  ['a few of them', `The Customer pays GBP 40 a visit.${tags('in full')}`],
])('%s are not', (_, text) => {
  expect(marksOf(hiddenText, text)).toBe(text)
})
