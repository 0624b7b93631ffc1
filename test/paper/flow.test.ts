import { expect, test } from 'vitest'
import { paragraphsOver } from '../../src/paper/flow'
import type { Line } from '../../src/paper/lines'
import { line } from './laid'

const paragraphs = (...pages: readonly (readonly Line<string>[])[]) => paragraphsOver(pages).map(lines => lines.map(({ text }) => text).join(' / '))
const full = (text: string, top: number, height = 10) => line(text, top, { right: 400, height })

test('a sentence goes on over the page’s end, and over the notes at its foot', () => {
  expect(paragraphs([full('The Supplier shall clean', 0)], [full('the bakery.', 0), full('The fee is due.', 40)])).toEqual(['The Supplier shall clean / the bakery.', 'The fee is due.'])
  expect(paragraphs([full('The Supplier shall clean', 0), full('1 On weekdays only.', 100, 6)], [full('the bakery.', 0)])).toEqual(['The Supplier shall clean / the bakery.', '1 On weekdays only.'])
})

test('a full line goes on with a name, a heading with nothing', () => {
  expect(paragraphs([full('This contract is between', 0)], [full('Harrowgate Ltd and Ash Ltd.', 0)])).toEqual(['This contract is between / Harrowgate Ltd and Ash Ltd.'])
  expect(paragraphs([full('It ends on notice', 0), full('of a month, and', 14), full('at once by consent.', 28), line('Payment', 60, { right: 60 })], [full('The fee is due.', 0)])).toEqual(['It ends on notice / of a month, and / at once by consent.', 'Payment', 'The fee is due.'])
})

test('a sentence that has ended, a clause that begins and letters of another size part the pages', () => {
  expect(paragraphs([full('The fee is due.', 0)], [full('and so on', 0)])).toHaveLength(2)
  expect(paragraphs([full('The fee is', 0)], [full('2. The Term is a year.', 0)])).toHaveLength(2)
  expect(paragraphs([full('available all day', 0)], [full('ANNEX 3: PRICES', 0)])).toHaveLength(2)
  expect(paragraphs([full('The fee is', 0)], [full('schedule', 0, 20)])).toHaveLength(2)
})
