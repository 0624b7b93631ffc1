import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readContract } from '../../../src/engine/contract/contract'
import { keyTermKinds, readKeyTerms } from '../../../src/engine/key-terms'
import { addDuration } from '../../../src/engine/key-terms/iso-dates'
import { readProvisions } from '../../../src/engine/provisions'

const folder = new URL('../../../src/engine/key-terms/', import.meta.url)

/** Takes the «marks» out of an example. */
function unmarked(example: string) {
  const parts = example.split(/[«»]/)
  return { text: parts.join(''), marks: parts.filter((_, i) => i % 2 === 1) }
}

function found(kind: string, text: string) {
  const contract = readContract(text)
  return readKeyTerms(contract, readProvisions(contract)).filter(term => term.kind === kind)
}

test('every kind has a file of its own name and stands in the list, in order', () => {
  const files = readdirSync(folder).filter(file => readFileSync(new URL(file, folder), 'utf8').includes(': KeyTermKind = {')).map(file => file.replace(/\.ts$/, ''))
  expect(keyTermKinds.map(({ kind }) => kind)).toEqual(files.sort())
})

describe.each(keyTermKinds.map(kind => [kind.kind, kind] as const))('%s', (name, kind) => {
  test.each(kind.finds.map(([example, ...values]) => [example, values] as const))('finds %s', (example, values) => {
    const { text, marks } = unmarked(example)
    const terms = found(name, text)
    expect(terms.map(term => text.slice(term.start, term.end))).toEqual(marks)
    expect(terms.map(term => term.value)).toEqual(values)
  })
  test.each(kind.passes)('passes %s', text => {
    expect(found(name, text)).toEqual([])
  })
})

test.each([
  ['2024-01-31', 'P1M', '2024-02-29'], ['2023-12-15', 'P2M', '2024-02-15'], ['2024-02-29', 'P1Y', '2025-02-28'], ['2024-03-30', 'P3D', '2024-04-02'], ['2024-03-30', 'P2W', '2024-04-13'],
])('%s and %s make %s', (date, duration, result) => {
  expect(addDuration(date, duration)).toBe(result)
})

test('a date or a duration that cannot be read makes none', () => {
  expect(addDuration('soon', 'P1Y')).toBeUndefined()
  expect(addDuration('2024-01-01', 'PT5H')).toBeUndefined()
})

test('a sentence that is wrapped in lines is read as one', () => {
  const lines = ['The parties have agreed on many things in the course of the past two years, and so', 'this Agreement, which holds all of them in one place, may be amended only in a', 'writing signed by both parties, whatever they may have said to each other before']
  const text = `${lines.join('\n')} they signed.`
  expect(found('change-procedure', text).map(({ start, end }) => text.slice(start, end))).toEqual([text])
})

test('where a point is made more than once, the most telling words rank first', () => {
  const text = 'The Client shall pay EUR 40 for each reminder.\n\nThe Client shall pay a fixed fee of EUR 900.'
  expect(found('fees', text).map(({ value, rank }) => [value, rank])).toEqual([['EUR 40.00', 2], ['EUR 900.00', 0]])
})

test('a repair within some days is no warranty of so many days', () => {
  expect(found('warranty-duration', 'The Contractor shall correct every defect within 20 days.')).toEqual([])
})
