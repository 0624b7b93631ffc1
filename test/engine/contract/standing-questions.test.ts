import { afterEach, expect, test } from 'vitest'
import { needOf } from '../../../src/engine/contract/candidates'
import { readContract } from '../../../src/engine/contract/contract'
import { forget } from '../../../src/engine/contract/memory'
import { standing } from '../../../src/engine/contract/standing-questions'

const asked: string[] = []
const refund = /\brefunds?\b/i
const refunds = standing({
  triggers: ['refund', 'refunds'], need: needOf(refund),
  isSo: ({ text }, may) => {
    asked.push(text)
    return may(needOf(refund)) && refund.test(text)
  },
})
const anywhere = standing({ triggers: ['refunds'], everywhere: true, isSo: ({ text }) => refund.test(text) })

afterEach(() => {
  forget()
  asked.length = 0
})

const clauses = (...words: readonly string[]) => words.join('\n\n')
const places = (text: string) => {
  const contract = readContract(text)
  return refunds(contract).map(i => contract.sentences[i]!.text)
}
const plain = ['The Supplier shall deliver the goods in May.', 'The Buyer shall pay on delivery.', 'The Supplier shall give a refund for broken goods.', 'Each party keeps its own records.', 'Notices go to the address above.']

test('the sentences that say yes, in order, and only those asked that may', () => {
  expect(places(clauses(...plain, 'No refund is given for opened goods.'))).toEqual([plain[2], 'No refund is given for opened goods.'])
  expect(asked).toHaveLength(2)
})

test('after an edit only what is new is asked, and what was known still holds where it moved to', () => {
  places(clauses(...plain))
  asked.length = 0
  const edited = places(clauses('The Seller shall pay all refunds within a week.', ...plain))
  expect(edited).toEqual(['The Seller shall pay all refunds within a week.', plain[2]].map(text => expect.stringContaining(text!)))
  expect(asked).toEqual([expect.stringContaining('all refunds within')])
})

test('the same words twice are asked once, and found twice', () => {
  expect(places(['A refund is paid at once.', plain[0], 'A refund is paid at once.'].join('\n\n'))).toHaveLength(2)
  expect(asked).toHaveLength(1)
})

test('with nothing remembered the answers are the same', () => {
  const text = clauses(...plain), before = places(text)
  forget()
  expect(places(text)).toEqual(before)
})

test('headings are asked only where everything is', () => {
  const contract = readContract('5. Refunds\n\n5.1 The Supplier gives its money back within a week.')
  expect([refunds(contract), anywhere(contract)]).toEqual([[], [0]])
})

test('a question that is written down later is asked of what was read before', () => {
  const contract = readContract(clauses(...plain))
  expect(refunds(contract)).toHaveLength(1)
  const notices = standing({ triggers: ['notices'], isSo: () => true })
  expect(notices(contract).map(i => contract.sentences[i]!.text)).toEqual([plain[4]])
  expect(asked).toHaveLength(1)
})
