import { expect, test } from 'vitest'
import type { Line } from '../../src/paper/lines'
import { runningLines } from '../../src/paper/running'
import { line } from './laid'

const page = (number: number, ...lines: readonly Line<string>[]) => ({ number, height: 1000, lines })
const left = (...pages: Parameters<typeof runningLines<string>>[0]) => [...runningLines(pages)].map(({ text }) => text)

test('what stands in the margin of two pages is no part of the text, and neither is a page’s own number', () => {
  expect(left(page(1, line('Draft of May', 40), line('1 Services', 120), line('Page 1 of 2', 950)), page(2, line('Draft of May', 40), line('2 Payment', 120), line('Page 2 of 2', 950))))
    .toEqual(['Page 1 of 2', 'Page 2 of 2', 'Draft of May', 'Draft of May'])
  expect(left(page(3, line('The fee is due.', 500), line('- 3 -', 960)))).toEqual(['- 3 -'])
})

test('a number that is not the page’s, a line that stands elsewhere, and clauses that begin alike are part of it', () => {
  expect(left(page(3, line('4', 950)))).toEqual([])
  expect(left(page(1, line('The fee is due.', 300)), page(2, line('The fee is due.', 600)), page(3, line('The fee is due.', 900)))).toEqual([])
  expect(left(page(1, line('Table', 120)), page(2, line('Table', 120)))).toEqual([])
})

test('numbers that stand alone and count on through the file are those of the pages it once had', () => {
  const body = (from: number) => Array.from({ length: 15 }, (_, at) => line(`It goes ${'on '.repeat(from + at)}`, 120 + at * 40))
  const pages = [1, 2].map(number => page(number, ...body(number * 40), line(String(number * 2 + 5), 400 + number), ...body(number * 40 + 20), line(String(number * 2 + 6), 500 + number)))
  expect(left(...pages)).toEqual(['7', '8', '9', '10'])
  expect(left(page(1, line('1', 400), line('Fees', 420), line('2', 440), line('Term', 460), line('3', 480)))).toEqual([])
})

test('pages that are alike from top to foot are no running heads', () => {
  const form = (number: number) => page(number, line('Order', 40), line(`No. ${number}`, 120), line('Fee', 500), line('Sum', 950))
  expect(left(form(1), form(2), form(3))).toEqual([])
})

test('the end of a sentence at the top of two pages is no running head', () => {
  const body = (number: number) => page(number, line('now reads:', 40), line(number === 1 ? 'One' : 'Two', 60), line(number === 1 ? 'Three' : 'Four', 300), line(number === 1 ? 'Five' : 'Six', 400))
  expect(left(body(1), body(2))).toEqual([])
})

test('under the outermost line of a page, two pages prove nothing', () => {
  const table = (number: number) => page(number, line(`Annex ${'x'.repeat(number)}`, 40), line('Local or central', 60), line('Fee', 500), line('y'.repeat(number), 700))
  expect(left(table(1), table(2))).toEqual([])
})
