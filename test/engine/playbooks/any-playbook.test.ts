/** Whatever a playbook that is read says, a review with it holds together. */
import { array, assert, constantFrom, dictionary, double, integer, property, record, subarray } from 'fast-check'
import { expect, test } from 'vitest'
import { stringify } from 'yaml'
import { readPlaybook } from '../../../src/engine/playbooks/read'
import { spelt } from '../../../src/engine/playbooks/shape'
import { sideNames } from '../../../src/engine/playbooks/sides'
import { topics } from '../../../src/engine/playbooks/topics'
import { review } from '../../../src/engine/review'
import { rules } from '../../../src/engine/rules'
import { thresholdNames, thresholdTable } from '../../../src/engine/rules/thresholds'
import { cases } from '../../cases'

const ids = rules.map(({ id }) => id)
const words = constantFrom('Less, please.', 'Nothing at all.')
const numbers = record(Object.fromEntries(thresholdNames.map(name => {
  const { least: min, most: max, ...more } = thresholdTable[name]
  return [spelt(name), 'fractions' in more ? double({ min, max, noNaN: true }) : integer({ min, max })]
})), { requiredKeys: [] })
const layer = record({
  thresholds: numbers,
  severities: dictionary(constantFrom(...ids), integer({ min: 1, max: 4 }), { maxKeys: 20 }),
  'switch-off': subarray(ids),
  positions: dictionary(constantFrom(...ids, ...Object.keys(topics)), record({ preferred: words, fallback: words, 'walk-away': words }, { requiredKeys: [] }), { maxKeys: 20 }),
}, { requiredKeys: [] })
const playbooks = layer.chain(general => dictionary(constantFrom(...sideNames), layer, { maxKeys: 3 }).map(sides => ({ name: 'any', ...general, sides })))

const clauses = [
  'The Customer shall pay each invoice within 45 days after receipt of the invoice.', 'Late payments bear interest at 2% per month.', 'The total liability of the Supplier shall not exceed the fees paid in the nine months before the claim.',
  'The Term shall automatically renew for successive periods of three years unless a party gives notice at least 90 days before the end.', 'The Supplier shall keep an uptime of at least 97% in each month.',
  'The Customer may terminate this Agreement at any time for convenience.', 'The fees shall increase by 9% on each anniversary of the start.', 'The Recipient shall keep the Confidential Information secret for ten years.',
  'During the term and for 18 months after it, the Supplier shall not work for a competitor of the Customer.', 'The Supplier shall deliver and/or install it promptly.',
]

test('a review with any playbook keeps to it', () => {
  assert(property(playbooks, array(constantFrom(...clauses), { maxLength: 8 }), constantFrom('Supplier', 'Customer', undefined), (wanted, chosen, side) => {
    const playbook = readPlaybook(stringify(wanted))
    const text = `This Services Agreement is made between Alder Ltd (the “Supplier”) and Birch Ltd (the “Customer”).\n${chosen.join('\n')}`
    const result = review(text, { playbook, ...(side ? { side } : {}) })
    expect(result.playbook).toEqual({ name: 'any', applied: true })
    const off = new Set(playbook.off)
    for (const { rule, severity, spans, position, fallback } of result.findings) {
      expect(off.has(rule)).toBe(false)
      expect([1, 2, 3, 4]).toContain(severity)
      expect(spans.every(({ start, end }) => start >= 0 && start < end && end <= text.length)).toBe(true)
      if (position?.fallback) expect(fallback).toBe(position.fallback)
    }
    expect(result.cleared.some(({ rule }) => off.has(rule))).toBe(false)
    expect(review(text, { playbook, ...(side ? { side } : {}) })).toEqual(result)
  }), cases(60))
}, 60_000)
