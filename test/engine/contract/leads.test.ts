import { describe, expect, test } from 'vitest'
import { readContract } from '../../../src/engine/contract/contract'
import { leadOf, withLead } from '../../../src/engine/contract/leads'

/** Every item with its lead's last word: "copy the Software; < not:". */
function leads(text: string): string[] {
  const contract = readContract(text)
  return contract.sentences.flatMap(sentence => {
    const lead = leadOf(contract, sentence)
    return lead ? [`${sentence.text} < ${lead.text.split(/\s+/).at(-1)}`] : []
  })
}

describe('items are joined to the words that lead into them', () => {
  test.each([
    ['letters', 'The Buyer shall not:\n(a) sell the chairs; or\n(b) lend them.\nThe Seller may visit.', ['(a) sell the chairs; or < not:', '(b) lend them. < not:']],
    ['bullets', 'The Buyer must:\n• pay; and\n• collect the chairs.\nThe Seller may visit.', ['• pay; and < must:', '• collect the chairs. < must:']],
    ['numbers of more than one part', '4.1 The Buyer shall:\n4.1.1 pay; and\n4.1.2 collect.\n4.2 The Seller shall wait.', ['4.1.1 pay; and < shall:', '4.1.2 collect. < shall:']],
    ['lines without a number', 'The Buyer must not:\nsell the chairs;\nlend the chairs.\nThe Seller may visit.', ['sell the chairs; < not:', 'lend the chairs. < not:']],
    ['a number alone on its line', 'The Buyer shall:\n(a)\nPay the price;\n(b)\nCollect the chairs.', ['Pay the price; < shall:', 'Collect the chairs. < shall:']],
    ['a lead without a colon', 'The Buyer shall\n(a) pay; and\n(b) collect.', ['(a) pay; and < shall', '(b) collect. < shall']],
    ['a list within a list', 'The Seller shall:\n(a) deliver; and\n(b) on request:\n(i) repair; and\n(ii) test.\n(c) invoice.', ['(a) deliver; and < shall:', '(b) on request: < shall:', '(i) repair; and < request:', '(ii) test. < request:', '(c) invoice. < shall:']],
    ['(i) after (h)', `The Seller shall sell:\n${'abcdefghij'.split('').map(letter => `(${letter}) chairs;`).join('\n')}`, 'abcdefghij'.split('').map(letter => `(${letter}) chairs; < sell:`)],
  ])('%s', (_name, text, expected) => {
    expect(leads(text)).toEqual(expected)
  })

  test.each(['The Buyer shall pay.\n(a) The price is £40.', 'Notes:\nThe price is £40 a chair, and it is to be paid on the day of delivery.\n\nFEES\n(b) The Buyer shall pay.'])('%j has no item in letters', text => {
    expect(leads(text).filter(line => line.startsWith('('))).toEqual([])
  })
})

test('an item reads on behind its leads, and its place is told', () => {
  const contract = readContract('The Seller shall:\n(a) on request:\n(i) repair the chairs.')
  const joined = withLead(contract, contract.sentences.at(-1)!)!
  expect(joined.text).toBe('The Seller shall on request repair the chairs.')
  expect(joined.text.slice(joined.from)).toBe('repair the chairs.')
  expect(contract.sentences.at(-1)!.text.slice(joined.cut)).toBe('repair the chairs.')
})
