import { expect, test } from 'vitest'
import { withoutLineNumbers } from '../../src/paper/line-numbers'
import { linesOf } from '../../src/paper/lines'
import { stretch } from './laid'

const texts = (stretches: Parameters<typeof withoutLineNumbers<string>>[0]) => linesOf(withoutLineNumbers(stretches)).map(({ text }) => text)
const numbers = Array.from({ length: 25 }, (_, at) => ({ ...stretch(String(at + 1), 20, 100 + at * 24), left: at < 9 ? 15 : 10, right: 20 }))

test('numbers of lines are left out, whether they are drawn first or each before its line', () => {
  const lines = ['The fee is', 'GBP 900.'].map((text, at) => stretch(text, 60, 100 + at * 24))
  expect(texts([...numbers, ...lines])).toEqual(['The fee is', 'GBP 900.'])
  expect(texts(numbers.flatMap((number, at) => (lines[at] ? [number, lines[at]] : [number])))).toEqual(['The fee is', 'GBP 900.'])
})

test('between paragraphs the numbers of lines stand further apart', () => {
  const spaced = numbers.map((number, at) => ({ ...number, top: number.top + Math.floor(at / 4) * 13, bottom: number.bottom + Math.floor(at / 4) * 13 }))
  expect(texts([...spaced, stretch('The fee is', 60, 100)])).toEqual(['The fee is'])
})

test('a star at the number of a line in which something is filled in makes it no other', () => {
  const starred = numbers.map((number, at) => (at % 3 === 0 ? { ...number, text: `${number.text}*`, right: 25 } : number))
  expect(texts([...starred, stretch('The fee is', 60, 100)])).toEqual(['The fee is'])
})

test('numbers of clauses stand at uneven heights, and those of a table do not count', () => {
  const clauses = numbers.map((number, at) => ({ ...number, top: 100 + at * at * 3, bottom: 110 + at * at * 3 }))
  expect(withoutLineNumbers(clauses)).toHaveLength(25)
  expect(withoutLineNumbers(numbers.map((number, at) => ({ ...number, text: String(at * at) })))).toHaveLength(25)
  expect(withoutLineNumbers(numbers.slice(0, 8))).toHaveLength(8)
})

test('the numbers of a list of contents are part of it', () => {
  const contents = numbers.flatMap(number => [stretch('Article', -30, number.top), number, stretch('Of the bakery', 40, number.top)])
  expect(withoutLineNumbers(contents)).toHaveLength(75)
})
