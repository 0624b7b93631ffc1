import { expect, test } from 'vitest'
import { after, before, counterparty, defines, insideQuotation, opensDefinition, words } from '../../../src/engine/rules/forms'
import type { Find, Rule } from '../../../src/engine/rules/rule'
import { run } from '../../../src/engine/rules/run'
import { readingOf } from './examples'

const plain: Omit<Rule, 'find'> = { id: 'amb-test', severity: 1, tier: 'fact', title: 't', why: 'w', ask: 'a?', sources: [], labels: [], flags: ['f'], passes: ['p'] }
const found = (find: Find, text: string): string[] =>
  run({ ...plain, find }, readingOf(text)).flatMap(({ spans }) => spans.map(({ start, end }) => text.slice(start, end)))

test('words marks each match in the sentences that hold a trigger', () => {
  const find = words({ triggers: ['goods'], match: /\b(?:goods|chairs)\b/ })
  expect(found(find, 'The Seller shall bring the goods and the chairs.\nThe Buyer shall keep the chairs.')).toEqual(['goods', 'chairs'])
})

test('words marks the group named mark where there is one', () => {
  expect(found(words({ triggers: ['goods'], match: /sell the (?<mark>goods)/ }), 'You may sell the goods.')).toEqual(['goods'])
})

test('words finds what a line end parts, in the place where it stands', () => {
  expect(found(words({ triggers: ['sole'], match: /\bin its sole discretion\b/ }), 'The Seller may set the price of the goods in its sole\ndiscretion.')).toEqual(['in its sole\ndiscretion'])
})

test('words passes over what is quoted, and finds what stands beside it', () => {
  const find = words({ triggers: ['goods'], match: /goods/ })
  expect(found(find, 'The word “goods” is used here, and the goods are sold as "goods" of the first class.')).toEqual(['goods'])
  expect(found(find, 'The word “goods” is used here.')).toEqual([])
})

test('words leaves definitions, headings and settled contracts alone', () => {
  const text = '# All about goods\n\n“Goods” means goods in a list.\nThe Seller shall bring the goods.'
  const all = { triggers: ['goods'], match: /\bgoods\b/ }
  expect(found(words(all), text)).toEqual(['goods', 'goods'])
  expect(found(words({ ...all, everywhere: true }), text)).toEqual(['goods', 'goods', 'goods'])
  expect(found(words({ ...all, inDefinitions: false }), text)).toEqual(['goods'])
  expect(found(words({ ...all, settledBy: reading => defines(reading, /^goods$/i) }), text)).toEqual([])
})

test('words drops what `unless` or `when` rules out, and says whom the rest is hard on', () => {
  const text = 'The Seller may refuse the goods.\nThe Buyer may keep the goods.'
  const all = { triggers: ['goods'], match: /goods/ }
  expect(found(words({ ...all, unless: /refuse/ }), text)).toEqual(['goods'])
  expect(found(words({ ...all, when: at => before(at, 9) === 'keep the ' && after(at, 1) === '.' }), text)).toEqual(['goods'])
  const hits = run({ ...plain, find: words({ ...all, against: (_, sentence) => (sentence.text.includes('Seller') ? 'Buyer' : undefined) }) }, readingOf(text))
  expect(hits.map(({ against }) => against)).toEqual(['Buyer', undefined])
})

test('opensDefinition knows a definition by its beginning', () => {
  expect(opensDefinition('“Fees” means the sums in Schedule 1.')).toBe(true)
  expect(opensDefinition('1.4 "Net Sales" shall mean all sums.')).toBe(true)
  expect(opensDefinition('(a) **Goods** means the chairs.')).toBe(true)
  expect(opensDefinition('The Fees are due on the day that “month” means.')).toBe(false)
  expect(opensDefinition('A delay by any means is a breach.')).toBe(false)
})

test('insideQuotation wants both marks', () => {
  const text = 'say “yes” and "no" and “never'
  expect(insideQuotation(text, text.indexOf('yes'))).toBe(true)
  expect(insideQuotation(text, text.indexOf('and'))).toBe(false)
  expect(insideQuotation(text, text.indexOf('no"'))).toBe(true)
  expect(insideQuotation(text, text.indexOf('never'))).toBe(false)
})

test('counterparty is the other of two, and nobody of three', () => {
  const two = readingOf('This Agreement is between Alder Ltd (the “Supplier”) and Birch Ltd (the “Customer”).')
  expect(counterparty(two, 'Supplier')).toBe('Customer')
  expect(counterparty(two, undefined)).toBeUndefined()
  expect(counterparty({ ...two, contract: { ...two.contract, parties: [...two.contract.parties, { role: 'Guarantor', aliases: [], at: { start: 0, end: 1 } }] } }, 'Supplier')).toBeUndefined()
})
