import { expect, test } from 'vitest'
import { joined } from '../../../src/messages/joined'
import { placeLabels } from '../../../src/background/review/place-labels'

const outline = [{ number: '1', level: 1, at: { start: 0, end: 5 } }, { number: '2', level: 1, at: { start: 12, end: 16 } }]
const showing = { numbers: [], unseen: [], contracts: [] }
const text = joined(['1 Services', '2 Fees', 'GBP 900'])

test('a place is known by its clause, and by its page where there are pages', () => {
  expect(placeLabels(outline, showing, text)(13)).toBe('§2')
  const label = placeLabels(outline, { ...showing, pages: [[0, 3], [2, 4]] }, text)
  expect([label(0), label(12), label(text.text.length - 1)]).toEqual(['§1, page 3', '§2, page 3', '§2, page 4'])
})

test('of words beside pictures only the page is known', () => {
  expect(placeLabels(outline, { ...showing, pages: [[0, 1], [1, 2]], pictures: true }, text)(12)).toBe('page 2')
})
