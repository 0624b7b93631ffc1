import { expect, test } from 'vitest'
import { readContract } from '../../src/engine/contract/contract'
import { findAll } from '../../src/engine/findings'
import { normsOf } from '../../src/engine/grammar/norms'
import type { Hit, Reading, Rule } from '../../src/engine/rules/rule'
import { rules } from '../../src/engine/rules/index'
import { defaultThresholds } from '../../src/engine/rules/thresholds'

const text = 'Landlord may enter at any time. Tenant shall pay.'
const reading = (): Reading => {
  const contract = { ...readContract(text), parties: ['Landlord', 'Tenant'].map(role => ({ role, aliases: [], at: { start: 0, end: 1 } })) }
  return { contract, provisions: [], keyTerms: [], thresholds: defaultThresholds, norms: sentence => normsOf(contract, sentence) }
}
const saying = (id: string, hits: readonly Hit[], more: Partial<Rule> = {}): Rule => ({
  id, severity: 3, tier: 'likely', title: id, why: '', ask: '', sources: [`source of ${id}`], labels: ['93/13:a'], flags: ['«x»'], passes: ['y'], find: { inContract: () => hits }, ...more,
})
const at = (words: string, against?: string): Hit => ({ spans: [{ start: text.indexOf(words), end: text.indexOf(words) + words.length }], ...(against ? { against } : {}) })

test('a rule yields to one that says more of the same sentence, and hands over its labels and sources', () => {
  const { findings, cleared } = findAll([saying('amb-a', [at('at any time')], { labels: ['claudette:TER'], yieldsTo: ['ter-b'] }), saying('ter-b', [at('may enter', 'Tenant')])], reading())
  expect(findings).toMatchObject([{ rule: 'ter-b', against: 'Tenant', labels: ['93/13:a', 'claudette:TER'], sources: ['source of ter-b', 'source of amb-a'] }])
  expect(cleared).toEqual([])
})

test('it keeps what stands in another sentence, and what is hard on somebody else', () => {
  const stronger = saying('ter-b', [at('may enter', 'Tenant')])
  expect(findAll([saying('amb-a', [at('shall pay')], { yieldsTo: ['ter-b'] }), stronger], reading()).findings.map(({ rule }) => rule)).toEqual(['ter-b', 'amb-a'])
  expect(findAll([saying('amb-a', [at('at any time', 'Landlord')], { yieldsTo: ['ter-b'] }), stronger], reading()).findings.map(({ rule }) => rule)).toEqual(['ter-b', 'amb-a'])
})

test('what was handed over is handed on', () => {
  const hit = [at('may enter', 'Tenant')]
  const { findings } = findAll([saying('ter-a', hit, { yieldsTo: ['ter-b', 'ter-c'], labels: ['acl:a'] }), saying('ter-b', hit, { yieldsTo: ['ter-c'], labels: ['acl:b'] }), saying('ter-c', hit, { labels: ['acl:c'] })], reading())
  expect(findings.map(({ rule, labels }) => [rule, labels.toSorted()])).toEqual([['ter-c', ['acl:a', 'acl:b', 'acl:c']]])
})

test('rules yield only to rules that exist, weigh as much or more, and yield to fewer', () => {
  const byId = new Map(rules.map(rule => [rule.id, rule]))
  for (const { id, severity, yieldsTo = [] } of rules)
    for (const other of yieldsTo) {
      expect(byId.get(other), `${id} yields to ${other}`).toBeDefined()
      expect(byId.get(other)!.severity, `${id} yields to ${other}`).toBeGreaterThanOrEqual(severity)
      expect(byId.get(other)!.yieldsTo?.length ?? 0, `${id} yields to ${other}`).toBeLessThan(yieldsTo.length)
    }
})
