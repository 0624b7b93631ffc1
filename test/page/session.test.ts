import { expect, test } from 'vitest'
import type { Mark, PageEdit } from '../../src/messages'
import { openSession } from '../../src/page/session'
import type { Changed, Surface } from '../../src/page/surfaces/surface'

const anchor = { block: 0, start: 0, end: 1, exact: 'a', prefix: '', suffix: '' }
const showing = { numbers: [], unseen: [], contracts: [] }
const mark: Mark = { anchors: [anchor], severity: 3, look: false, title: 'Title', why: 'Why.', ask: 'Ask?', sources: [] }

function sessionOn(start: readonly string[], versions = { last: 0 }, more: Partial<Surface> = {}) {
  let blocks = start, change: Changed = () => undefined
  const told: PageEdit[] = [], painted: (readonly Mark[])[] = [], listening: number[] = []
  const surface = (changed: Changed): Surface => {
    change = changed
    return {
      read: async () => ({ blocks, coverage: { state: 'full' }, showing }),
      told: () => ({ blocks, coverage: { state: 'full' }, showing }),
      paint: marks => {
        painted.push(marks)
        return { painted: marks.length, lost: [] }
      },
      clear: () => undefined,
      reveal: async ({ exact }) => blocks.some(block => block.includes(exact)),
      hit: () => undefined,
      stops: () => [],
      documents: () => [],
      leave: () => undefined,
      ...more,
    }
  }
  const session = openSession({ versions, address: () => 'https://example.com/terms', title: () => 'Terms', surface, tell: edit => told.push(edit), marked: marks => listening.push(marks.length) })
  const edit: Changed = edits => {
    for (const { from, removed, inserted } of edits) blocks = blocks.toSpliced(from, removed, ...inserted)
    change(edits)
  }
  return { ...session, told, painted, listening, edit }
}

test('a long text is read in pieces of at most 200,000 characters', async () => {
  const { calls } = sessionOn(Array.from({ length: 50 }, (_, i) => String.fromCodePoint(65 + i % 26).repeat(9_000)))
  const first = await calls.read(0)
  expect(first).toMatchObject({ address: 'https://example.com/terms', title: 'Terms', version: 1, coverage: { state: 'full' }, total: 50 })
  const all = [...first.blocks]
  while (all.length < first.total) {
    const { blocks } = await calls.read(all.length)
    expect(blocks.join('').length).toBeLessThanOrEqual(200_000)
    all.push(...blocks)
  }
  expect(all).toHaveLength(50)
  expect((await calls.read(50)).blocks).toEqual([])
})

test('changes are told one after the other, and what is painted belongs to the last', async () => {
  const { calls, told, painted, listening, edit } = sessionOn(['a', 'b'])
  await calls.read(0)
  edit([{ from: 1, removed: 1, inserted: ['x'.repeat(150_000), 'y'.repeat(150_000)] }])
  expect(told.map(({ base, version, from, removed }) => [base, version, from, removed])).toEqual([[1, 2, 1, 1], [2, 3, 2, 0]])
  expect(calls.paint(1, [mark])).toEqual({ painted: 0, lost: [] })
  expect(painted).toEqual([])
  expect(calls.paint(3, [mark])).toEqual({ painted: 1, lost: [] })
  expect(listening).toEqual([1])
  expect((await calls.read(0)).version).toBe(3)
})

test('a page that was left and is read again goes on counting', async () => {
  const versions = { last: 0 }
  const first = sessionOn(['a'], versions)
  first.edit([{ from: 0, removed: 1, inserted: ['b'] }])
  await first.calls.leave()
  expect((await sessionOn(['a'], versions).calls.read(0)).version).toBe(3)
})

test('words are revealed, or said to be gone', async () => {
  const { calls } = sessionOn(['a', 'b'])
  expect(await calls.reveal(anchor, true)).toEqual({ found: true })
  expect(await calls.reveal({ ...anchor, exact: 'z' }, true)).toEqual({ found: false })
})

test('that other words can be seen is news, even where no word has changed', async () => {
  const { calls, told, edit } = sessionOn(['a', 'b'])
  await calls.read(0)
  edit([])
  expect(told).toEqual([{ base: 1, version: 2, from: 0, removed: 0, inserted: [] }])
})

test('a surface that has a line for support tells it, and others tell none', async () => {
  expect(await sessionOn(['a']).calls.selfCheck()).toBe('')
  expect(await sessionOn(['a'], { last: 0 }, { selfCheck: async () => 'editor yes' }).calls.selfCheck()).toBe('editor yes')
})
