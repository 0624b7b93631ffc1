import { expect, test } from 'vitest'
import { readContract } from '../../../src/engine/contract/contract'
import { readKeyTerms } from '../../../src/engine/key-terms/index'
import { readProvisions } from '../../../src/engine/provisions/index'

const facts = (text: string) => {
  const contract = readContract(text)
  return readKeyTerms(contract, readProvisions(contract))
}

test.each([
  ['This Agreement is made as of 4 March 2021.\n\nThis Agreement shall expire five (5) years after the First Commercial Sale (as defined below).', 'counts from the First Commercial Sale, which has no date here'],
  ['The term of this Agreement shall be two years from the opening of the shop, unless it is ended before.', 'counts from the opening of the shop, which has no date here'],
  ['The term of this Agreement shall be two years from the Effective Date.', 'counts from its first day, which has no date here'],
])('a length without a first day is shown with the reason: %s', (text, open) => {
  expect(facts(text).find(({ kind }) => kind === 'duration')?.open).toBe(open)
  expect(facts(text).some(({ kind }) => kind === 'expiration-date')).toBe(false)
})

test('where the end is known nothing is open', () => {
  const terms = facts('This Agreement is made as of 4 March 2021.\n\nThe term of this Agreement is two years from the date hereof.')
  expect(terms.find(({ kind }) => kind === 'expiration-date')?.value).toBe('2023-03-04')
  expect(terms.find(({ kind }) => kind === 'duration')?.open).toBeUndefined()
})
