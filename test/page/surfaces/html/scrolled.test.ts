import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { around, covered, type Stretch } from '../../../../src/page/surfaces/html/scrolled'

const row = (text: string, top: number, height = 50): Stretch => ({ text, top, bottom: top + height })
const rows = (from: number, to: number, shift = 0) => Array.from({ length: to - from }, (_, i) => row(`clause ${from + i}`, (from + i) * 50 + shift))
const wordsOf = (stretches: readonly Stretch[]) => stretches.map(({ text }) => text)
const join = (before: readonly Stretch[], now: readonly Stretch[]): readonly Stretch[] => {
  const { above, below } = around(before, now)
  return [...above, ...now, ...below]
}

test('what scrolls away stays above and below what is shown', () => {
  const kept = join(join(rows(0, 8), rows(5, 13)), rows(3, 9))
  expect(wordsOf(kept)).toEqual(wordsOf(rows(0, 13)))
})

test('after a jump both stretches are kept, with a hole between them', () => {
  const kept = join(rows(0, 8), rows(40, 48))
  expect(wordsOf(kept)).toEqual([...wordsOf(rows(0, 8)), ...wordsOf(rows(40, 48))])
  expect(covered(kept, 5_000, 100)).toBeCloseTo(16 / 100)
})

test('heights that were only guessed move what was kept along', () => {
  const kept = join(rows(0, 8), rows(5, 13, 120))
  expect(wordsOf(kept)).toEqual(wordsOf(rows(0, 13)))
  expect(kept[0]?.top).toBe(120)
})

test('a clause that is edited while it is shown is not kept twice', () => {
  const now = rows(4, 9).map(each => (each.text === 'clause 6' ? { ...each, text: 'clause 6, as amended' } : each))
  expect(wordsOf(join(rows(0, 12), now))).toEqual(wordsOf(rows(0, 12)).map(text => (text === 'clause 6' ? 'clause 6, as amended' : text)))
})

test('other words in the same place are another text', () => {
  const other = rows(0, 8).map(each => ({ ...each, text: `another ${each.text}` }))
  expect(join(rows(0, 12), other)).toEqual(other)
})

test('however a list is scrolled, what is kept is in order, once each, and all that was shown', () => {
  fc.assert(fc.property(fc.array(fc.nat(90), { minLength: 1, maxLength: 20 }), starts => {
    const kept = starts.reduce((before: readonly Stretch[], from) => join(before, rows(from, from + 10)), [])
    const shown = new Set(starts.flatMap(from => wordsOf(rows(from, from + 10))))
    expect(wordsOf(kept)).toEqual(wordsOf(rows(0, 100)).filter(text => shown.has(text)))
  }))
})

test('the space between paragraphs is no hole', () => {
  expect(covered([row('a', 0), row('b', 90), row('c', 180)], 230, 60)).toBe(1)
  expect(covered([], 0, 60)).toBe(1)
})
