import * as fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { checkedEdit } from '../../../src/background/page/from-page'
import { applyEdit, type PageText } from '../../../src/background/page/page-text'

vi.mock('../../../src/browser', () => ({ browser: {} }))

const page = (blocks: readonly string[], version = 4): PageText => ({ address: 'https://portal.example', title: 'Lease', version, coverage: { state: 'full' }, showing: { numbers: [], unseen: [], contracts: [] }, blocks })

test('an edit puts its blocks in the place of those it removes', () => {
  expect(applyEdit(page(['a', 'b', 'c']), { base: 4, version: 5, from: 1, removed: 1, inserted: ['x', 'y'] })).toEqual(page(['a', 'x', 'y', 'c'], 5))
})

test('any edit does what splice does', () => {
  fc.assert(fc.property(fc.array(fc.string(), { maxLength: 9 }), fc.nat(9), fc.nat(9), fc.array(fc.string(), { maxLength: 4 }), (blocks, from, removed, inserted) => {
    fc.pre(from + removed <= blocks.length)
    const spliced = [...blocks]
    spliced.splice(from, removed, ...inserted)
    expect(applyEdit(page(blocks), { base: 4, version: 5, from, removed, inserted }).blocks).toEqual(spliced)
  }))
})

test.each([
  ['of an older version', { base: 3, version: 5, from: 0, removed: 0, inserted: [] }],
  ['of a newer version', { base: 5, version: 6, from: 0, removed: 0, inserted: [] }],
  ['beyond the end', { base: 4, version: 5, from: 2, removed: 2, inserted: [] }],
])('an edit %s leaves the text alone', (_, edit) => {
  const before = page(['a', 'b', 'c'])
  expect(applyEdit(before, edit)).toBe(before)
})

test.each([
  ['nothing', undefined],
  ['no blocks', { base: 1, version: 2, from: 0, removed: 0, inserted: 'x' }],
  ['a place before the first', { base: 1, version: 2, from: -1, removed: 0, inserted: [] }],
  ['part of a block', { base: 1, version: 2, from: 0.5, removed: 0, inserted: [] }],
  ['time running backwards', { base: 2, version: 2, from: 0, removed: 0, inserted: [] }],
])('news that makes no sense is no news: %s', (_, raw) => {
  expect(checkedEdit(raw)).toBeUndefined()
})

test('news that makes sense is taken as it is', () => {
  const edit = { base: 1, version: 2, from: 0, removed: 3, inserted: ['x'] }
  expect(checkedEdit(edit)).toEqual(edit)
})
