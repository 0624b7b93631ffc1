import { expect, test } from 'vitest'
import { readContract } from '../../../src/engine/contract/contract'
import { readContractType, sureContractType } from '../../../src/engine/contract-type'

const consulting = (title: string, work: string) => readContract(`${title}

This Agreement is between Alder Ltd (the “Client”) and Robin Reed (the “Consultant”).

1. The Consultant gives advice on ${work} to the Client. These are the services.
2. The Client pays the Consultant for the services each month.
3. The Consultant sends the deliverables to the Client by email.
4. Either party may end the services on ten days’ notice.`)

test('is sure where the title and the words of the trade agree', () => {
  expect(sureContractType(consulting('CONSULTING AGREEMENT', 'the shop'))).toBe('services')
})

test('is not sure of a title that says little, of one that says two things, and of nothing', () => {
  expect(sureContractType(consulting('AGREEMENT', 'the shop'))).toBeUndefined()
  expect(sureContractType(consulting('LICENSE AND CONSULTING AGREEMENT AND LEASE', 'the shop'))).toBeUndefined()
  expect(sureContractType(readContract(''))).toBeUndefined()
})

test('is not sure of a title whose trade the text does not speak of', () => {
  const contract = readContract('EMPLOYMENT AGREEMENT\n\n1. The Seller sells the goods to the Buyer.\n2. The Buyer collects the goods at the yard.\n3. The goods are apples.\n4. The price is USD 40.')
  expect(readContractType(contract).kind).toBe('employment')
  expect(sureContractType(contract)).toBeUndefined()
})
