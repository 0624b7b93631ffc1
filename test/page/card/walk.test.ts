import { expect, test } from 'vitest'
import type { Mark } from '../../../src/messages'
import { againIn, stepFrom } from '../../../src/page/card/walk'

const mark = (words: string, block = 0): Mark => ({ anchors: [{ block, start: 0, end: words.length, exact: words, prefix: '', suffix: '' }], severity: 3, look: false, title: 'Title', why: 'Why.', ask: 'Ask?', sources: [] })
/** A mark whose words are drawn at this height of the window; out of the page where there is none. */
const stop = (top?: number, of = mark('words')) => ({
  mark: of, show: async () => true,
  words: { ground: () => 'light' as const, line: () => (top === undefined ? undefined : { top, bottom: top + 20 } as DOMRect) },
})

test('steps go on from the mark before, and round at the ends', () => {
  const stops = [stop(0), stop(100), stop(200)]
  expect(stops.map(({ mark }) => stepFrom(stops, mark, 1, 900))).toEqual([1, 2, 0])
  expect(stops.map(({ mark }) => stepFrom(stops, mark, -1, 900))).toEqual([2, 0, 1])
  expect(stepFrom([], undefined, 1, 900)).toBe(-1)
})

test('the first step begins with what the reader has before them', () => {
  const stops = [stop(-500), stop(), stop(-100), stop(300), stop(2_000)]
  expect(stepFrom(stops, undefined, 1, 900)).toBe(3)
  expect(stepFrom(stops, undefined, -1, 900)).toBe(3)
  expect(stepFrom(stops.slice(0, 3), undefined, 1, 900)).toBe(0)
  expect(stepFrom(stops.slice(4), undefined, -1, 900)).toBe(0)
})

test('a finding is known again by its words, and among the same words by its place', () => {
  const before = [mark('may'), mark('at any time'), mark('may')], now = [mark('new'), mark('may', 4), mark('may', 9)]
  expect(againIn(now, before[2]!, before)).toBe(now[2])
  expect(againIn(now, before[0]!, before)).toBe(now[1])
  expect(againIn(now, before[1]!, before)).toBeUndefined()
})
