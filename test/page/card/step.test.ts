// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import type { Mark } from '../../../src/messages'
import { createCard } from '../../../src/page/card/card'
import type { Stop } from '../../../src/page/surfaces/surface'

const mark = (exact: string): Mark => ({ anchors: [{ block: 0, start: 0, end: 4, exact, prefix: '', suffix: '' }], severity: 3, look: false, title: exact, why: 'Why.', ask: 'Why?', sources: [] })

test('a mark that is painted anew on the way to it still gets its card', async () => {
  let marks = [mark('first'), mark('second')]
  const shown: string[] = []
  const card = createCard({
    hit: () => undefined,
    documents: () => [],
    stops: () => marks.map((each): Stop => ({
      mark: each,
      // As words that were painted over are on the page no more.
      words: { line: () => (marks.includes(each) ? new DOMRect(10, 10, 80, 16) : undefined), ground: () => 'light' },
      show: async () => {
        shown.push(each.title)
        if (shown.length === 1) card.keep(marks = marks.map(({ title }) => mark(title)))
        return true
      },
    })),
  })
  card.keep(marks)
  expect(await card.step(1)).toBe(true)
  expect(await card.step(1)).toBe(true)
  expect(shown).toEqual(['first', 'second'])
  card.rest()
})
