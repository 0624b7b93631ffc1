import { expect, test } from 'vitest'
import { readContract } from '../../src/engine/contract/contract'
import { findAll } from '../../src/engine/findings'
import { normsOf } from '../../src/engine/grammar/norms'
import type { Hit, Reading, Rule } from '../../src/engine/rules/rule'
import { defaultThresholds } from '../../src/engine/rules/thresholds'

const between = (parties: readonly string[]): Reading => {
  const contract = { ...readContract('Landlord may enter. Tenant shall pay.'), parties: parties.map(role => ({ role, aliases: [], at: { start: 0, end: 1 } })) }
  return { contract, provisions: [], keyTerms: [], thresholds: defaultThresholds, norms: sentence => normsOf(contract, sentence) }
}
const saying = (id: string, hits: readonly Hit[], more: Partial<Rule> = {}): Rule => ({
  id, severity: 3, tier: 'likely', title: id, why: '', ask: '', sources: [], labels: [], flags: ['«x»'], passes: ['y'], find: { inContract: () => hits }, ...more,
})
const at = (start: number, against?: string): Hit => ({ spans: [{ start, end: start + 4 }], ...(against ? { against } : {}) })

test('what is hard on the other side favours the reader and comes last', () => {
  const rules = [saying('ter-a', [at(9, 'Landlord')], { severity: 4 }), saying('ter-b', [at(0, 'Tenant')])]
  const { findings } = findAll(rules, between(['Landlord', 'Tenant']), { side: 'Tenant' })
  expect(findings.map(({ rule, outcome }) => [rule, outcome])).toEqual([['ter-b', 'problem'], ['ter-a', 'favours-you']])
  const turned = findAll(rules, between(['Landlord', 'Tenant']), { side: 'Landlord' }).findings
  expect(turned.map(({ rule, outcome }) => [rule, outcome])).toEqual([['ter-a', 'problem'], ['ter-b', 'favours-you']])
})

test('with no side chosen nothing is turned', () => {
  const { findings } = findAll([saying('ter-a', [at(0, 'Tenant')])], between(['Landlord', 'Tenant']))
  expect(findings).toMatchObject([{ outcome: 'problem', against: 'Tenant', family: 'TER' }])
})

test('what is hard on nobody who is known favours neither side', () => {
  for (const side of ['Landlord', 'Tenant']) expect(findAll([saying('ter-a', [at(0, 'You')])], between(['Landlord', 'Tenant']), { side }).findings[0]?.outcome).toBe('look')
})

test('among three parties, what is hard on a third one needs the reader’s eyes', () => {
  const { findings } = findAll([saying('ter-a', [at(0, 'Tenant')])], between(['Landlord', 'Tenant', 'Guarantor']), { side: 'Guarantor' })
  expect(findings[0]?.outcome).toBe('look')
})

test('a judgement is never a fault', () => {
  const { findings } = findAll([saying('amb-a', [at(0)], { tier: 'judgement' }), saying('amb-b', [{ ...at(3), tier: 'judgement' }])], between([]))
  expect(findings.map(({ outcome }) => outcome)).toEqual(['look', 'look'])
})

test('places that belong together make one finding for each role, in the order of the text', () => {
  const { findings } = findAll([saying('amb-a', [at(20), at(5), at(9, 'Tenant')], { together: true })], between(['Landlord', 'Tenant']))
  expect(findings.map(({ spans }) => spans.map(({ start }) => start))).toEqual([[5, 20], [9]])
})

test('a rule that looked and found nothing is listed as fine', () => {
  expect(findAll([saying('amb-a', [])], between([]))).toEqual({ findings: [], cleared: [{ rule: 'amb-a' }] })
})

test('of what is not found only the three weightiest points are told, whichever side the reader is on', () => {
  const missing = (id: string, severity: 1 | 2 | 3, more: Partial<Rule> = {}) => saying(id, [at(0, 'Tenant')], { severity, rationed: true, ...more })
  const rules = [missing('mis-a', 1), missing('mis-b', 2, { tier: 'judgement' }), missing('mis-c', 3), missing('mis-d', 2), missing('mis-e', 3), saying('ter-a', [at(9)], { severity: 1 })]
  for (const side of ['Landlord', 'Tenant']) {
    const { findings, cleared } = findAll(rules, between(['Landlord', 'Tenant']), { side })
    expect(findings.map(({ rule }) => rule).toSorted()).toEqual(['mis-c', 'mis-d', 'mis-e', 'ter-a'])
    expect(cleared).toEqual([])
  }
})

test('a rule about another sort of contract is not called fine', () => {
  const rules = [saying('mis-a', [], { appliesTo: () => false }), saying('mis-b', [], { appliesTo: () => true }), saying('ter-a', [])]
  expect(findAll(rules, between([])).cleared).toEqual([{ rule: 'mis-b' }, { rule: 'ter-a' }])
})

test('a rule may rest on what two others found', () => {
  const both: Rule = saying('x-both', [], { find: { inHits: hitsOf => hitsOf('ter-a').flatMap(a => hitsOf('ter-b').map(b => ({ spans: [...a.spans, ...b.spans] }))) } })
  const { findings } = findAll([both, saying('ter-a', [at(0)]), saying('ter-b', [at(9)])], between([]))
  expect(findings.find(({ rule }) => rule === 'x-both')?.spans).toEqual([{ start: 0, end: 4 }, { start: 9, end: 13 }])
  expect(findAll([both, saying('ter-a', [at(0)])], between([])).findings.map(({ rule }) => rule)).toEqual(['ter-a'])
})

test('rules that rest on each other find nothing, and come to an end', () => {
  const resting = (id: string, on: string): Rule => saying(id, [], { find: { inHits: hitsOf => hitsOf(on) } })
  expect(findAll([resting('x-a', 'x-b'), resting('x-b', 'x-a')], between([])).findings).toEqual([])
})
