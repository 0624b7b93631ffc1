import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { readContract } from '../../../src/engine/contract/contract'

const pieces = fc.constantFrom('The Supplier shall pay. ', '1. ', '(a) ', '(i) ', '\n', '\n\n', '“Term” means ', '"', '“', '(the "X")', 'Section 4.2(b)', ' and ', 'thirty (30) days', '$1,200', '5%', '5 March 2027', 'between ', 'Oak, Inc.', 'By: ____', '\ud800', 'İ', '\u200b', '# ', '**', '|', 'TABLE OF CONTENTS\n', 'SCHEDULE 1\n', '...', 'you ', 'we ')
const texts = fc.oneof(fc.string({ unit: 'binary', maxLength: 400 }), fc.array(pieces, { maxLength: 120 }).map(list => list.join('')))

test('any text is read: places are in order, inside it, and hold what they say', () => {
  fc.assert(fc.property(texts, text => {
    const contract = readContract(text)
    let end = 0
    for (const sentence of contract.sentences) {
      expect(sentence.start).toBeGreaterThanOrEqual(end)
      expect(sentence.end).toBeGreaterThan(sentence.start)
      expect(sentence.text).toBe(text.slice(sentence.start, sentence.end))
      expect(contract.blocks[sentence.block]).toBeDefined()
      end = sentence.end
    }
    expect(end).toBeLessThanOrEqual(text.length)
    contract.clauses.forEach((clause, i) => {
      expect(clause.parent).toBeLessThan(i)
      expect(clause.end).toBeGreaterThanOrEqual(clause.at.end > clause.end ? clause.at.start : clause.at.end)
      if (clause.parent >= 0) expect(contract.clauses[clause.parent]!.level).toBeLessThan(clause.level)
    })
    for (const span of [...contract.blocks, ...contract.references, ...contract.quantities, ...contract.parties.map(one => one.at), ...contract.definitions.flatMap(one => [one.at, one.meaning, ...one.uses])]) {
      expect(span.start).toBeGreaterThanOrEqual(0)
      expect(span.end).toBeGreaterThanOrEqual(span.start)
      expect(span.end).toBeLessThanOrEqual(text.length)
    }
    for (let i = 1; i < contract.words.count; i++) expect(contract.words.starts[i]!).toBeGreaterThanOrEqual(contract.words.ends[i - 1]!)
  }), { numRuns: 300 })
})

test('what was read before changes nothing', () => {
  fc.assert(fc.property(texts, texts, (one, other) => {
    const first = JSON.stringify(readContract(one))
    readContract(other)
    expect(JSON.stringify(readContract(one))).toBe(first)
  }), { numRuns: 60 })
})

test.each([
  ['one block without a stop', 'the supplier shall pay the customer '.repeat(14_000)], ['capitals', 'SHALL PAY THE CUSTOMER '.repeat(20_000)], ['nested brackets', `${'('.repeat(10_000)}x${')'.repeat(10_000)}`], ['quotation marks', '"“'.repeat(200_000)],
  ['stops', '.'.repeat(400_000)], ['numbers in words', 'twenty-'.repeat(50_000)], ['references', `Section 1${', 2'.repeat(100_000)}`], ['half pairs', '\ud800'.repeat(100_000)], ['digits', '1.'.repeat(200_000)],
])('%s are read in linear time', (_name, text) => {
  const before = performance.now()
  readContract(text)
  // Thirty times what it takes here, so that a busy machine does not fail it; quadratic work would take minutes.
  expect(performance.now() - before).toBeLessThan(15_000)
}, 20_000)

test('words are found whole, by their parts, and with either apostrophe', () => {
  const { words } = readContract('A non-exclusive licence. The Customer’s data.')
  expect(words.sentencesWith('non-exclusive')).toEqual([0])
  expect(words.sentencesWith('exclusive')).toEqual([0])
  expect(words.sentencesWith("customer's")).toEqual([1])
  expect(words.sentencesWith('customer')).toEqual([1])
  expect(words.sentencesWith('tenant')).toEqual([])
})
