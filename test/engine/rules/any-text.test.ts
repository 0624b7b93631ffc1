import { array, assert, constantFrom, oneof, property, string } from 'fast-check'
import { expect, test } from 'vitest'
import { rules } from '../../../src/engine/rules/index'
import { hitsAmong, run } from '../../../src/engine/rules/run'
import { cases } from '../../cases'
import { readingOf } from './examples'

const pieces = [
  'This Agreement is between Alder Ltd (the “Supplier”) and Birch Ltd (the “Customer”).\n', 'the Supplier shall ', 'the Customer may, in its sole discretion, ', 'terminate ', 'on thirty (45) days notice', '. ', '\n', '; ', '1.2 ', '(a) ', '“Fees” means ', '"',
  '[●]', '____', '$1,000 ', '40% on ', 'Schedule A', 'clause 9.9 ', '31 April 2027 ', 'best efforts ', 'and/or ', 'to the satisfaction of the Customer', 'RMA ', '| Total | $5 |\n', 'total fee of ', 'is deemed accepted if ', '’', '𝔘', '\u00ad', '\t', '(', ')', ' ',
]
const text = array(oneof(constantFrom(...pieces), string({ maxLength: 6, unit: 'grapheme' })), { maxLength: 60 }).map(parts => parts.join(''))

test('every rule reads any text, and marks only places in it, the same ones each time', () => {
  assert(property(text, words => {
    const reading = readingOf(words), hitsOf = hitsAmong(rules, reading)
    for (const rule of rules) {
      const hits = run(rule, reading, hitsOf)
      for (const { spans } of hits) {
        expect(spans.length).toBeGreaterThan(0)
        for (const { start, end } of spans) expect(start >= 0 && start < end && end <= words.length, `${rule.id}: ${start}–${end} of ${words.length}`).toBe(true)
      }
      expect(run(rule, reading, hitsOf)).toEqual(hits)
    }
  }), cases(60))
}, 60_000)

/** Long runs of what the rules look for, in one block: a rule whose time grows with the square of the text takes minutes here. */
test.each(['in its sole discretion may ', 'twenty ', 'one (2) ', '“', '(1) ', 'special, indirect, ', '[note: ', '$1,000 ', '40% on x, ', 'as needed services ', '1 May 2026 to ', 'ABC ', 'the Services ', '"Fees" means x. ', '_ ', 'Schedule A '])('a text of nothing but "%s" is read in time', seed => {
  const reading = readingOf(`The Supplier shall ${seed.repeat(60_000 / seed.length)}`)
  const began = performance.now(), hitsOf = hitsAmong(rules, reading)
  for (const rule of rules) hitsOf(rule.id)
  expect(performance.now() - began).toBeLessThan(10_000)
}, 60_000)
