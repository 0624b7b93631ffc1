import { expect, test } from 'vitest'
import { columnsOf, paragraphsIn } from '../../src/paper/paragraphs'
import type { Line } from '../../src/paper/lines'
import { line } from './laid'

/** Lines one under the other: text, and whether it reaches the right edge. */
const column = (...lines: readonly (readonly [text: string, full: boolean, top?: number])[]) =>
  paragraphsIn(lines.map(([text, full, top], at) => line(text, top ?? at * 14, { right: full ? 400 : 200 }))).map(lines => lines.map(({ text }) => text).join(' / '))

test('full lines go on, and a short one with a full stop is the last', () => {
  expect(column(['The Supplier shall clean the bakery', true], ['every weekday.', false], ['The fee is GBP 900 and', true], ['is due at once.', false]))
    .toEqual(['The Supplier shall clean the bakery / every weekday.', 'The fee is GBP 900 and / is due at once.'])
})

test('a number begins a clause, but not within a sentence that speaks of one', () => {
  expect(column(['2.1 The fee is due within thirty days.', true], ['2.2 The fee is GBP 900.', true])).toEqual(['2.1 The fee is due within thirty days.', '2.2 The fee is GBP 900.'])
  expect(column(['This Agreement is made on', true], ['4 March 2027 and is subject to clause', true], ['2.2 Payment above.', false])).toEqual(['This Agreement is made on / 4 March 2027 and is subject to clause / 2.2 Payment above.'])
  expect(column(['The Supplier may:', true], ['(a) refuse; or', true], ['(b) go.', false], ['The sum of Schedule', true], ['(b) is due.', false])).toEqual(['The Supplier may:', '(a) refuse; or', '(b) go.', 'The sum of Schedule / (b) is due.'])
})

test('items with letters alone, and what follows a blank to be filled in, begin anew', () => {
  expect(column(['The Supplier may at any time:', true], ['a. refuse; and', true], ['b. go, as Schedule', true], ['b. says.', false])).toEqual(['The Supplier may at any time:', 'a. refuse; and', 'b. go, as Schedule / b. says.'])
  expect(column(['iv) the price of __________', true], ['(b) the day of __________', true], ['which is agreed.', false])).toEqual(['iv) the price of __________', '(b) the day of __________ / which is agreed.'])
})

test('what is to be filled in, and each heading in a list of contents, stands on a line of its own', () => {
  expect(column(['Name of the tenant: ______________', true], ['Address: _____________________', true], ['which is agreed to be ____________', true], ['and no other.', false])).toEqual(['Name of the tenant: ______________', 'Address: _____________________ / which is agreed to be ____________ / and no other.'])
  expect(column(['Fees ................................ 3', true], ['Term . . . . . . . . . . . . . . . iv', true], ['Notices ............................. 9', true])).toHaveLength(3)
})

test('a heading stands alone: it is short, or larger, or set apart', () => {
  expect(column(['Payment', false], ['The fee is due and', true], ['must be paid.', false])).toEqual(['Payment', 'The fee is due and / must be paid.'])
  expect(paragraphsIn([line('Cleaning and Upkeep of the Bakery', 0, { right: 400, height: 20 }), line('This Agreement is made', 24, { right: 400 })])).toHaveLength(2)
  expect(column(['The fee is due and', true, 0], ['must be paid by bank transfer to the account', true, 14], ['of the Supplier', true, 28], ['Term and termination of this Agreement', true, 60])).toHaveLength(2)
})

test('a line that stands higher than the last begins another column', () => {
  expect(columnsOf([line('a', 0), line('b', 14), line('c', 0, { left: 200 }), line('d', 14, { left: 200 })]).map(lines => lines.map(({ text }) => text))).toEqual([['a', 'b'], ['c', 'd']])
})

test('a sentence that ends where the next word had its place is a paragraph’s last, one that ends at the edge goes on', () => {
  const wide = (text: string, top: number, right: number) => line(text, top, { right })
  const column = (...lines: readonly Line<string>[]) => paragraphsIn(lines).map(lines => lines.map(({ text }) => text).join(' / '))
  expect(column(wide('The Supplier shall clean the bakery on every', 0, 400), wide('weekday, and the shop on Saturdays.', 14, 310), wide('Nothing else is part of the services at all.', 28, 400))).toHaveLength(2)
  expect(column(wide('The Supplier shall clean the bakery on every', 0, 400), wide('weekday, and the shop on each Saturday.', 14, 396), wide('Nothing else is part of the services at all.', 28, 400))).toHaveLength(1)
})

test('a line that is longer than the others is no edge', () => {
  const lines = Array.from({ length: 20 }, (_, at) => line(`it goes on and on, line after line ${at}`, at * 14, { right: at === 7 ? 800 : 400 }))
  expect(paragraphsIn(lines)).toHaveLength(1)
})

test('a number at the right and the heading of an exhibit are paragraphs of their own', () => {
  expect(paragraphsIn([line('Exhibit 4', 0, { left: 340, right: 400 }), line('Cleaning Agreement', 14, { left: 120, right: 280 }), line('This Agreement is made on the fourth', 28, { right: 400 })])).toHaveLength(3)
  expect(column(['The goods that the Supplier has sold', true], ['and delivered to the bakery', false], ['ANNEX 3: PRICES', false])).toHaveLength(2)
  expect(column(['The prices of the goods are set out in', true], ['ANNEX 3 in euros.', false])).toHaveLength(1)
})
