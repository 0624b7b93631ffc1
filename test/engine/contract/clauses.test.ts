import { expect, test } from 'vitest'
import { readContract } from '../../../src/engine/contract/contract'

const outline = (text: string): string[] => readContract(text).clauses.map(clause => `${'>'.repeat(clause.level)} ${clause.number ?? '-'} ${clause.heading ?? ''}`.trim())

test('articles, decimals, letters and small Roman numbers nest', () => {
  const text = 'ARTICLE 1 - DELIVERY\n1.1 Place. The Supplier shall deliver to the Buyer:\n(a) the chairs; and\n(b) the tables, that is:\n(i) the long ones; and\n(ii) the round ones.\n1.2 Time. The Supplier shall deliver on Mondays.\nARTICLE 2 - PRICE\n2.1 The Buyer shall pay.'
  expect(outline(text)).toEqual(['> 1 DELIVERY', '>> 1.1 Place', '>>> (a)', '>>> (b)', '>>>> (i)', '>>>> (ii)', '>> 1.2 Time', '> 2 PRICE', '>> 2.1'])
})

test.each([
  ['a title on the line after its number', 'ARTICLE I\nDELIVERY\nSection 1.1 Place. The Seller shall deliver.\nARTICLE II\nPRICE\n2.1 The Buyer shall pay.', ['> I DELIVERY', '>> 1.1 Place', '> II PRICE', '>> 2.1']],
  ['numbers under titled capitals', 'A. DELIVERY\n1. The Seller shall deliver.\n2. The Seller shall tell the Buyer:\na. the day; and\nb. the hour.\nB. PRICE\n1. The Buyer shall pay.', ['> A DELIVERY', '>> 1', '>> 2', '>>> (a)', '>>> (b)', '> B PRICE', '>> 1']],
  ['numbers after recitals in capitals', 'A. The Seller makes chairs and wants to sell them to the Buyer for a price.\nB. The Buyer wants to have them at its place of business in due time.\n1. Delivery. The Seller shall deliver.', ['> A', '> B', '> 1 Delivery']],
  ['bracketed numbers under paragraphs', '§ 1 Delivery\nThe Seller shall deliver.\n§ 2 Price\n(1) The Buyer shall pay.\n(2) The price is net.', ['> 1 Delivery', '> 2 Price', '>> (1)', '>> (2)']],
  ['ordinals', 'FIRST: The Seller shall deliver the chairs to the Buyer in May.\nSECOND: The Buyer shall pay the price to the Seller in June.', ['> FIRST', '> SECOND']],
  ['items of four numbers in small letters', '1 DELIVERY\n1.1 The Seller shall:\n1.1.1 deliver the chairs; and\n1.1.1.1 unpack them.\n1.2 The Buyer shall pay.', ['> 1 DELIVERY', '>> 1.1', '>>> 1.1.1', '>>>> 1.1.1.1', '>> 1.2']],
  ['paragraphs of a schedule', '1. Delivery\nThe Seller shall deliver.\nSchedule 1\nGoods\n1. Chairs\nA chair has four legs.\n2. Tables\nA table has more.\nSchedule 2\nPrices\n1. Chairs\nA chair costs £40.', ['> 1 Delivery', '> 1 Goods', '>> 1 Chairs', '>> 2 Tables', '> 2 Prices', '>> 1 Chairs']],
  ['Markdown headings with numbers', '# Terms\n\n## 1. Use\n\nYou may use it.\n\n1.1 At home. You may use it there.\n\n## 2. Price\n\nYou shall pay.', ['> - Terms', '>> 1 Use', '>>> 1.1 At home', '>> 2 Price']],
  ['bold words that begin with the number', '**1. Fees.** The Buyer shall pay.\n\n**1.1 Tax.** Fees are net.\n\n2\\. Term\n\nOne year.', ['> 1 Fees', '>> 1.1 Tax', '> 2 Term']],
  ['lists set in under lists', '1. Delivery\n    1. The Seller shall deliver.\n    2. The Buyer shall unpack.\n2. Price\n    1. The Buyer shall pay.\n    2. The price is net.\n3. Law\n    1. The law of England governs this paper and all that follows from it.', ['> 1 Delivery', '>> 1', '>> 2', '> 2 Price', '>> 1', '>> 2', '> 3 Law', '>> 1']],
  ['headings in tags, with their numbers', '1. <span class="header_2" id="1">Delivery</span>\n    1. <span class="header_3" id="1.1">Place.</span>  <span class="link">Provider</span> shall deliver.\n    2. <span class="header_3" id="1.2">Time.</span>  On Mondays.', ['> 1 Delivery', '>> 1.1 Place', '>> 1.2 Time']],
  ['Roman numbers that go on after capitals and a page number', 'I. The Seller shall deliver.\nII. The Seller shall see to it that:\nA. the chairs are whole; and\nB. the tables are whole.\nPage 1 of 3 pages\nIII. The Buyer shall pay.\nIV. The law of England governs this paper and all that follows from it.', ['> I', '> II', '>> A', '>> B', '> III', '> IV']],
  ['headings that ask', '1. How you may use our site\nYou may use the site at home.\n2. What we charge you\nWe charge $5.', ['> 1 How you may use our site', '> 2 What we charge you']],
  ['a title before a dash', '1. Term – This Agreement runs for a year.\n2. Price – The price is £40.', ['> 1 Term', '> 2 Price']],
])('%s', (_name, text, expected) => {
  expect(outline(text)).toEqual(expected)
})

test.each(['12 High Street, Leeds', '2.5 per cent is added.', '4.1 of the Lease applies here.', 'THE SELLER SHALL NOT BE LIABLE FOR ANY LOSS THAT'])('%s opens no clause', text => {
  expect(outline(`The Seller shall deliver.\n${text}\nThe Buyer shall pay.`)).toEqual([])
})

test('(i) after (h) is a letter', () => {
  const letters = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'].map(letter => `(${letter}) the Supplier shall send chair ${letter.toUpperCase()};`).join('\n')
  const clauses = readContract(`1. Chairs\n${letters}`).clauses
  expect(new Set(clauses.slice(1).map(clause => clause.level))).toEqual(new Set([2]))
  expect(clauses.slice(1).every(clause => clause.parent === 0)).toBe(true)
})

test('a clause ends where the next one of its level begins', () => {
  const text = '1. Delivery\nThe Supplier shall deliver.\n1.1 It shall deliver on Mondays.\n2. Price\nThe Buyer shall pay.'
  const [first, inner, second] = readContract(text).clauses
  expect(first!.end).toBe(text.indexOf('2. Price'))
  expect(inner!.end).toBe(text.indexOf('2. Price'))
  expect(second!.end).toBe(text.length)
})

test('schedules and exhibits are attachments', () => {
  const clauses = readContract('1. Delivery\nThe Supplier shall deliver.\n\nSCHEDULE B\nPrices\nA chair costs £40.\n\nExhibit 2 - Drawings\nA chair has four legs and stands on them.').clauses
  expect(clauses.filter(clause => clause.attachment).map(clause => clause.number)).toEqual(['B', '2'])
})

test('a reference that begins a sentence and a sum of money open no clause', () => {
  expect(outline('Section 5 of the Sale of Goods Act applies.\n30 days after that the Buyer shall pay.\n1,000 chairs are due.')).toEqual([])
})

test('clauses are found where lines were run together', () => {
  expect(outline('The parties agree as follows: 1. Term. This Agreement runs for one year. 2. Price. The Buyer shall pay. 2.1 Tax. The price is without tax.')).toEqual(['> 1 Term', '> 2 Price', '>> 2.1 Tax'])
})

test('numbers that the page draws and the text does not hold make an outline, and references find it', () => {
  const lines = ['Fees', 'The Customer pays the fees.', 'late fees bear interest', 'Term', 'The term is a year, subject to clause 1.1.']
  const text = lines.join('\n'), at = (line: number) => text.indexOf(lines[line]!)
  const { clauses, references, sentences } = readContract(text, new Map([[at(0), '1.'], [at(1), '1.1.'], [at(2), 'a.'], [at(3), '2.'], [at(4), '2.1.']]))
  expect(clauses.map(({ number, heading, level }) => [number, heading, level])).toEqual([['1', 'Fees', 1], ['1.1', undefined, 2], ['(a)', undefined, 3], ['2', 'Term', 1], ['2.1', undefined, 2]])
  expect(references.map(({ target }) => target)).toEqual([1])
  expect(sentences).toHaveLength(5)
  expect(clauses.every(({ at: { start, end } }) => end > start)).toBe(true)
})
