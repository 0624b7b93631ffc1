/** Texts that no one meant to be contracts, and contracts that arrive broken: the engine reads them all, and its places are right. */
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readContract } from '../../../src/engine/contract/contract'
import { leadOf, withLead } from '../../../src/engine/contract/leads'
import { normsOf } from '../../../src/engine/grammar/norms'
import { cases } from '../../cases'
import { blocks } from './blocks'
import { contracts, scanned } from './texts'

function check(text: string) {
  const contract = readContract(text)
  expect(JSON.parse(JSON.stringify(contract.blocks))).toEqual(contract.blocks)
  let end = 0
  for (const sentence of contract.sentences) {
    expect(sentence.start).toBeGreaterThanOrEqual(end)
    expect(sentence.end).toBeGreaterThan(sentence.start)
    expect(sentence.text).toBe(text.slice(sentence.start, sentence.end))
    const block = contract.blocks[sentence.block]!
    expect(sentence.start).toBeGreaterThanOrEqual(block.start)
    expect(sentence.start).toBeLessThan(block.end)
    expect(sentence.clause).toBeLessThan(contract.clauses.length)
    end = sentence.end
    const lead = leadOf(contract, sentence), joined = withLead(contract, sentence)
    if (lead) expect(lead.index).toBeLessThan(sentence.index)
    if (joined) expect(joined.text.slice(joined.from)).toBe(sentence.text.slice(joined.cut))
    for (const norm of normsOf(contract, sentence)) {
      expect(norm.start).toBeGreaterThanOrEqual(sentence.start)
      expect(norm.end).toBeLessThanOrEqual(sentence.end)
      expect(norm.end).toBeGreaterThan(norm.start)
    }
  }
  const spans = [...contract.blocks, ...contract.clauses.map(({ at }) => at), ...contract.references, ...contract.quantities, ...contract.parties.map(({ at }) => at), ...contract.definitions.flatMap(({ at, meaning, uses }) => [at, meaning, ...uses])]
  for (const { start, end: to } of spans) {
    expect(start).toBeGreaterThanOrEqual(0)
    expect(to).toBeGreaterThanOrEqual(start)
    expect(to).toBeLessThanOrEqual(text.length)
  }
  contract.clauses.forEach((clause, i) => {
    expect(clause.parent).toBeLessThan(i)
    if (i > 0) expect(clause.at.start).toBeGreaterThanOrEqual(contract.clauses[i - 1]!.at.start)
    if (clause.parent >= 0) expect(contract.clauses[clause.parent]!.level).toBeLessThan(clause.level)
  })
  for (const { target } of contract.references) if (target !== undefined) expect(contract.clauses[target]).toBeDefined()
}

describe('whatever the text, it is read, and every place lies where it says', () => {
  test('mixes of pieces of contracts', () => fc.assert(fc.property(contracts, check), cases(150)), 60_000)
  test('the same, as a scanner saw them', () => fc.assert(fc.property(scanned, check), cases(100)), 60_000)
  test('the same, in capitals and without their stops', () => fc.assert(fc.property(contracts, text => check(text.toUpperCase().replaceAll(/[.,;:]/g, ''))), cases(60)), 60_000)
  test('any characters at all', () => fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 600 }), check), cases(150)), 60_000)
})

/** The least of three times, in milliseconds of the processor's, which does not count while others are served; a busy machine only ever adds to it. Each time gets a text of its own, since what is remembered is not read again. */
function time(read: (round: number) => void): number {
  return Math.min(...[1, 2, 3].map(round => {
    const began = process.cpuUsage().user
    read(round)
    return (process.cpuUsage().user - began) / 1000
  }))
}

const read = (text: string) => {
  const contract = readContract(text)
  for (const sentence of contract.sentences) normsOf(contract, sentence)
}

describe('work grows with the text, not with its square', () => {
  test.each(blocks.map(({ name, text }) => [name, text] as const))('%s', (_name, text) => {
    const n = 600
    const once = (size: number) => time(round => read(text(size).replaceAll('Buyer', `Buyer${'ABC'[round - 1]}${size}`)))
    once(n + 1)
    // Four times the text may take four times as long; sixteen times would be its square. Between them is room for chance, which may also try again.
    let growth = Infinity
    for (let tries = 0; tries < 4 && growth > 10; tries++) growth = once(n * 4) / Math.max(once(n), 2)
    expect(growth).toBeLessThan(10)
  }, 60_000)

  test('two million characters in one block', () => {
    const words = 'the Buyer (or its agent) shall pay the Seller thirty (30) days after delivery, and '
    const text = words.repeat(Math.ceil(2_000_000 / words.length))
    const { sentences } = readContract(text)
    expect(sentences.length).toBeGreaterThan(100)
    expect(sentences.every((sentence, i) => sentence.end - sentence.start <= 12_000 && sentence.start >= (sentences[i - 1]?.end ?? 0))).toBe(true)
  }, 60_000)
})
