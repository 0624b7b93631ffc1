import { expect, test } from 'vitest'
import { quietTime, readAt } from '../../../../src/page/surfaces/html/pace'

/** How often a page that never rests is read within a minute. */
function readingsOf(changeEvery: number, took: number): number {
  const readings: number[] = []
  let first: number | undefined
  for (let now = 0, due = Infinity; now < 60_000; now += changeEvery) {
    if (now >= due) {
      readings.push(now)
      first = undefined
    }
    first ??= now
    due = readAt(first, now, quietTime(readings, now, took))
  }
  return readings.length
}

test('a single change is read after a tenth of a second, however long the page is, and a burst after four at most', () => {
  expect(readAt(0, 0, quietTime([], 0, 5))).toBe(100)
  expect(readAt(0, 0, quietTime([-5_000], 0, 500))).toBe(100)
  expect(readAt(0, 390, quietTime([], 390, 5))).toBe(400)
})

test('what cannot wait is read at once, unless that happens again and again', () => {
  expect(readAt(0, 0, quietTime([], 0, 5, 0))).toBeLessThanOrEqual(10)
  const busy = Array.from({ length: 12 }, (_, i) => i * 500)
  expect(quietTime(busy, 6_000, 5, 0)).toBe(quietTime(busy, 6_000, 5))
})

test('a page that changes for ever is read ever more seldom, and one that is slow to read more seldom still', () => {
  const quick = readingsOf(100, 5), slow = readingsOf(100, 1_500)
  expect(quick).toBeGreaterThan(10)
  expect(quick).toBeLessThan(40)
  expect(slow).toBeLessThan(8)
  expect(readingsOf(1_000, 5)).toBeLessThan(40)
})

test('rest brings the old pace back', () => {
  const busy = Array.from({ length: 20 }, (_, i) => i * 500)
  expect(quietTime(busy, 10_000, 5)).toBeGreaterThan(4_000)
  expect(quietTime(busy, 40_000, 5)).toBe(100)
})
