import { expect, test } from 'vitest'
import { readBalance } from '../../src/engine/balance'
import { readContract } from '../../src/engine/contract/contract'
import { readProvisions } from '../../src/engine/provisions/index'

const between = 'This Agreement is made between Alder Works Ltd (the “Provider”) and Birch Homes Ltd (the “Customer”).\n'
const balance = (text: string) => {
  const contract = readContract(between + text)
  return readBalance(contract, readProvisions(contract))
}
const ending = { provider: 'Provider may terminate this Agreement at any time without cause.', customer: 'Customer may terminate this Agreement at any time without cause.' }

test('a right that only one side holds leans to that side', () => {
  expect(balance(`${ending.provider}\nEither party may terminate this Agreement if the other commits a material breach.`))
    .toMatchObject([{ topic: 'Ending it', leans: 'Provider', rows: [{ role: 'Provider', holds: 'may end it without a reason' }, { role: 'each' }] }])
})

test('the same right on both sides is even, however it is written', () => {
  expect(balance(`${ending.provider}\n${ending.customer}`)).toMatchObject([{ topic: 'Ending it', leans: 'even' }])
  expect(balance('Either party may terminate this Agreement at any time without cause.')).toMatchObject([{ topic: 'Ending it', leans: 'even' }])
})

test('the same right on worse terms leans to the other side, and its row says so', () => {
  expect(balance('Provider may terminate this Agreement at any time on 10 days’ notice.\nCustomer may terminate this Agreement at any time on 90 days’ notice.'))
    .toMatchObject([{ leans: 'Provider', rows: [{ role: 'Provider', holds: 'may end it without a reason' }, { role: 'Customer', holds: 'may end it without a reason, on worse terms' }] }])
})

test('different rights on each side are not weighed against each other', () => {
  expect(balance(`${ending.provider}\nCustomer shall have 30 days from notice of a breach to cure it.`)).toMatchObject([{ topic: 'Ending it', leans: 'unclear' }])
})

test('a right whose holder is not known makes no row', () => {
  expect(balance('The Services may be suspended if the site is not safe.')).toEqual([])
})

test('who turns the words about turns the balance about', () => {
  const text = `${ending.provider}\nCustomer shall indemnify Provider against all claims by third parties.\nProvider may increase its prices on 30 days’ notice.`
  const turned = text.replace(/Provider|Customer/g, role => (role === 'Provider' ? 'Customer' : 'Provider'))
  expect(balance(text).map(({ topic, leans }) => [topic, leans])).toEqual([['Ending it', 'Provider'], ['Price', 'Provider'], ['Indemnities', 'Provider']])
  expect(balance(turned).map(({ topic, leans }) => [topic, leans])).toEqual([['Ending it', 'Customer'], ['Price', 'Customer'], ['Indemnities', 'Customer']])
})
