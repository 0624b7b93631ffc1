import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { inPlace } from '../../src/paper/late'
import { linesOf, type Stretch } from '../../src/paper/lines'
import { asRead } from '../../src/paper/order'
import { cases } from '../cases'
import { stretch } from './laid'

test('a page whose bold words are drawn first is read from its top down', () => {
  const rows = Array.from({ length: 8 }, (_, at) => [stretch(`The Fee ${at}`, 0, at * 14), stretch('is due', 48, at * 14), stretch('at once.', 82, at * 14)])
  const bold = rows.map(([, bold]) => bold!), rest = rows.flatMap(([first, , last]) => [first!, last!])
  expect(linesOf(asRead([...bold, ...rest])).map(({ text }) => text)).toEqual(rows.map((_, at) => `The Fee ${at} is due at once.`))
})

test('columns and cells that are drawn one after the other stay in their order', () => {
  const columns = [0, 200].flatMap(left => Array.from({ length: 8 }, (_, at) => stretch(`Line ${at}`, left, at * 14)))
  expect(asRead(columns)).toEqual(columns)
})

test('what is drawn later than the line under it is read where it stands', () => {
  const [first, second, third, fourth, fifth] = ['1. The fee is', '2. The term is', '3. Notice is given', '4. This contract', '5. It ends'].map((text, at) => stretch(text, 0, at * 14)) as readonly Stretch<string>[]
  const blank = { ...stretch('a year.', 80, 14), left: 80 }
  expect(asRead([first!, fifth!, second!, blank, fourth!, third!])).toEqual([first, second, blank, third, fourth, fifth])
})

test('what is drawn above the first line of a column is read before that line, and not in the midst of a row', () => {
  const row = [stretch('Fee', 0, 28), stretch('GBP 900', 200, 28)], heading = stretch('Amounts to pay', 180, 14)
  expect(asRead([...row, heading])).toEqual([heading, ...row])
  const columns = [0, 200].flatMap(left => [14, 28].map(top => stretch(`Line ${top}`, left, top)))
  expect(asRead([...columns, stretch('The whole page is about this', 0, 0)]).map(({ text }) => text)).toEqual(['The whole page is about this', 'Line 14', 'Line 28', 'Line 14', 'Line 28'])
})

test('raised letters that are drawn after the rest of their line are read in it, and a space that is drawn stays', () => {
  const floor = { ...stretch('the 4', 0, 0), right: 20 }, rest = { ...stretch('floor of the house,', 30, 0), right: 120 }, raised = { ...stretch('th', 20, 0, 6), right: 26 }, blank = { ...stretch(' ', 26, 0), right: 30 }
  expect(linesOf(asRead([floor, blank, rest, raised, stretch('all of it', 0, 14)])).map(({ text }) => text)).toEqual(['the 4th floor of the house,', 'all of it'])
  expect(linesOf(asRead([floor, blank, rest, stretch('all of it', 0, 14), raised])).map(({ text }) => text)).toEqual(['the 4th floor of the house,', 'all of it'])
  expect(asRead([stretch('שלום', 100, 0), stretch('עולם', 60, 0)]).map(({ left }) => left)).toEqual([100, 60])
})

test('a page that is drawn from its foot up is read from its top', () => {
  const lines = Array.from({ length: 20_000 }, (_, at) => stretch(`Line ${at}`, 0, at * 14))
  expect(asRead(lines.toReversed())).toEqual(lines)
  const close = lines.slice(0, 3).map((line, at) => ({ ...line, top: at * 9.9, bottom: at * 9.9 + 10 }))
  expect(asRead(close.toReversed())).toEqual(close)
})

test('many words in one place are gone through once', () => {
  const pile = Array.from({ length: 30_000 }, (_, at) => stretch(`word ${at}`, 0, 0))
  expect(asRead(pile)).toHaveLength(30_000)
})

test('whatever is drawn where, all of it is read', () => {
  fc.assert(fc.property(fc.array(fc.tuple(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 12 }), fc.constantFrom('a', '1.', 'the fee of', ' ')), { maxLength: 60 }), places => {
    const page = places.map(([x, y, text], at) => stretch(text === ' ' ? text : `${text} ${at}`, x * 15, y * 5)), wordsOf = (read: typeof page) => read.map(({ text }) => text).filter(text => text !== ' ').toSorted()
    expect(wordsOf(inPlace(page) as typeof page)).toEqual(wordsOf(page))
  }), cases(1_000))
})

test('a place without end is no place', () => {
  const far = { ...stretch('far away', 0, 0), top: -1e300, bottom: 1e300 }, odd = { ...stretch('nowhere', 0, 0), bottom: Infinity }
  expect(asRead([far, odd, stretch('here', 0, 0), far])).toHaveLength(3)
})
