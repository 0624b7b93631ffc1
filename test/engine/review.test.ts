import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { assert, property, string } from 'fast-check'
import { beforeAll, expect, test, vi } from 'vitest'
import { readContractFile } from '../../src/cli/files'
import type { Span } from '../../src/engine/contract/contract'
import { design } from '../../src/engine/rules/mis/samples'
import { review, type Review } from '../../src/engine/review'

const samples = fileURLToPath(new URL('../../assets/samples/', import.meta.url))
let contracts: readonly string[] = []
beforeAll(async () => {
  contracts = await Promise.all(readdirSync(samples).filter(name => name.endsWith('.html')).map(name => readContractFile(samples + name)))
})

const asText = (text: string) => JSON.stringify(review(text))

test('the same text gives the same review, whatever was reviewed before it', () => {
  const once = contracts.map(asText)
  expect(contracts.toReversed().map(asText).toReversed()).toEqual(once)
})

test('what is remembered of a text before an edit does not show in the review after it', async () => {
  const edited = contracts.map(text => text.replace('shall', 'may').replaceAll('30 days', '40 days'))
  const warm = edited.map(asText)
  vi.resetModules()
  const fresh = await import('../../src/engine/review')
  expect(edited.map(text => JSON.stringify(fresh.review(text)))).toEqual(warm)
})

test('a side is known by role, name or alias, in any capitals; a stranger is refused by name', () => {
  const text = 'This Agreement is made between Oak Limited ("Supplier") and Birch Limited ("Customer"). Supplier shall deliver. Customer shall pay.'
  expect(review(text, { side: 'customer' }).side).toBe('Customer')
  expect(review(text, { side: 'Oak Limited' }).side).toBe('Supplier')
  expect(() => review(text, { side: 'Landlord' })).toThrow('no party is called "Landlord"; the parties are Supplier, Customer')
  expect(() => review('Good morning.', { side: 'Landlord' })).toThrow('no parties were found')
})

const spansOf = ({ contractType, parties, outline, provisions, keyTerms, findings, balance }: Review): Span[] => [
  ...contractType.because, ...parties.map(({ at }) => at), ...outline.map(({ at }) => at), ...provisions, ...keyTerms, ...findings.flatMap(({ spans }) => spans), ...balance.flatMap(({ rows }) => rows.map(({ at }) => at)),
]

test('every span of a review lies in its text and holds something', () => {
  for (const text of contracts) for (const { start, end } of spansOf(review(text))) {
    expect(start).toBeGreaterThanOrEqual(0)
    expect(end).toBeLessThanOrEqual(text.length)
    expect(text.slice(start, end).trim()).not.toBe('')
  }
})

test('the checklist points only at what is there', () => {
  for (const text of contracts) {
    const { checklist, keyTerms, provisions, findings } = review(text)
    for (const item of checklist) {
      expect(item.terms.every(i => i in keyTerms)).toBe(true)
      expect(item.provisions.every(i => i in provisions)).toBe(true)
      expect(item.findings.every(i => i in findings)).toBe(true)
    }
  }
})

test('any text at all has a review, lone surrogates and all', () => {
  assert(property(string({ unit: 'binary', maxLength: 400 }), text => {
    const { suitability, checklist } = review(`${text}\ud800 The Supplier shall ${text} pay.`)
    expect(suitability.say).not.toBe('')
    expect(checklist).toHaveLength(33)
  }), { numRuns: 60 })
})

test('where only part was read, nothing is said to be missing', () => {
  const text = design('FREELANCE DESIGN AGREEMENT')
  const whole = review(text), part = review(text, { partly: true })
  expect(whole.findings.filter(({ rule }) => rule.startsWith('mis-'))).not.toEqual([])
  expect(part.findings.filter(({ rule }) => rule.startsWith('mis-'))).toEqual([])
  expect(part.cleared.filter(({ rule }) => rule.startsWith('mis-'))).toEqual([])
})

test('words that the page does not show are a finding', () => {
  const [text = ''] = contracts, start = text.indexOf('shall') - 20
  expect(review(text, { unseen: [{ start, end: start + 80 }] }).findings[0]).toMatchObject({ rule: 'drf-hidden-text', severity: 4, tier: 'fact' })
})
