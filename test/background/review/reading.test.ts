import { expect, test, vi } from 'vitest'
import { anchorsOf } from '../../../src/background/page/anchors'
import { marksOf } from '../../../src/background/page/marks'
import { readingOf } from '../../../src/background/review/reading'
import type { PageText } from '../../../src/background/page/page-text'

vi.mock('../../../src/browser', () => ({ browser: {} }))

const blocks = [
  'A page of contracts', 'Cleaning Agreement',
  'This Agreement is made between Bright Sills Ltd (the "Supplier") and Harrowgate Bakery Ltd (the "Customer").',
  'Fees', 'The Customer shall pay GBP 40 a visit, subject to clause 2. The Customer shall waive every claim against the Supplier.',
  'End', 'Either party may terminate this Agreement on notice, and the Supplier shall not be liable for damages.',
]
const page: PageText = {
  address: 'https://portal.example', title: 'Lease', version: 1, coverage: { state: 'full' }, blocks,
  showing: {
    numbers: [[3, '1.'], [5, '2.']],
    unseen: [{ block: 4, start: 60, end: 500 }, { block: 99, start: 0, end: 4 }],
    contracts: [{ title: 'Nothing', from: 0, to: 1 }, { title: 'Cleaning Agreement', from: 1, to: 7 }],
  },
}

test('what a page shows of its text reaches the engine, in the places of the contract that is read', () => {
  const reading = readingOf(page, { anyway: true })
  if (reading.kind !== 'review') throw new Error(reading.say)
  const { text, plain, title } = reading
  expect(title).toBe('Cleaning Agreement')
  expect(plain.outline.filter(({ number }) => number !== undefined).map(({ number, heading }) => [number, heading])).toEqual([['1', 'Fees'], ['2', 'End']])
  const hidden = plain.findings.find(({ rule }) => rule === 'drf-hidden-text')
  expect(hidden?.spans.map(span => anchorsOf(span, text))).toEqual([[expect.objectContaining({ block: 4, exact: 'The Customer shall waive every claim against the Supplier.' })]])
})

test('what the page tells is still open reaches the closing list, and no mark', () => {
  const read = (open?: { suggestions: number; comments: number }) => {
    const reading = readingOf({ ...page, showing: { ...page.showing, ...open && { open } } }, { anyway: true })
    if (reading.kind !== 'review') throw new Error(reading.say)
    return { marks: marksOf(reading.plain, reading.text), item: reading.plain.checklist.find(({ item }) => item === 'close-open-points') }
  }
  const before = read(), after = read({ suggestions: 2, comments: 1 })
  expect(before.item).not.toHaveProperty('open')
  expect(after.item).toMatchObject({ state: 'unclear', open: '2 suggested changes and 1 comment are still open.' })
  expect(after.marks).toEqual(before.marks)
})
