import { expect, test } from 'vitest'
import { readContract } from '../../../src/engine/contract/contract'

const outline = (text: string): string[] => readContract(text).clauses.map(clause => `${'>'.repeat(clause.level)} ${clause.number ?? '-'} ${clause.heading ?? ''}`.trim())

test('articles, decimals, letters and small Roman numbers nest', () => {
  const text = 'ARTICLE 1 - DELIVERY\n1.1 Place. The Supplier shall deliver to the Buyer:\n(a) the chairs; and\n(b) the tables, that is:\n(i) the long ones; and\n(ii) the round ones.\n1.2 Time. The Supplier shall deliver on Mondays.\nARTICLE 2 - PRICE\n2.1 The Buyer shall pay.'
  expect(outline(text)).toEqual(['> 1 DELIVERY', '>> 1.1 Place', '>>> (a)', '>>> (b)', '>>>> (i)', '>>>> (ii)', '>> 1.2 Time', '> 2 PRICE', '>> 2.1'])
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
