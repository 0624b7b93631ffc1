/** A playbook of the reader's own, from text to review. */
import { expect, test } from 'vitest'
import { readPlaybook } from '../../../src/engine/playbooks/read'
import { review } from '../../../src/engine/review'
import { services } from './written'

const contract = `SERVICES AGREEMENT

This Services Agreement is made between Alder Works Ltd (the “Supplier”) and Birch Homes Ltd (the “Customer”).

1. The Supplier shall design and build the website of the Customer.
2. The Customer shall pay each invoice within 45 days after receipt of the invoice.
3. The total liability of the Supplier shall not exceed $100.
4. The Customer may terminate this Agreement at any time for convenience on 10 days’ notice.
5. Rush work is done at any hour the Customer names.
6. Either party may deliver and/or send notices by e-mail.`

const found = (playbook: string, side = 'Supplier') => review(contract, { side, playbook: readPlaybook(playbook) }).findings
const of = (findings: ReturnType<typeof found>, rule: string) => findings.find(finding => finding.rule === rule)

test('a threshold moves what is found, and what is said of it', () => {
  expect(of(found('name: mine'), 'pay-long')).toBeUndefined()
  expect(of(found('name: mine\nthresholds:\n  payment-days: 30'), 'pay-long')?.why).toContain('more than 30 days')
})

test('what is wanted on one side holds on that side alone, and goes before what is wanted on all', () => {
  const playbook = 'name: mine\nthresholds: { payment-days: 90 }\nsides:\n  supplier:\n    thresholds: { payment-days: 30 }'
  expect(of(found(playbook), 'pay-long')).toBeDefined()
  expect(of(found(playbook, 'Customer'), 'pay-long')).toBeUndefined()
})

test('a rule that is switched off says nothing and is not called fine either', () => {
  const { findings, cleared } = review(contract, { playbook: readPlaybook('name: mine\nswitch-off: [amb-and-or, amb-etc]') })
  expect(of(findings, 'amb-and-or')).toBeUndefined()
  expect(cleared).not.toContainEqual({ rule: 'amb-etc' })
  expect(of(review(contract).findings, 'amb-and-or')).toBeDefined()
})

test('a severity moves a finding up', () => {
  expect(of(found('name: mine\nseverities: { amb-and-or: 4 }'), 'amb-and-or')?.severity).toBe(4)
})

test('a position of the reader’s stands on the finding, the rule’s own words before those of its topic', () => {
  const playbook = 'name: mine\nsides:\n  customer:\n    positions:\n      liability-cap: { preferred: A million, fallback: Half of it, walk-away: Nothing }'
  expect(of(found(playbook, 'Customer'), 'lia-low-cap')).toMatchObject({ fallback: 'Half of it', position: { preferred: 'A million', fallback: 'Half of it', walkAway: 'Nothing' } })
  expect(of(found(`${playbook}\n      lia-low-cap: { fallback: This one }`, 'Customer'), 'lia-low-cap')).toMatchObject({ fallback: 'This one', position: { fallback: 'This one' } })
})

test('without a playbook our positions for the reader’s side stand there; with no side, none do', () => {
  expect(of(review(contract, { side: 'Customer' }).findings, 'lia-low-cap')?.position?.walkAway).toContain('six months')
  expect(of(review(contract).findings, 'lia-low-cap')?.position).toBeUndefined()
})

test('what favours the reader has no position', () => {
  const capped = of(review(contract, { side: 'Supplier' }).findings, 'lia-low-cap')
  expect(capped).toMatchObject({ outcome: 'favours-you' })
  expect(capped).not.toHaveProperty('position')
})

test('a rule of the reader’s own finds its words', () => {
  const rush = of(found(services), 'own-rush')!
  expect(rush).toMatchObject({ family: 'OWN', severity: 3, outcome: 'problem', title: 'Rush work at any hour', fallback: 'Rush work costs half as much again.' })
  expect(rush.spans.map(({ start, end }) => contract.slice(start, end))).toEqual(['Rush work is done at any hour'])
})

test('a playbook for other contracts is left aside, and the review says so', () => {
  const aside = review(contract, { side: 'Supplier', playbook: readPlaybook(`${services}\ncontracts: [lease]`) })
  expect(aside.playbook).toEqual({ name: 'Our studio', applied: false })
  expect(of(aside.findings, 'own-rush')).toBeUndefined()
  expect(review(contract, { playbook: readPlaybook(services) }).playbook).toEqual({ name: 'Our studio', applied: true })
  expect(review(contract)).not.toHaveProperty('playbook')
})

test('an empty playbook changes nothing', () => {
  const { playbook: _, ...same } = review(contract, { side: 'Customer', playbook: readPlaybook('name: mine') })
  expect(same).toEqual(review(contract, { side: 'Customer' }))
})
