import { describe, expect, test } from 'vitest'
import { clarityOf } from '../../src/engine/clarity'
import { readContract } from '../../src/engine/contract/contract'
import { sentencesAround } from '../../src/engine/contract/sentence-at'
import { liesIn } from '../../src/engine/contract/stretches'

const opening = 'This Agreement is made between Alder Ltd (the “Supplier”) and Birch LLC (the “Customer”).'

function clarity(sentence: string) {
  const text = `${opening}\n\n${sentence}`
  const start = text.indexOf(sentence)
  return clarityOf(readContract(text), [{ start, end: start + sentence.length }])
}

describe('who', () => {
  test.each(['The Supplier shall send the keys.', 'Each party keeps its own costs.', 'Neither party shall disclose the plans.', 'The Recipient must return every copy.'])('%s', sentence => {
    expect(clarity(sentence).who).toBe(true)
  })
  test.each(['Delivery is within ten days.', 'The price is fixed.'])('not in: %s', sentence => {
    expect(clarity(sentence).who).toBe(false)
  })
})

describe('when', () => {
  test.each(['The goods come within ten days.', 'The goods come on 4 March 2027.', 'Rent is paid monthly.', 'The licence is perpetual.'])('%s', sentence => {
    expect(clarity(sentence).when).toBe(true)
  })
  test('not in: soon', () => {
    expect(clarity('The goods come soon.').when).toBe(false)
  })
})

describe('proof', () => {
  test.each(['A change is made in writing.', 'Both sign a document.', 'The goods pass the test in Annex 1.'])('%s', sentence => {
    expect(clarity(sentence).proof).toBe(true)
  })
  test('not in: good', () => {
    expect(clarity('The goods are good.').proof).toBe(false)
  })
})

describe('otherwise', () => {
  test.each(['If a day is missed, the price falls by a tenth.', 'Late sums bear interest.'])('%s', sentence => {
    expect(clarity(sentence).otherwise).toBe(true)
  })
  test('not in: a bare duty', () => {
    expect(clarity('The Supplier shall send the keys.').otherwise).toBe(false)
  })
})

test('online terms speak to you', () => {
  const text = 'Terms of Use\n\nBy using this website you agree to these terms. We provide the website to you.\n\nOur servers keep your photos for 30 days.'
  const start = text.indexOf('Our servers')
  expect(clarityOf(readContract(text), [{ start, end: text.length }]).who).toBe(true)
})

test('no words, no clarity', () => {
  expect(clarityOf(readContract(opening), [])).toEqual({ what: false, who: false, when: false, proof: false, otherwise: false })
})

test('each sentence around the spans is told once, in order', () => {
  const contract = readContract('The first stands here. The second stands here. The third stands here.')
  const at = (word: string) => ({ start: contract.text.indexOf(word), end: contract.text.indexOf(word) + word.length })
  expect(sentencesAround(contract, [at('third'), at('first'), at('third stands')]).map(({ text }) => text)).toEqual(['The first stands here.', 'The third stands here.'])
})

test.each([
  [{ start: 0, end: 5 }, true], [{ start: 2, end: 10 }, true], [{ start: 8, end: 14 }, false], [{ start: 10, end: 12 }, false], [{ start: 20, end: 30 }, true], [{ start: 25, end: 31 }, false], [{ start: 40, end: 41 }, false],
])('%j lies in one of two sentences: %s', (span, lies) => {
  expect(liesIn([{ start: 0, end: 10 }, { start: 20, end: 30 }], span)).toBe(lies)
})
