import { describe, expect, test } from 'vitest'
import { review } from '../../../src/engine/review'
import type { Choice } from '../../../src/engine/trades/trades'
import { proposeTrades } from '../../../src/engine/trades/trades'

const contract = `SERVICES AGREEMENT

This Agreement is made on 5 March 2027 between Oak Design Ltd (the “Supplier”) and Birch Homes Ltd (the “Customer”).

1. Services. The Supplier shall design a brochure for the Customer.
2. Payment. The Customer shall pay each invoice within 75 days of its date.
3. Rights. The Supplier hereby assigns to the Customer, on creation, all right, title and interest in the Work Product.
4. Liability. The Customer’s total liability under this Agreement shall not exceed GBP 5,000.
5. Ending. The Customer may terminate this Agreement at any time without cause on 30 days’ written notice.
6. Moral rights. The Supplier waives all moral rights in the Work Product.
7. Law. This Agreement is governed by the laws of England. The Supplier may set off against any sum that it owes the Customer every sum that the Customer owes it.
`

/** Trades as the rules of what is given and what is wanted. */
function trades(side: string, choices: Readonly<Record<string, Choice>>, text = contract) {
  const read = review(text, { side })
  return proposeTrades({ text, review: read }, ({ rule }) => choices[rule]).map(({ give, want, ...rest }) => ({ ...rest, give: read.findings[give]!.rule, want: read.findings[want]!.rule }))
}

describe('what is traded for what', () => {
  test('what the reader can give, for what they must have', () => {
    expect(trades('Supplier', { 'ipr-moral': 'give', 'ipr-before-payment': 'must' })).toMatchObject([{ give: 'ipr-moral', how: 'accept', from: 'reader', want: 'ipr-before-payment' }])
  })

  test('a must comes before a want, whatever they weigh', () => {
    expect(trades('Supplier', { 'ipr-moral': 'give', 'ipr-before-payment': 'want', 'pay-long': 'must' })[0]).toMatchObject({ want: 'pay-long' })
    expect(trades('Supplier', { 'ipr-moral': 'give', 'ipr-before-payment': 'must', 'pay-long': 'want' })[0]).toMatchObject({ want: 'ipr-before-payment' })
  })

  test('what is hard on the other side is offered unasked, where the reader’s playbook has no wish on it', () => {
    const offered = trades('Supplier', { 'pay-long': 'want' })
    expect(offered).toMatchObject([{ how: 'offer', from: 'proposal', want: 'pay-long' }])
    expect(offered[0]!.because).toMatch(/hard on them/)
  })

  test('nothing is given that the reader wants', () => {
    const all = { 'ipr-moral': 'want', 'pay-long': 'must', 'ipr-before-payment': 'must', 'ter-one-way': 'want', 'lia-one-way-cap': 'must' } as const
    expect(trades('Supplier', all).map(({ give }) => give).filter(rule => rule in all)).toEqual([])
  })

  test('each finding is in one trade, and there are few', () => {
    const found = trades('Supplier', { 'ipr-moral': 'give', 'ter-one-way': 'give', 'ipr-before-payment': 'must', 'pay-long': 'want', 'lia-one-way-cap': 'must' })
    const used = found.flatMap(({ give, want }) => [give, want])
    expect(found.length).toBeGreaterThan(1)
    expect(found.length).toBeLessThanOrEqual(4)
    expect(new Set(used).size).toBe(used.length)
  })

  test('slips and loose words are no goods', () => {
    const loose = contract.replace('a brochure', 'a brochure, flyers, etc.')
    expect(review(loose).findings.map(({ rule }) => rule)).toContain('amb-etc')
    expect(trades('Supplier', { 'amb-etc': 'give', 'pay-long': 'want' }, loose).map(({ give }) => give)).not.toContain('amb-etc')
    expect(trades('Supplier', { 'ipr-moral': 'give', 'amb-etc': 'must' }, loose)).toEqual([])
  })

  test('without anything to give, or anything wanted, there is no trade', () => {
    expect(trades('Supplier', {})).toEqual([])
    expect(trades('Customer', { 'ter-one-way': 'give' })).toEqual([])
  })
})

describe('the sentence', () => {
  test('names the point, the clause and the words', () => {
    expect(trades('Supplier', { 'ipr-moral': 'give', 'pay-long': 'must' }).find(({ give }) => give === 'ipr-moral')?.sentence)
      .toBe('We could live with your wording on rights in the work (§6, “waives all moral rights”) if you can agree to this on the time to pay (§2): “Payment within 14 days of the invoice, with half of the price paid before work begins.”')
  })

  test('speaks to the other side, not about it', () => {
    const sentences = ['Supplier', 'Customer'].flatMap(side => review(contract, { side }).findings.flatMap(({ rule }) => trades(side, { [rule]: 'must', 'ipr-moral': 'give' })).map(({ sentence }) => sentence))
    expect(sentences.length).toBeGreaterThan(3)
    for (const sentence of sentences) expect(sentence).toMatch(/^We could .*[.?]”?$/)
    expect(sentences.filter(sentence => /\b(?:they|them|theirs?)\b/i.test(sentence))).toEqual([])
  })
})

test('where a reader stops is told to nobody', () => {
  const read = review(contract, { side: 'Supplier' })
  const stops = read.findings.flatMap(({ position }) => (position?.walkAway ? [position.walkAway] : []))
  expect(stops.length).toBeGreaterThan(0)
  const message = proposeTrades({ text: contract, review: read }, ({ rule }) => (rule === 'ipr-moral' ? 'give' : 'must')).map(({ sentence }) => sentence).join('\n')
  expect(message).not.toBe('')
  for (const stop of stops) expect(message).not.toContain(stop.replace(/\.$/, ''))
})
