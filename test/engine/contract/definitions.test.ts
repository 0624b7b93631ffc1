import { expect, test } from 'vitest'
import { readContract } from '../../../src/engine/contract/contract'

const terms = (text: string): string[] => readContract(text).definitions.map(one => one.term)

test.each([
  ['“Chair” means a seat for one person.', ['Chair']],
  ['"Chair" shall mean a seat for one person.', ['Chair']],
  ["'Chair' has the meaning given in Schedule 1.", ['Chair']],
  ['**Chair** means a seat for one person.', ['Chair']],
  ['*Chair* means a seat for one person.', ['Chair']],
  ['1. Definitions\nBusiness Day: a day other than a Saturday or a Sunday.\nChair: a seat for one person.\n2. Delivery\nPlace: the Seller shall deliver at the place of the Buyer.', ['Business Day', 'Chair']],
  ['DEFINITIONS\nChair:\ta seat for one person.\nPrice\t£40.', ['Chair', 'Price']],
  ['In this Agreement these words have these meanings:\nChair: a seat for one person.\n2. Notice: the parties shall write.', ['Chair']],
  ['Rush Order means an order with less than a week to go.', ['Rush Order']],
  ['The Supplier sells seats for one person (the “Chairs”).', ['Chairs']],
  ['Oak and Birch sign below (each, a “Party” and together the “Parties”).', ['Party', 'Parties']],
  ['the order form, hereinafter referred to as the “Order”, is attached.', ['Order']],
  ['“Chair” and “Seat” mean the goods in Schedule 1.', ['Chair', 'Seat']],
])('%s', (text, expected) => {
  expect(terms(text)).toEqual(expected)
})

test.each(['The goods are sold “as is” and “with all faults”.', 'Mark the box “Fragile” and send it.', 'The so-called “spring sale” ends in May.'])('%s defines nothing', text => {
  expect(terms(text)).toEqual([])
})

test('a use at the end of a line ends there, though a longer term begins with the same word', () => {
  const text = '“Chair” means a seat. “Chair Cover” means a cloth for a seat.\n\nDelivery of the Chair\n\nA Chair is delivered in a box.'
  expect(readContract(text).definitions[0]!.uses.map(use => text.slice(use.start, use.end))).toEqual(['Chair', 'Chair'])
})

test('uses include plurals and possessives, but not the definition or a longer term', () => {
  const text = '“Chair” means a seat. “Chair Cover” means a cloth. The Chairs and each Chair’s legs are oak. A Chair Cover is cotton.'
  const [chair, cover] = readContract(text).definitions
  expect(chair!.uses.map(use => text.slice(use.start, use.end))).toEqual(['Chairs', 'Chair’s'])
  expect(cover!.uses.map(use => text.slice(use.start, use.end))).toEqual(['Chair Cover'])
})

test('the meaning is what stands after the verb, or before the brackets', () => {
  const text = '“Chair” means a seat for one.\nThe Supplier sells tables (the “Goods”).'
  expect(readContract(text).definitions.map(one => text.slice(one.meaning.start, one.meaning.end).trim())).toEqual(['means a seat for one.', 'The Supplier sells tables'])
})

test('a use at a sentence’s end is no longer than its term, whatever longer term begins alike', () => {
  const text = '“Services” means the cleaning.\n“Services Fee Schedule” means a list.\nThe Client pays for the Services\nand for soap.'
  const { definitions } = readContract(text)
  expect(definitions.flatMap(({ uses }) => uses.map(({ start, end }) => text.slice(start, end)))).toEqual(['Services'])
})
