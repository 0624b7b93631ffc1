import { expect, test } from 'vitest'
import { readContract } from '../../../src/engine/contract/contract'
import { readContractType } from '../../../src/engine/contract-type'

const kindOf = (text: string) => {
  const { kind, because } = readContractType(readContract(text))
  return { kind, because: because.map(({ start, end }) => text.slice(start, end)) }
}
const titled = (title: string) => kindOf(`${title}\n\nThis Agreement is made between Alder Ltd (the “Owner”) and Birch LLC (the “Guest”).`)

test.each([
  ['MUTUAL NON-DISCLOSURE AGREEMENT', 'nda', 'NON-DISCLOSURE'],
  ['SEPARATION AGREEMENT', 'separation', 'SEPARATION'],
  ['EMPLOYMENT AGREEMENT', 'employment', 'EMPLOYMENT'],
  ['OFFICE LEASE AGREEMENT', 'lease', 'LEASE'],
  ['CREDIT AGREEMENT', 'loan', 'CREDIT'],
  ['SOFTWARE LICENSE AGREEMENT', 'licence', 'LICENSE'],
  ['SUBSCRIPTION SERVICES AGREEMENT', 'saas', 'SUBSCRIPTION SERVICES AGREEMENT'],
  ['DISTRIBUTION AGREEMENT', 'distribution', 'DISTRIBUTION'],
  ['CONSULTING AGREEMENT', 'services', 'CONSULTING'],
  ['JOINT VENTURE AGREEMENT', 'partnership', 'JOINT VENTURE'],
])('the title %s decides', (title, kind, because) => {
  expect(titled(title)).toEqual({ kind, because: [because] })
})

test('without a telling title, the roles and the words of the trade decide', () => {
  const rent = Array.from({ length: 14 }, (_, i) => `The Tenant shall pay the rent of month ${i + 1} to the Landlord at the premises.`).join('\n')
  const { kind, because } = kindOf(`The Landlord is Alder Ltd. The Tenant is Birch LLC.\n${rent}`)
  expect(kind).toBe('lease')
  expect(because).toContain('Landlord')
})

test('a page that speaks to you of your account is online terms, whatever it is called', () => {
  const text = `Alder Services Agreement\n\n${Array.from({ length: 20 }, (_, i) => `You may use your account on the website for content number ${i + 1}.`).join('\n')}`
  expect(kindOf(text).kind).toBe('online-terms')
})

test('a text that says nothing of the kind is other', () => {
  expect(kindOf('Dear Sam, the garden is green.')).toEqual({ kind: 'other', because: [] })
  expect(kindOf('')).toEqual({ kind: 'other', because: [] })
})
