import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { likeness, namesDisagree, overlap, sketchOf } from '../../src/storage/sketch'
import { clauses, contractOf } from './made-up'

const alike = (a: string, b: string) => likeness(sketchOf(a, []), sketchOf(b, []))
const shared = (a: string, b: string) => overlap(sketchOf(a, []), sketchOf(b, []))

test('a text is wholly like itself, however its lines, case and punctuation fall', () => {
  const text = contractOf(1, 40)
  expect(alike(text, text)).toBe(1)
  expect(alike(text, text.replaceAll(' ', '\n  ').toUpperCase().replaceAll('.', ' ;'))).toBe(1)
})

test('small edits leave a contract alike', () => {
  fc.assert(fc.property(fc.integer({ min: 1, max: 1000 }), fc.array(fc.nat({ max: 59 }), { maxLength: 4 }), fc.string({ maxLength: 60 }), (seed, places, words) => {
    const edited = clauses(seed, 60).map((clause, i) => places.includes(i) ? words : clause).join('\n')
    expect(alike(contractOf(seed, 60), edited)).toBeGreaterThan(0.8)
  }), { numRuns: 40 })
})

test('contracts of other words are other', () => {
  fc.assert(fc.property(fc.integer({ min: 1, max: 1000 }), fc.integer({ min: 1001, max: 2000 }), (seed, other) => {
    expect(alike(contractOf(seed, 60), contractOf(other, 60))).toBeLessThan(0.1)
    expect(shared(contractOf(seed, 60), contractOf(other, 20))).toBeLessThan(0.3)
  }), { numRuns: 40 })
})

test('the first pages of a contract are within it', () => {
  const first = clauses(7, 200).slice(0, 30).join('\n')
  expect(alike(first, contractOf(7, 200))).toBeLessThan(0.3)
  expect(shared(first, contractOf(7, 200))).toBeGreaterThan(0.7)
})

test('likeness and overlap are shares, and do not care who comes first', () => {
  fc.assert(fc.property(fc.string(), fc.string(), (a, b) => {
    for (const measure of [alike, shared]) {
      expect(measure(a, b)).toBe(measure(b, a))
      expect(measure(a, b)).toBeGreaterThanOrEqual(0)
      expect(measure(a, b)).toBeLessThanOrEqual(1)
    }
  }))
})

test('empty texts are alike, and unlike any other', () => {
  expect(alike('', ' .,; ')).toBe(1)
  expect(alike('', 'The rent is due.')).toBe(0)
})

test('a sketch holds numbers, never words, and stays small', () => {
  const sketch = sketchOf(contractOf(3, 2000), ['Brightpane Ltd'])
  expect(sketch.hashes).toHaveLength(512)
  expect([sketch.size, ...sketch.hashes, ...sketch.names].every(Number.isInteger)).toBe(true)
  expect(JSON.stringify(sketch).length).toBeLessThan(7000)
})

const named = (...names: string[]) => sketchOf('The same words stand in both.', names)

test('another counterparty is a disagreement', () => {
  expect(namesDisagree(named('Brightpane Ltd', 'Harbour Café'), named('Brightpane Ltd', 'Mill Café'))).toBe(true)
})

test('a name that is written in later, or written out, is none', () => {
  expect(namesDisagree(named('Brightpane Ltd'), named('Brightpane Ltd', 'Harbour Café'))).toBe(false)
  expect(namesDisagree(named('Brightpane Ltd.', 'Harbour Café'), named('BRIGHTPANE LIMITED', 'Harbour Café'))).toBe(false)
  expect(namesDisagree(named(), named('Brightpane'))).toBe(false)
})

test('a long text is sketched in linear time', () => {
  const started = performance.now()
  sketchOf('word '.repeat(200_000), [])
  sketchOf('w'.repeat(1_000_000), [])
  expect(performance.now() - started).toBeLessThan(4000)
})
