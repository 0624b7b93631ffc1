import { describe, expect, test } from 'vitest'
import type { OwnLines } from '../../src/engine/lawyer'
import { lawyerTriggers } from '../../src/engine/lawyer'
import { review } from '../../src/engine/review'

const opening = 'SERVICES AGREEMENT\n\nThis Agreement is made on 5 March 2027 between Oak Design Ltd (the “Supplier”) and Birch Homes Ltd (the “Customer”).\n'
const plain = 'The Supplier shall design a brochure. The Customer shall pay GBP 900 within 30 days of the invoice. This Agreement is governed by the laws of England.'

function signs(words: string, lines: OwnLines = {}, side = 'Supplier'): readonly string[] {
  const text = `${opening}${words}\n`
  return lawyerTriggers({ text }, review(text, { side }), lines).map(({ sign }) => sign)
}

test('a small plain contract needs none', () => {
  expect(signs(plain, { value: { currency: 'GBP', amount: 10_000 }, home: ['England'] })).toEqual([])
})

test.each([
  ['personal-guarantee', 'The directors of the Supplier personally guarantee every sum that the Supplier owes.'],
  ['no-limit', 'The Supplier’s liability under this Agreement is unlimited. The Customer’s total liability shall not exceed GBP 500.'],
  ['non-compete', 'For two years after the end the Supplier shall not compete with the Customer anywhere in Europe.'],
  ['own-work', 'The Supplier hereby assigns to the Customer all right, title and interest in everything made in connection with the Services.'],
  ['shares', 'As part of the price the Customer grants the Supplier stock options over 500 of its shares.'],
  ['regulated', 'The Supplier shall handle protected health information only as HIPAA allows.'],
])('%s', (sign, words) => {
  expect(signs(`${plain} ${words}`)).toContain(sign)
})

describe('what depends on the reader', () => {
  test('a sum above their own line, in their currency', () => {
    expect(signs(plain, { value: { currency: 'GBP', amount: 900 } })).toEqual(['value'])
    expect(signs(plain, { value: { currency: 'GBP', amount: 901 } })).toEqual([])
    expect(signs(plain, { value: { currency: 'EUR', amount: 10 } })).toEqual([])
  })

  test('a law that is not theirs', () => {
    expect(signs(plain, { home: ['Scotland'] })).toEqual(['foreign-law'])
    expect(signs(plain, { home: ['Scotland', 'England'] })).toEqual([])
    expect(signs(plain)).toEqual([])
  })

  test('the side they are on', () => {
    const words = `${plain} For two years after the end the Supplier shall not compete with the Customer anywhere in Europe.`
    expect(signs(words, {}, 'Supplier')).toContain('non-compete')
    expect(signs(words, {}, 'Customer')).not.toContain('non-compete')
  })
})

test.each(['The Supplier keeps shares of the market.', 'The goods leave the warehouse in stock boxes; options are in the list.', 'The Supplier does not guarantee a number of visitors.', 'Neither of us competes with the other today.', 'An “Affiliate” is a firm of which a party holds more than half of the equity interests.', 'Each of us keeps to the export control laws.'])('no sign: %s', words => {
  expect(signs(`${plain} ${words}`)).toEqual([])
})

test('every sign has its words and a plain reason', () => {
  const text = `${opening}${plain} The directors of the Supplier personally guarantee every sum that the Supplier owes.\n`
  const [trigger] = lawyerTriggers({ text }, review(text))
  expect(text.slice(trigger!.at[0]!.start, trigger!.at[0]!.end)).toContain('personally guarantee')
  expect(trigger!.reason).toMatch(/^[A-Z].*\.$/)
})
