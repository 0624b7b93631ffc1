import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { ours } from '../../../src/engine/playbooks/ours'
import { readPlaybook } from '../../../src/engine/playbooks/read'
import { sideOf } from '../../../src/engine/playbooks/sides'
import { topics } from '../../../src/engine/playbooks/topics'
import { rules } from '../../../src/engine/rules'
import { ourFiles, ourPlaybooks } from '../../docs/our-playbooks'

test('ours.ts is what the files beside it say; `npm run docs` writes it anew', () => {
  expect(readFileSync(new URL('../../../src/engine/playbooks/ours.ts', import.meta.url), 'utf8')).toBe(ourPlaybooks())
})

test('no kind of contract has two playbooks of ours', () => {
  const kinds = ours.flatMap(({ contracts }) => contracts ?? [])
  expect(kinds.length).toBeGreaterThan(8)
  expect(new Set(kinds).size).toBe(kinds.length)
})

/** Words that would claim to know the law, or what everyone does. */
const claims = /\b(?:illegal(?:ly)?|unlawful(?:ly)?|void|null|unenforceable|standards?|market|hereby|thereof|pro rata)\b/i

describe.each(ourFiles())('%s', (_, text) => {
  const playbook = readPlaybook(text)
  test('has two sides, each with positions from best to worst, ready to send', () => {
    expect(playbook.sides).toHaveLength(2)
    for (const { positions } of playbook.sides) {
      expect(Object.keys(positions).length).toBeGreaterThan(1)
      for (const [topic, { preferred, fallback, walkAway }] of Object.entries(positions)) {
        for (const words of [preferred, fallback, walkAway]) expect(words, topic).toMatch(/^[A-Z\d].*\.$/)
        expect(new Set([preferred, fallback, walkAway]).size, topic).toBe(3)
        expect([preferred, fallback, walkAway].join(' '), topic).not.toMatch(claims)
      }
    }
  })
  test('switches nothing off and moves nothing: what we find does not depend on the side', () => {
    for (const layer of [playbook, ...playbook.sides]) expect([layer.off, layer.rules, Object.keys(layer.severities), Object.keys(layer.thresholds)]).toEqual([[], [], [], []])
  })
})

test('topics name rules that exist, each rule once', () => {
  const ids = new Set(rules.map(({ id }) => id)), named = Object.values(topics).flat()
  expect(named.filter(id => !ids.has(id))).toEqual([])
  expect(new Set(named).size).toBe(named.length)
  expect(Object.keys(topics).filter(topic => ids.has(topic))).toEqual([])
})

test.each([
  ['services', 'Client', ['Client', 'Agency'], 'customer'],
  ['services', 'Company', ['Company', 'Contractor'], 'customer'],
  ['services', 'Acme', ['Acme', 'Customer'], 'supplier'],
  ['sale', 'Supplier', ['Supplier', 'Customer'], 'seller'],
  ['saas', 'You', ['You', 'We'], 'customer'],
  ['employment', 'Company', ['Company', 'Executive'], 'employer'],
  ['employment', 'You', ['You', 'We'], 'employee'],
  ['lease', 'Owner', ['Owner', 'Tenant'], 'landlord'],
  ['nda', 'Alder', ['Alder', 'Birch'], undefined],
  ['partnership', 'Partner', ['Partner', 'Firm'], undefined],
  ['services', 'Guarantor', ['Guarantor', 'Client', 'Agency'], undefined],
] as const)('in %s, %s of %j is the %s', (kind, role, roles, side) => {
  const parties = roles.map(name => ({ role: name, aliases: [], at: { start: 0, end: 1 } }))
  expect(sideOf(role, kind, parties)).toBe(side)
})

test('a word of the reader’s own for a side goes before ours, by role, name or alias', () => {
  const parties = [{ role: 'Provider', name: 'Studio Elm', aliases: [], at: { start: 0, end: 1 } }, { role: 'Sponsor', aliases: ['Backer'], at: { start: 0, end: 1 } }]
  expect(sideOf('Provider', 'services', parties, [{ side: 'customer', roles: ['studio elm'] }])).toBe('customer')
  expect(sideOf('Sponsor', 'partnership', parties, [{ side: 'lender', roles: ['Backer'] }])).toBe('lender')
})
