import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { needOf, needOfAny } from '../../../src/engine/contract/candidates'
import { readContract } from '../../../src/engine/contract/contract'

const sentences = (text: string) => {
  const { words, sentences } = readContract(text)
  return (need: ReturnType<typeof needOf>) => sentences.filter(({ index }) => words.candidates.has(need, index)).map(({ text }) => text)
}

test('only the sentences that hold what a pattern needs are candidates', () => {
  const among = sentences('The Supplier shall deliver the goods. The Buyer may terminate this Agreement. Termination takes effect at once.')
  expect(among(needOf(/\bterminat\w+/i))).toEqual(['The Buyer may terminate this Agreement.', 'Termination takes effect at once.'])
  expect(among(needOf(/\bmay\b.{0,20}\bterminat/i))).toEqual(['The Buyer may terminate this Agreement.'])
  expect(among(needOfAny([needOf(/\bmay\b.{0,20}\bterminat/i), needOf(/goods/)]))).toEqual(['The Supplier shall deliver the goods.', 'The Buyer may terminate this Agreement.'])
  expect(among(needOf(/force majeure/i))).toEqual([])
  expect(among(needOf(/\w+/))).toHaveLength(3)
})

test('joined words are found by their parts, in capitals and out', () => {
  const among = sentences('A NON-EXCLUSIVE licence is granted. Nothing else is.')
  expect(among(needOf(/exclusive/i))).toEqual(['A NON-EXCLUSIVE licence is granted.'])
})

test('a pattern that is first heard of after the contract was read finds its sentences too', () => {
  const among = sentences('The quokka is protected. So is the wombat.')
  expect(among(needOf(/protected/))).toEqual(['The quokka is protected.'])
  expect(among(needOf(/quokkas?/))).toEqual(['The quokka is protected.'])
})

test('whatever matches is a candidate', () => {
  const patterns = [/\b(?:shall|will) (?:not )?be liable\b/i, /\bnotwithstanding\b[^.]{0,40}\bprovisions?\b/i, /(?:un)?limited liabilit(?:y|ies)/i, /[“"]Fees[”"] means/]
  const needs = patterns.map(pattern => needOf(pattern))
  const part = fc.constantFrom('shall', 'will', 'not', 'be', 'LIABLE', 'liable', 'Notwithstanding', 'any', 'provision', 'unlimited', 'limited', 'liability', '“Fees” means', 'x-limited', 'the.', 'and;')
  fc.assert(fc.property(fc.array(part, { minLength: 1, maxLength: 40 }), parts => {
    const { words, sentences } = readContract(parts.join(' '))
    for (const { text, index } of sentences) for (const [k, pattern] of patterns.entries()) if (pattern.test(text)) expect(words.candidates.has(needs[k]!, index), text).toBe(true)
  }))
})

test('all sentences that may match are those that may match one by one', () => {
  const { words, sentences } = readContract('The Supplier shall deliver the goods. The Buyer shall pay. Nothing else is agreed.')
  for (const pattern of [/goods|agreed/, /shall pay/, /quokka/, /\w+/]) {
    const need = needOf(pattern)
    expect(words.candidates.matching(need)).toEqual(sentences.filter(({ index }) => words.candidates.has(need, index)).map(({ index }) => index))
  }
})
