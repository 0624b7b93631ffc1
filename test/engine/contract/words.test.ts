import { expect, test } from 'vitest'
import { readContract } from '../../../src/engine/contract/contract'
import * as trait from '../../../src/engine/contract/traits'

test('a joined word is found whole and by its parts, in small letters', () => {
  const { words } = readContract('The Customer’s non-exclusive licence ends.')
  for (const word of ["customer's", 'customer', 's', 'non-exclusive', 'non', 'exclusive', 'licence']) expect(words.sentencesWith(word), word).toEqual([0])
  expect(words.has('customer’s')).toBe(false)
})

test('every word has its place, joined ones as one', () => {
  const text = 'The Customer’s fee.\n\nIt is 4.5 per cent (net).'
  const { words, sentences } = readContract(text)
  expect(Array.from({ length: words.count }, (_, i) => text.slice(words.starts[i], words.ends[i]))).toEqual(['The', 'Customer’s', 'fee', 'It', 'is', '4.5', 'per', 'cent', 'net'])
  expect(sentences.map(({ words: { from, to } }) => [from, to])).toEqual([[0, 3], [3, 9]])
})

test('a letter that grows when it is made small moves no other word', () => {
  const text = 'İstanbul is where the parties meet.'
  const { words } = readContract(text)
  expect(text.slice(words.starts[4], words.ends[4])).toBe('parties')
  expect(words.sentencesWith('parties')).toEqual([0])
})

test('a word that is forgotten in the middle of a long text is still one word', () => {
  const strange = Array.from({ length: 31_000 }, (_, i) => `w${i}x.`).join('\n')
  expect(readContract(`The fee is due.\n${strange}\nThe fee is paid.`).words.sentencesWith('fee')).toHaveLength(2)
})

test.each([
  ['The fee is 5.', trait.figure], ['The fee is ½ of that.', trait.figure], ['The “Fee” is due.', trait.quotation], ['The **Fee** is due.', trait.emphasis], ['The fee is 5%.', trait.figure | trait.percentSign],
  ['The fee is € five.', trait.currencySign], ['The fee is five Dollars.', trait.currencyWord], ['The fee is USD5.', trait.currencyWord | trait.figure], ['The fee is five per cent.', trait.centWord],
  ['The fee is fivepercent.', trait.centWord], ['It lasts thirty days.', trait.timeWord], ['It lasts 30days.', trait.timeWord | trait.figure], ['In two thousand and ten.', trait.yearWord], ['Fee means nothing.', trait.meanWord],
  ['The Customer’s fee is due.', 0],
])('what %j holds', (sentence, traits) => {
  expect(readContract(sentence).sentences[0]!.traits).toBe(traits)
})
