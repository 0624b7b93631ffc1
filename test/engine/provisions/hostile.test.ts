import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { readContract } from '../../../src/engine/contract/contract'
import { readContractType } from '../../../src/engine/contract-type'
import { readKeyTerms } from '../../../src/engine/key-terms'
import { provisionKinds, readProvisions } from '../../../src/engine/provisions'

const triggers = [...new Set(provisionKinds.flatMap(kind => kind.triggers))]

test('any text is read without an error, and every span lies in it', () => {
  const words = fc.constantFrom(...triggers, 'shall', 'may', 'not', 'party', 'the', 'Agreement', 'of', '30 days', '$5', '5%', '1 May 2020', '.', '\n', '“', '(', '☃', '\u0000')
  fc.assert(fc.property(fc.array(words, { maxLength: 120 }), parts => {
    const text = parts.join(' ')
    const contract = readContract(text)
    const provisions = readProvisions(contract)
    readContractType(contract)
    for (const { start, end } of [...provisions, ...readKeyTerms(contract, provisions)]) {
      expect(start).toBeGreaterThanOrEqual(0)
      expect(end).toBeGreaterThan(start)
      expect(end).toBeLessThanOrEqual(text.length)
    }
  }), { numRuns: 150 })
})

test('one block of two million characters does not hang the kinds', () => {
  const contract = readContract('party shall not be liable for damages under the agreement '.repeat(35_000))
  const began = performance.now()
  const provisions = readProvisions(contract)
  const terms = readKeyTerms(contract, provisions)
  expect(performance.now() - began).toBeLessThan(10_000)
  expect(terms.every(term => term.end <= contract.text.length)).toBe(true)
}, 60_000)
