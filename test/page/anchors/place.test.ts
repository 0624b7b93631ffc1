import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Anchor } from '../../../src/messages'
import { place } from '../../../src/page/anchors/place'
import { cases } from '../../cases'

/** The anchor of the `n`th occurrence of some words, as the background makes it. */
function anchorOf(blocks: readonly string[], block: number, start: number, end: number): Anchor {
  const text = blocks[block]!
  return { block, start, end, exact: text.slice(start, end), prefix: text.slice(Math.max(0, start - 32), start), suffix: text.slice(end, end + 32) }
}
const anchorIn = (blocks: readonly string[], words: string): Anchor => {
  const block = blocks.findIndex(text => text.includes(words)), start = blocks[block]!.indexOf(words)
  return anchorOf(blocks, block, start, start + words.length)
}
const found = (blocks: readonly string[], anchor: Anchor) => {
  const at = place(blocks, anchor)
  return at && `${at.block}: ${blocks[at.block]!.slice(at.start, at.end)}`
}

const contract = [
  '1. The Supplier may change the Fees at any time in its sole discretion.',
  '2. The Supplier may refuse an order in its sole discretion and without giving reasons.',
  '3. The Customer shall pay each invoice within thirty days after it was received.',
]

test('words that have not moved are where they were', () => {
  expect(found(contract, anchorIn(contract, 'sole discretion'))).toBe('0: sole discretion')
})

test('words that moved with their surroundings are found', () => {
  const anchor = anchorOf(contract, 1, 43, 58)
  expect(anchor.exact).toBe('sole discretion')
  expect(found(['A new first clause.', ...contract], anchor)).toBe('2: sole discretion')
})

test('the same words elsewhere are not those that were meant', () => {
  const anchor = anchorIn(contract, 'sole discretion')
  expect(found(['1. The Fees stay as they are.', contract[1]!, contract[2]!], anchor)).toBeUndefined()
})

test('a sentence of its own is found without its surroundings', () => {
  const anchor = anchorIn(contract, 'The Customer shall pay each invoice within thirty days after it was received')
  expect(found(['Payment: The Customer shall pay each invoice within thirty days after it was received, in euros.'], anchor)).toMatch(/^0: The Customer shall pay each/)
})

test('a slip of the pen that was mended does not lose the words', () => {
  const anchor = anchorIn(contract, 'shall pay each invoice within thirty days')
  expect(found([contract[0]!, contract[1]!, contract[2]!.replace('each', 'every')], anchor)).toBe('2: shall pay every invoice within thirty days')
})

test('a phrase that is being deleted is no longer the phrase', () => {
  const anchor = anchorIn(contract, 'in its sole discretion')
  expect(found([contract[0]!.replace('discretion', 'discretio'), 'x', contract[2]!], anchor)).toBeUndefined()
})

test.each([['shall pay', 'shall not pay'], ['shall pay', 'may pay'], ['thirty days', 'thirty 5 days'], ['each invoice', 'each invoice only']])('"%s" that became "%s" is another clause', (was, is) => {
  const anchor = anchorIn(contract, 'The Customer shall pay each invoice within thirty days after it was received')
  expect(found([contract[0]!, contract[1]!, contract[2]!.replace(was, is)], anchor)).toBeUndefined()
})

test('a rewritten clause is another clause', () => {
  const anchor = anchorIn(contract, 'shall pay each invoice within thirty days')
  expect(found([contract[0]!, contract[1]!, '3. The Customer pays within a week of getting the bill.'], anchor)).toBeUndefined()
})

test('of equal places the nearest is taken', () => {
  const row = 'Hosting\tUSD 10 a month'
  const blocks = [row, 'x', 'x', 'x', row]
  const anchor = { ...anchorIn(blocks, 'USD 10'), block: 3 }
  expect(place(blocks, anchor)?.block).toBe(4)
})

test('malformed anchors are no place', () => {
  const anchor = anchorIn(contract, 'sole discretion')
  expect(place(contract, { ...anchor, exact: '' })).toBeUndefined()
  expect(place(contract, { ...anchor, end: anchor.end + 3 })).toBeUndefined()
  expect(place(contract, { ...anchor, block: 99 })?.block).toBe(0)
  expect(place([], anchor)).toBeUndefined()
})

test('text made to be slow is given up on', () => {
  const blocks = Array.from({ length: 200 }, () => 'a'.repeat(10_000))
  const started = performance.now()
  expect(place(blocks, { block: 5, start: 0, end: 31, exact: `${'a'.repeat(30)}b`, prefix: 'c', suffix: 'd' })).toBeUndefined()
  expect(place(blocks, { block: 5, start: 10_000, end: 10_030, exact: 'a'.repeat(30), prefix: 'ccc', suffix: 'ddd' })).toBeUndefined()
  expect(performance.now() - started).toBeLessThan(2_000)
})

const word = fc.constantFrom('the', 'Supplier', 'shall', 'pay', 'fees', 'not', 'on', 'demand')
const clauses = fc.array(fc.array(word, { minLength: 4, maxLength: 14 }).map(words => `${words.join(' ')}.`), { minLength: 2, maxLength: 12 })

test('whatever is found by exact words is those very words, and blocks put in before do not lose unique ones', () => {
  fc.assert(fc.property(clauses, clauses, fc.nat(), fc.nat(), (blocks, added, at, n) => {
    const block = n % blocks.length
    const anchor = anchorOf(blocks, block, 0, blocks[block]!.length)
    const cut = at % (blocks.length + 1)
    const now = [...blocks.slice(0, cut), ...added, ...blocks.slice(cut)]
    const placed = place(now, anchor)
    // A whole block with no words around it in its block: the nearest equal one is as good.
    expect(placed && now[placed.block]!.slice(placed.start, placed.end)).toBe(anchor.exact)
  }), cases(2000))
}, 60_000)

test('never a place with other figures, negations or duties than were meant', () => {
  const deciding = (text: string) => text.match(/\b(?:not|shall)\b/g)?.join() ?? ''
  fc.assert(fc.property(clauses, clauses, fc.nat(), (before, after, n) => {
    const block = n % before.length
    const anchor = anchorOf(before, block, 0, before[block]!.length)
    const at = place(after, anchor)
    if (at) expect(deciding(after[at.block]!.slice(at.start, at.end))).toBe(deciding(anchor.exact))
  }), cases(2000))
}, 60_000)

/** The least number of letters put in, taken out or exchanged that makes one text the other. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 0; i < a.length; i++) {
    const next = [i + 1]
    for (let j = 0; j < b.length; j++) next.push(Math.min(row[j + 1]! + 1, next[j]! + 1, row[j]! + (a[i] === b[j] ? 0 : 1)))
    row = next
  }
  return row[b.length]!
}

const slips = fc.array(fc.record({ at: fc.nat(), letter: fc.constantFrom('', 'a', 'e', ' ', 'ss') }), { minLength: 1, maxLength: 14 })

test('after slips of the pen a place is where it was and at most 15 letters in 100 away, or it is none', () => {
  let found = 0
  fc.assert(fc.property(fc.nat(2), slips, fc.boolean(), (block, edits, moved) => {
    const text = contract[block]!, anchor = anchorOf(contract, block, 3, text.length - 1)
    const edited = edits.reduce((now, { at, letter }) => {
      const place = 3 + at % Math.max(1, now.length - 4)
      return now.slice(0, place) + letter + now.slice(place + 1)
    }, text)
    const blocks = [...moved ? ['0. Something that was put in before.'] : [], ...contract.map((each, i) => (i === block ? edited : each))]
    const at = place(blocks, anchor)
    if (!at) return
    found++
    expect(at.block).toBe(block + (moved ? 1 : 0))
    expect(distance(blocks[at.block]!.slice(at.start, at.end), anchor.exact)).toBeLessThanOrEqual(anchor.exact.length * 0.15)
  }), cases(2000))
  expect(found).toBeGreaterThan(10)
}, 60_000)
