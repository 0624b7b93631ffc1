import { expect, test } from 'vitest'
import { readContract } from '../../src/engine/contract/contract'
import { usedTerms } from '../../src/engine/used-terms'

const text = `Services agreement
1. Definitions
"Fees" means the sums in Schedule 1.
"Deliverables" means what the Supplier makes.
2. Payment
The Customer shall pay the Fees in advance.
The Supplier keeps the Deliverables until the Fees are paid.`
const { definitions } = readContract(text)
const span = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
const told = (...spans: readonly { start: number; end: number }[]) => usedTerms(definitions, spans).map(({ term, uses }) => [term, uses.map(({ start }) => text.slice(start - 4, start))])

test('the terms are those that the words use, with their places there and nowhere else', () => {
  expect(told(span('shall pay the Fees in advance'))).toEqual([['Fees', ['the ']]])
  expect(told(span('until the Fees are paid'), span('keeps the Deliverables'))).toEqual([['Fees', ['the ']], ['Deliverables', ['the ']]])
})

test('a place that two findings share counts once, a term that is cut through not at all', () => {
  expect(told(span('keeps the Deliverables until'), span('the Deliverables until the Fees'))).toEqual([['Fees', ['the ']], ['Deliverables', ['the ']]])
  expect(told(span('pay the Fe'))).toEqual([])
  expect(told()).toEqual([])
})

test('each definition says what it means', () => {
  const [fees] = usedTerms(definitions, [span('the Fees in advance')])
  expect(text.slice(fees!.meaning.start, fees!.meaning.end)).toBe(' means the sums in Schedule 1.')
})
