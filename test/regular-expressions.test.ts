/**
 * No pattern of ours can be made to backtrack: every one that is written in src/, and every one that the engine builds when it starts,
 * is checked by scslre, which looks for strings that make a pattern's time grow faster than the text.
 */
import { analyse } from 'scslre'
import { beforeAll, expect, test } from 'vitest'
import { collect, type Pattern } from './patterns/collect'

let patterns: readonly Pattern[]
beforeAll(async () => { patterns = await collect() }, 60_000)

test('none takes more time than grows with the text', { timeout: 60_000 }, () => {
  expect(patterns.length).toBeGreaterThan(3000)
  const exponential: string[] = [], square: string[] = []
  for (const pattern of patterns) {
    // Whoever searches from every place of a text is slower by that, for any pattern; that is what the property tests are for.
    const { reports } = analyse(pattern, { reportTypes: { Move: false } })
    if (reports.length > 0) (reports.some(report => report.exponential) ? exponential : square).push(`${pattern.of}: /${pattern.source}/${pattern.flags}`)
  }
  expect(exponential).toEqual([])
  expect(square).toEqual([])
})

test.each([['(a+)+b', true], ['(?:a+b?)*c', true], ['^a*a*b', false]])('%s would be found', (source, exponential) => {
  const { reports } = analyse({ source, flags: '' }, { reportTypes: { Move: false } })
  expect(reports.length).toBeGreaterThan(0)
  expect(reports.some(report => report.exponential)).toBe(exponential)
})
