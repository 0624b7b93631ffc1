import nlp from 'compromise/two'
import { readdirSync, readFileSync } from 'node:fs'
import { expect, test, vi } from 'vitest'
import { readContract } from '../../../src/engine/contract/contract'
import { normsOf } from '../../../src/engine/grammar/norms'
import { isBaseVerb, isPlainVerb, lemmaOfParticiple } from '../../../src/engine/grammar/verbs'

// The real one, watched: how often it is asked is part of what is promised.
vi.mock('compromise/two', async original => ({ default: vi.fn((await original<{ default: typeof nlp }>()).default) }))

test.each([
  ['terminated', 'terminate'], ['indemnified', 'indemnify'], ['withheld', 'withhold'], ['transferred', 'transfer'], ['paid', 'pay'], ['billed', 'bill'], ['refurbished', 'refurbish'],
])('%s comes from %s', (participle, lemma) => {
  expect(lemmaOfParticiple(participle)).toBe(lemma)
})

test('a verb is told from an adverb, and from a noun that is sometimes a verb', () => {
  expect(isBaseVerb('comply')).toBe(true)
  expect(isBaseVerb('invoice')).toBe(true)
  expect(isBaseVerb('promptly')).toBe(false)
  expect(isPlainVerb('terminate')).toBe(true)
  expect(isPlainVerb('notice')).toBe(false)
})

test('compromise is asked about fewer than one word in two hundred of our sample contracts', () => {
  const folder = new URL('../../../assets/samples/', import.meta.url)
  const texts = readdirSync(folder).filter(file => file.endsWith('.html')).map(file => readFileSync(new URL(file, folder), 'utf8').replace(/<[^>]{0,300}>/g, '\n'))
  vi.mocked(nlp).mockClear()
  let words = 0
  for (const text of texts) {
    const contract = readContract(text)
    words += contract.words.count
    for (const sentence of contract.sentences) normsOf(contract, sentence)
  }
  expect(words).toBeGreaterThan(1_000)
  expect(vi.mocked(nlp).mock.calls.length * 200).toBeLessThan(words)
})
