import { expect, test } from 'vitest'
import { parted } from '../../src/paper/grid'
import { linesOf } from '../../src/paper/lines'
import { stretch } from './laid'

/** Rows of stretches, each at its distance from the left. */
const texts = (...rows: readonly (readonly (readonly [left: number, text: string])[])[]) =>
  parted(linesOf(rows.flatMap((row, at) => row.map(([left, text]) => stretch(text, left, at * 12))))).map(({ text }) => text)

test('two columns that are drawn line by line are read one after the other', () => {
  const left = ['The Supplier shall clean the', 'bakery on every weekday from', 'six to eight in the morning,', 'and the shop on Saturdays as', 'well.']
  const right = ['The fee is GBP 900 a month, to', 'be paid by bank transfer within', 'thirty days of the invoice, and', 'without any deduction at all.', 'Nothing else is due.']
  expect(texts(...left.map((text, at) => [[0, text], [180, right[at]!]] as const))).toEqual([...left, ...right])
})

test('the rows of a table keep their cells apart, and what is wrapped belongs to its cell', () => {
  expect(texts([[0, 'Service'], [100, 'Covers'], [250, 'Fee']], [[0, 'Support'], [100, 'Questions by mail'], [250, 'GBP 300']], [[100, 'and telephone']], [[0, 'Hosting'], [100, 'The platform'], [250, 'GBP 900']]))
    .toEqual(['Service\tCovers\tFee', 'Support\tQuestions by mail and telephone\tGBP 300', 'Hosting\tThe platform\tGBP 900'])
})

test('what comes under a table, elsewhere or further off, is no cell of it', () => {
  expect(texts([[0, 'By: ______'], [200, 'By: ______']], [[0, 'Title: Baker'], [200, 'Title: Cleaner']], [], [], [[110, 'EXHIBIT A']])).toEqual(['By: ______\tBy: ______', 'Title: Baker\tTitle: Cleaner', 'EXHIBIT A'])
})

test('a number stands apart from its clause, and spaces that meet by chance part nothing', () => {
  expect(texts([[0, '1.1'], [40, 'The fee is GBP 900.']], [[0, '1.2'], [40, 'It is due at once.']], [[0, '(a)'], [40, 'in cash; or']])).toEqual(['1.1 The fee is GBP 900.', '1.2 It is due at once.', '(a) in cash; or'])
  expect(texts([[0, 'The fee is due.'], [90, 'It is paid']], [[0, 'by bank transfer.'], [100, 'Nothing']], [[0, 'else is due at any time.']])).toEqual(['The fee is due. It is paid', 'by bank transfer. Nothing', 'else is due at any time.'])
})
