import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { PageEdit } from '../../../src/messages'
import { chunks, editsBetween, movedBlock, pageEdits } from '../../../src/page/anchors/edit'
import { cases } from '../../cases'

const texts = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', '', 'a longer one'), { maxLength: 12 })

test('applying the edits gives the text, version by version', () => {
  fc.assert(fc.property(texts, texts, fc.integer({ min: 1, max: 20 }), (before, after, size) => {
    const edits = pageEdits(editsBetween(before, after), 7, size)
    const now = edits.reduce((blocks: readonly string[], { from, removed, inserted }: PageEdit) => blocks.toSpliced(from, removed, ...inserted), before)
    expect(now).toEqual(after)
    expect(edits.map(each => [each.base, each.version])).toEqual(edits.map((_, i) => [7 + i, 8 + i]))
  }), cases(2000))
}, 60_000)

test('only what differs is told, the last place first', () => {
  expect(editsBetween(['a', 'b', 'c'], ['a', 'x', 'y', 'c'])).toEqual([{ from: 1, removed: 1, inserted: ['x', 'y'] }])
  expect(editsBetween(['a', 'a'], ['a', 'a', 'a'])).toEqual([{ from: 2, removed: 0, inserted: ['a'] }])
  expect(editsBetween(['a'], ['a'])).toEqual([])
  expect(editsBetween(['a', 'b', 'c', 'd', 'e'], ['x', 'a', 'b', 'c', 'd', 'y'])).toEqual([{ from: 4, removed: 1, inserted: ['y'] }, { from: 0, removed: 0, inserted: ['x'] }])
})

test('a clause that moved is taken out and put in, not the rest of the contract', () => {
  const before = Array.from({ length: 100 }, (_, i) => `clause ${i}`)
  const after = before.toSpliced(90, 1).toSpliced(5, 0, 'clause 90')
  expect(editsBetween(before, after)).toEqual([{ from: 90, removed: 1, inserted: [] }, { from: 5, removed: 0, inserted: ['clause 90'] }])
})

test('pieces keep to their size where blocks allow it', () => {
  expect(chunks(['aa', 'bb', 'c', 'ddddd', 'e'], 4)).toEqual([['aa', 'bb'], ['c'], ['ddddd'], ['e']])
  expect(chunks([], 4)).toEqual([[]])
})

test('a block outside the edits is the same block afterwards', () => {
  fc.assert(fc.property(texts, texts, (before, after) => {
    const edits = editsBetween(before, after)
    for (const [i, text] of before.entries()) {
      const touched = edits.some(({ from, removed }) => i >= from && i < from + removed)
      if (!touched) expect(after[movedBlock(i, edits)]).toBe(text)
    }
  }), cases(2000))
}, 60_000)
