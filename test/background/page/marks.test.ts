import { expect, test } from 'vitest'
import { joined } from '../../../src/messages/joined'
import { marksOf } from '../../../src/background/page/marks'
import { review } from '../engine'

const blocks = ['Agreement', 'Party: Customer', 'Party: Provider', 'Provider may', 'terminate at will.']
const text = joined(blocks)
const plain = review(text.text)

test('a finding becomes a mark, in every block that it stands in', () => {
  expect(marksOf(plain, text)).toMatchObject([{ severity: 3, look: false, title: 'Only they may walk away', against: 'Customer', anchors: [{ block: 3, exact: 'Provider may' }, { block: 4, exact: 'terminate at will.' }] }])
})

test('what needs a person’s eyes is marked so', () => {
  const [finding] = plain.findings
  expect(marksOf({ ...plain, findings: [{ ...finding!, tier: 'judgement' }, { ...finding!, outcome: 'look' }] }, text).map(({ look }) => look)).toEqual([true, true])
})

test('a finding without words on the page has no mark', () => {
  expect(marksOf({ ...plain, findings: [{ ...plain.findings[0]!, spans: [] }] }, text)).toEqual([])
})

test('a review that knows the reader’s side is refused', () => {
  expect(() => marksOf(review(text.text, { side: 'Provider' }), text)).toThrow('side')
})
