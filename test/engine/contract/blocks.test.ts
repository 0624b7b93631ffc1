import { expect, test } from 'vitest'
import { readBlocks } from '../../../src/engine/contract/blocks'

const kinds = (text: string): string[] => readBlocks(text).map(block => `${block.kind}: ${text.slice(block.start, block.end)}`)

test('tells headings, prose, contents, furniture and signatures apart', () => {
  const text = [
    'CHAIR SUPPLY AGREEMENT', 'TABLE OF CONTENTS', '1. Delivery ........ 2', '2. Price ........ 3', '3. Faults ........ 5', '', 'Page 1 of 9', '', '1. Delivery', 'The Supplier shall deliver the chairs to the Buyer on the first day of each month.',
    '[***]', '# Price', 'The Buyer shall pay for the chairs.', 'IN WITNESS WHEREOF, the parties have signed.', 'Oak Limited', 'By: ____________', 'Name: Ada Obi', 'Title: Director',
  ].join('\n')
  expect(kinds(text).map(line => line.split(':')[0])).toEqual([
    'heading', 'contents', 'contents', 'contents', 'contents', 'furniture', 'heading', 'text', 'furniture', 'heading', 'text', 'signature', 'signature', 'signature', 'signature', 'signature',
  ])
})

test('a table of contents ends where its first entry comes again, without its page', () => {
  const lines = 'TABLE OF CONTENTS\nARTICLE I DELIVERY 1\nSection 1.1 Place 1\nSection 1.2 Time 4\nARTICLE II PRICE 9\nARTICLE I\nDELIVERY\nSection 1.1 Place. The Seller shall deliver the chairs at the place of the Buyer.'
  expect(kinds(lines).map(line => line.split(':')[0])).toEqual(['contents', 'contents', 'contents', 'contents', 'contents', 'heading', 'heading', 'text'])
})

test('a line that comes back on every page is furniture', () => {
  const page = (n: number) => [`Chair Supply Agreement – page ${n}`, ...Array.from({ length: 9 }, (_, i) => `Clause text ${n}-${i} says that the Supplier shall deliver chair number ${i} to the Buyer.`)].join('\n')
  const blocks = readBlocks([1, 2, 3, 4].map(page).join('\n'))
  expect(blocks.filter(block => block.kind === 'furniture')).toHaveLength(4)
})

test('underlined and bold lines are headings in Markdown', () => {
  expect(kinds('Price\n=====\n\n**Delivery**\n\nThe Supplier shall deliver.').map(line => line.split(':')[0])).toEqual(['heading', 'furniture', 'heading', 'text'])
})

test('an attachment after the signatures is read again', () => {
  const blocks = readBlocks('IN WITNESS WHEREOF the parties sign.\nBy: ______\nSCHEDULE 1\nThe Supplier shall deliver ten chairs to the Buyer in each of the next twelve months.')
  expect(blocks.map(block => block.kind)).toEqual(['signature', 'signature', 'heading', 'text'])
})
