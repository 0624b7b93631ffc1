import { expect, test } from 'vitest'
import { readContract } from '../../../src/engine/contract/contract'

const sentences = (text: string): string[] => readContract(text).sentences.map(sentence => sentence.text)

test.each([
  ['Oak & Ash, Inc. Services are billed monthly. The fee is due at once.', 2],
  ['See No. 5 of the list, e.g. the chairs. Birch Ltd. may object.', 2],
  ['Art. 4 applies in the U.S. market until 5 p.m. Pacific Time. Nothing else does.', 2],
  ['J. R. Okafor signs for the Supplier. A. Lindqvist signs for the Buyer.', 2],
  ['The rate is 2.5 per cent. It rises to 3.75 per cent.', 2],
  ['The Supplier shall (1) deliver; (2) install; and (3) test the chairs. The Buyer pays.', 2],
  ['She wrote “we accept.” The Buyer agreed.', 2],
  ['Download the app. You may use it at home.', 2],
  ['THE GOODS ARE SOLD AS THEY ARE. NO WARRANTY IS GIVEN. THE BUYER BEARS THE RISK.', 3],
  ['THE SELLER GIVES NO WARRANTY OF ANY KIND FOR THE CHAIRS THAT IT SELLS UNDER\nTHIS AGREEMENT AND THE BUYER TAKES THEM AS THEY ARE AND WITH ALL THEIR FAULTS\nAND BEARS THE RISK OF THEM FROM THE TIME AND AT THE PLACE OF DELIVERY THAT ARE\nNAMED IN THE ORDER.', 1],
  ['The royalty shall be\n[***]\npercent of the price. It is paid monthly.', 2],
  ['The goods that are sold under this Agreement (chairs, tables, etc.)\nare new. The Buyer shall pay for them to Oak & Ash Furniture, Inc.\nwithin a week.', 2],
  ['12.3 Assignment. Neither party may assign this Agreement.', 2],
  ['The parties agree as follows: 1. Term. This Agreement runs for one year.', 3],
])('%s has %i sentences', (text, count) => {
  expect(sentences(text)).toHaveLength(count)
})

test('lower-cased, tokenised lines are one sentence each, and two where two stand in a line', () => {
  expect(sentences('you agree that we may close your account .\nwe may change the price at any time . you may leave then .')).toEqual([
    'you agree that we may close your account .', 'we may change the price at any time .', 'you may leave then .',
  ])
})

test('the lines of a broken paragraph are one sentence, with its line ends inside', () => {
  const text = 'The Supplier shall deliver the chairs to the place that the Buyer names in its\norder, and shall bear the cost of the carriage. The Buyer shall unpack\nthem.'
  const found = readContract(text).sentences
  expect(found.map(sentence => sentence.text)).toEqual([text.slice(0, text.indexOf(' The Buyer shall')), 'The Buyer shall unpack\nthem.'])
  for (const sentence of found) expect(sentence.text).toBe(text.slice(sentence.start, sentence.end))
})

test('a sentence goes on after the foot of a page', () => {
  expect(sentences('The Buyer shall inspect the chairs within a week and shall tell the\n\n12\n\nSupplier of every fault.')).toHaveLength(1)
  expect(sentences('The Buyer shall inspect the chairs within a week and shall tell the\n\nPage 4 of 12\n\nSupply Agreement\n\nSupplier of every fault.')).toHaveLength(1)
  expect(sentences('The Buyer shall inspect the chairs within a week and shall notify\n\n12\n\nthe Supplier of every fault.')).toHaveLength(1)
})

test('headings and run-in headings are not operative, the sentences under them are', () => {
  const found = readContract('PAYMENT\n\n4. Price. The Buyer shall pay the price within 30 days.').sentences
  expect(found.map(sentence => sentence.operative)).toEqual([false, false, true])
})
