import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { PageEdit } from '../../../src/messages'
import { chunks, editBetween, movedBlock, pageEdits } from '../../../src/page/anchors/edit'

const texts = fc.array(fc.constantFrom('a', 'b', 'c', '', 'a longer one'), { maxLength: 12 })

test('applying the edits gives the text, version by version', () => {
  fc.assert(fc.property(texts, texts, fc.integer({ min: 1, max: 20 }), (before, after, size) => {
    const edit = editBetween(before, after)
    if (!edit) {
      expect(after).toEqual(before)
      return
    }
    const edits = pageEdits(edit, 7, size)
    const now = edits.reduce((blocks: readonly string[], { from, removed, inserted }: PageEdit) => blocks.toSpliced(from, removed, ...inserted), before)
    expect(now).toEqual(after)
    expect(edits.map(each => [each.base, each.version])).toEqual(edits.map((_, i) => [7 + i, 8 + i]))
  }))
})

test('only what differs is told', () => {
  expect(editBetween(['a', 'b', 'c'], ['a', 'x', 'y', 'c'])).toEqual({ from: 1, removed: 1, inserted: ['x', 'y'] })
  expect(editBetween(['a', 'a'], ['a', 'a', 'a'])).toEqual({ from: 2, removed: 0, inserted: ['a'] })
  expect(editBetween(['a'], ['a'])).toBeUndefined()
})

test('pieces keep to their size where blocks allow it', () => {
  expect(chunks(['aa', 'bb', 'c', 'ddddd', 'e'], 4)).toEqual([['aa', 'bb'], ['c'], ['ddddd'], ['e']])
  expect(chunks([], 4)).toEqual([[]])
})

test('a block outside an edit is the same block afterwards', () => {
  fc.assert(fc.property(texts, texts, (before, after) => {
    const edit = editBetween(before, after)
    if (!edit) return
    for (const [i, text] of before.entries()) {
      const { block, touched } = movedBlock(i, edit)
      if (!touched) expect(after[block]).toBe(text)
    }
  }))
})
