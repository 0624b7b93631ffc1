import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { anchorsOf } from '../../../src/background/page/anchors'
import { joined } from '../../../src/messages/joined'

const blocks = ['Rent', 'The rent is due each Monday.', '', 'It is paid in cash.']
const text = joined(blocks)
const spanOf = (words: string) => ({ start: text.text.indexOf(words), end: text.text.indexOf(words) + words.length })

test('a span in one block becomes one anchor, with its words and those around them', () => {
  expect(anchorsOf(spanOf('due each'), text)).toEqual([{ block: 1, start: 12, end: 20, exact: 'due each', prefix: 'Rent\nThe rent is ', suffix: ' Monday.\n\nIt is paid in cash.' }])
})

test('a span over several blocks becomes an anchor in each that has words', () => {
  expect(anchorsOf(spanOf('Monday.\n\nIt is'), text).map(({ block, exact }) => [block, exact])).toEqual([[1, 'Monday.'], [3, 'It is']])
})

test('white space at the edges is no words', () => {
  expect(anchorsOf(spanOf(' due '), text)[0]?.exact).toBe('due')
  expect(anchorsOf({ start: 4, end: 5 }, text)).toEqual([])
})

test('wherever the span lies, the anchors hold its words, in their blocks, in order', () => {
  const word = fc.stringMatching(/^[a-z ]{0,12}$/)
  fc.assert(fc.property(fc.array(word, { minLength: 1, maxLength: 8 }), fc.nat(), fc.nat(), (blocks, a, b) => {
    const text = joined(blocks)
    const [start, end] = [a % (text.text.length + 1), b % (text.text.length + 1)].sort((x, y) => x - y) as [number, number]
    const anchors = anchorsOf({ start, end }, text)
    expect(anchors.map(({ exact }) => exact.trim()).join('').replace(/\s/g, '')).toBe(text.text.slice(start, end).replace(/\s/g, ''))
    for (const { block, start, end, exact, prefix, suffix } of anchors) {
      expect(blocks[block]!.slice(start, end)).toBe(exact)
      const at = text.starts[block]!
      expect(text.text.slice(0, at + start).endsWith(prefix)).toBe(true)
      expect(text.text.slice(at + end).startsWith(suffix)).toBe(true)
      expect(Math.max(prefix.length, suffix.length)).toBeLessThanOrEqual(32)
    }
  }))
})

test('no blocks, no anchors', () => {
  expect(anchorsOf({ start: 0, end: 0 }, joined([]))).toEqual([])
})
