import { expect, test } from 'vitest'
import { readPdf } from '../../../src/files/pdf/read-pdf'
import { lines, makePdf, type MadePage } from './make-pdf'

const read = async (...pages: readonly MadePage[]) => readPdf(makePdf(pages))

test('lines are joined into paragraphs, and pages are told', async () => {
  const file = await read(
    { drawn: lines(['1. The Supplier shall clean the bakery of the Customer on every weekday', 'of the year.', '2. The fee is GBP 900 a month.']) },
    { drawn: lines(['3. Either party may end this Agreement on a month’s notice.']) },
  )
  expect(file.blocks).toEqual([
    '1. The Supplier shall clean the bakery of the Customer on every weekday of the year.',
    '2. The fee is GBP 900 a month.', '3. Either party may end this Agreement on a month’s notice.',
  ])
  expect(file.showing.pages).toEqual([[0, 1], [2, 2]])
  expect(file.coverage).toEqual({ state: 'full' })
})
