/** Whatever the two texts: put together, the parts of a comparison are both of them, and it is made in a bounded time. */
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Span } from '../../../src/engine/contract/contract'
import { isFurniture } from '../../../src/engine/contract/furniture'
import { review } from '../../../src/engine/review'
import { compareTexts } from '../../../src/engine/rounds/compare'
import { compareFindings } from '../../../src/engine/rounds/findings'
import { summaryOf } from '../../../src/words/round-summary'
import { compareTerms } from '../../../src/engine/rounds/terms'
import { contracts, scanned } from '../any-text/texts'

/** Spans in their order, joined; they must follow on each other without a gap. */
function together(text: string, spans: readonly Span[]): string {
  const inOrder = [...spans].sort((a, b) => a.start - b.start)
  inOrder.forEach(({ start }, i) => expect(start).toBe(i === 0 ? inOrder[0]!.start : inOrder[i - 1]!.end))
  return inOrder.map(({ start, end }) => text.slice(start, end)).join('')
}

const saysNothing = (text: string) => text.replaceAll('\u200b', '').split('\n').every(line => isFurniture(line.trim()) || !/[\p{L}\p{N}]/u.test(line))

function check([before, after]: readonly [string, string]) {
  const { changes } = compareTexts(before, after)
  const here = changes.flatMap(change => ('before' in change ? [change.before] : [])), there = changes.flatMap(change => ('after' in change ? [change.after] : []))
  if (here.length > 0) expect(together(before, here)).toBe(before)
  else expect(saysNothing(before)).toBe(true)
  if (there.length > 0) expect(together(after, there)).toBe(after)
  else expect(saysNothing(after)).toBe(true)
  expect(there).toEqual([...there].sort((a, b) => a.start - b.start))
  for (const change of changes) {
    if (!('stretches' in change) || change.stretches.length === 0) continue
    expect(together(before, change.stretches.flatMap(stretch => (stretch.kind === 'added' ? [] : [stretch.before])))).toBe(before.slice(change.before.start, change.before.end))
    expect(together(after, change.stretches.flatMap(stretch => (stretch.kind === 'removed' ? [] : [stretch.after])))).toBe(after.slice(change.after.start, change.after.end))
  }
}

/** The same text twice, the second time with a few pieces of another put in. */
const edited = fc.tuple(contracts, contracts, fc.array(fc.tuple(fc.nat(3000), fc.nat(60), fc.nat(3000), fc.nat(60)), { maxLength: 8 }))
  .map(([text, other, cuts]): readonly [string, string] => [text, cuts.reduce((now, [at, gone, from, come]) => now.slice(0, at) + other.slice(from, from + come) + now.slice(at + gone), text)])

describe('the parts put together are both texts', () => {
  test('a contract and the same with edits anywhere', () => fc.assert(fc.property(edited, check), { numRuns: 200 }), 30_000)
  test('two contracts', () => fc.assert(fc.property(fc.tuple(contracts, contracts), check), { numRuns: 100 }), 30_000)
  test('as a scanner saw them', () => fc.assert(fc.property(fc.tuple(scanned, scanned), check), { numRuns: 60 }), 30_000)
  test('any characters at all', () => fc.assert(fc.property(fc.tuple(fc.string({ unit: 'binary', maxLength: 400 }), fc.string({ unit: 'binary', maxLength: 400 })), check), { numRuns: 150 }), 30_000)
})

test('a text beside itself is the same', () => fc.assert(fc.property(contracts, text => {
  expect(compareTexts(text, text).changes.filter(change => change.kind !== 'same' || change.moved)).toEqual([])
}), { numRuns: 150 }), 30_000)

test('in any two contracts every finding has one fate', () => fc.assert(fc.property(edited, ([before, after]) => {
  const here = { text: before, review: review(before) }, there = { text: after, review: review(after) }
  const texts = compareTexts(before, after), { solved, fresh, still, lost, gained } = compareFindings(here, there, texts)
  const then = [...solved.map(one => one.before), ...still.map(one => one.before), ...lost], now = [...fresh.map(one => one.after), ...still.map(one => one.after), ...gained]
  for (const [fates, { findings }] of [[then, here.review], [now, there.review]] as const) {
    expect(new Set(fates).size).toBe(fates.length)
    // Only of what is missing it may be that nobody can tell what became of it.
    expect(findings.flatMap(({ family }, index) => (family === 'MIS' || fates.includes(index) ? [] : [index]))).toEqual([])
  }
  for (const { before: from, after: to } of compareTerms(here, there, texts)) expect([here.review.keyTerms.length > (from ?? -1), there.review.keyTerms.length > (to ?? -1)]).toEqual([true, true])
  expect(summaryOf(texts)).toMatch(/^[A-Z\d].*\.$/)
}), { numRuns: 60 }), 60_000)

describe('work grows with the text, not with its square', () => {
  const many = (line: (i: number) => string) => (n: number) => Array.from({ length: n }, (_, i) => line(i)).join('')
  test.each([
    ['lines that are all alike', many(() => 'The Buyer shall pay the Seller.\n'), many(() => 'The Buyer shall pay the Vendor.\n')],
    ['lines in reverse', many(i => `Order ${i} shall be paid within thirty days.\n`), (n: number) => many(i => `Order ${n - i} shall be paid within thirty days.\n`)(n)],
    ['one line, every other word new', many(i => `word${i} the `), many(i => `word${i} other${i} `)],
    ['one line of two words', many(i => (i % 3 === 0 ? 'a ' : 'b ')), many(i => (i % 7 === 0 ? 'a ' : 'b '))],
    ['one line, and a line a word', many(i => `Word${i} of the contract. `), many(i => `Word${i} of the contract.\n`)],
    ['clauses in clauses', many(i => `${'1.'.repeat(i % 6)}1 The Buyer shall pay ${i}.\n`), many(i => `${'1.'.repeat(i % 5)}2 The Buyer shall pay ${i}.\n`)],
    ['nothing in common', many(i => `Alpha${i} beta${i} gamma${i} delta.\n`), many(i => `Rho${i} sigma${i} tau${i} phi${i}.\n`)],
  ])('%s', (_name, before, after) => {
    const time = (n: number) => {
      const texts = [before(n), after(n)] as const, began = performance.now()
      compareTexts(...texts)
      return performance.now() - began
    }
    time(400)
    // Four times the text may take four times as long; sixteen times would be its square. Between them is room for chance, which may also try again.
    let growth = Infinity
    for (let tries = 0; tries < 4 && growth > 10; tries++) growth = time(6000) / Math.max(Math.min(time(1500), time(1500)), 2)
    expect(growth).toBeLessThan(10)
  }, 60_000)
})
