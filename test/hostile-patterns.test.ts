/**
 * Every pattern of ours is given texts that are made of it to keep it busy, and the steps it takes are counted by a matcher of our own,
 * which is held to the browser's. From no single place may a text twice as long take much more than twice the steps, and none may take
 * more than a budget. What a search takes that begins everywhere is not asked here: `[^.;]*x` looks through the rest of a sentence from
 * each of its letters, as any pattern does that may go on, and sentences are cut to a length that makes this bearable.
 *
 * EVENHAND_CASES=10 gives each pattern ten times as many texts.
 */
import { beforeAll, expect, test } from 'vitest'
import { cases } from './cases'
import { collect, type Pattern } from './patterns/collect'
import { hostileTexts, ofLength, type Hostile } from './patterns/hostile-texts'
import { matcherOf, type Matcher } from './patterns/matcher'

const texts = cases(24).numRuns
/** Steps from one place that nobody notices, however they grow. */
const few = 20_000
const budget = 12_000_000
/** Places in the first turn from which a match is tried; those of later turns see the same with less of it ahead. */
const starts = 12

let patterns: readonly Pattern[]
beforeAll(async () => { patterns = await collect() }, 60_000)

test('none is kept busy by texts that are made of it', { timeout: 300_000 }, () => {
  expect(patterns.length).toBeGreaterThan(3000)
  expect(patterns.flatMap(pattern => {
    const slow = slowness(new RegExp(pattern.source, pattern.flags))
    return slow === undefined ? [] : [`${pattern.of}: /${pattern.source}/${pattern.flags} ${slow}`]
  })).toEqual([])
})

test.each(['(a+)+b', '(?:a|ab?)*c', '^a*a*b', '(?:\\w+\\s?)*;', 'x(?=(?:[^.]|a)*\\.)'])('%s would be found', source => {
  expect(slowness(new RegExp(source))).toBeDefined()
})

test.each(['a+b', '(?:a|b)*c', '^a*b', '(?:\\w+\\s)*;', '(?:a{0,20}b){0,20}c'])('%s is let be', source => {
  expect(slowness(new RegExp(source))).toBeUndefined()
})

function slowness(pattern: RegExp): string | undefined {
  const matcher = matcherOf(pattern)
  for (const hostile of some(hostileTexts(pattern), texts)) {
    const long = ofLength(hostile, 2_000), short = ofLength(hostile, 1_000)
    for (const start of places(hostile, long)) {
      const { steps, gaveUp } = matcher(long, start, budget)
      if (steps <= few) continue
      const half = stepsFrom(matcher, short, start > 1_000 ? start - (long.length - short.length) : start)
      if (gaveUp || steps / half > 2.6) return `takes ${steps} steps from ${start}, and ${half} where there is half of it: ${JSON.stringify(long.slice(0, 60))}`
    }
  }
  return undefined
}

function stepsFrom(matcher: Matcher, text: string, start: number): number {
  return matcher(text, start, budget).steps
}

/** The first places, and the last, from which one may look behind. */
function places({ lead, again }: Hostile, text: string): readonly number[] {
  const first = Array.from({ length: lead.length + again.length }, (_, at) => at)
  return [...some(first, starts), text.length - 1]
}

/** So many of them, from all over. */
function some<Item>(items: readonly Item[], most: number): readonly Item[] {
  return items.length <= most ? items : Array.from({ length: most }, (_, index) => items[Math.floor(index * items.length / most)]!)
}
