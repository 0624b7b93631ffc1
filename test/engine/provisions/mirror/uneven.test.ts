import { expect, test } from 'vitest'
import { readContract } from '../../../../src/engine/contract/contract'
import { readProvisions } from '../../../../src/engine/provisions/index'
import { mirrorOf } from '../../../../src/engine/provisions/mirror/mirror'

const between = 'This Agreement is made between Alder Works Ltd (the “Provider”) and Birch Homes Ltd (the “Customer”).\n'
const uneven = (text: string) => {
  const contract = readContract(between + text)
  return mirrorOf(contract, readProvisions(contract)).uneven.map(({ what, worse, own, other }) => [what, worse, own.value, other.value])
}

test.each([
  ['Provider may terminate this Agreement at any time on 10 days’ notice.\nCustomer may terminate this Agreement at any time on 90 days’ notice.', ['notice', 'Customer', 90, 10]],
  ['Provider may terminate this Agreement for convenience on 10 days’ notice and Customer on 90 days’ notice.', ['notice', 'Customer', 90, 10]],
  ['This Agreement may be terminated at any time on six months’ notice by Provider or one month’s notice by Customer.', ['notice', 'Provider', 180, 30]],
  ['Customer shall have 10 days from notice of a breach to cure it.\nProvider shall have 30 days from notice of a breach to cure it.', ['cure', 'Customer', 10, 30]],
  ['Provider’s total liability shall not exceed EUR 10,000.\nCustomer’s total liability shall not exceed EUR 100,000.', ['cap', 'Customer', 100000, 10000]],
  ['Provider’s total liability shall not exceed the fees paid in the 3 months before the claim.\nCustomer’s total liability shall not exceed the fees paid in the 12 months before the claim.', ['capMonths', 'Customer', 12, 3]],
  ['Provider may charge interest of 12% per annum on late payments.\nCustomer may charge interest of 4% per annum on late payments.', ['interest', 'Customer', 4, 12]],
])('%s', (text, [what, worse, own, other]) => {
  expect(uneven(text)).toEqual([[what, worse, expect.closeTo(own as number, 1), expect.closeTo(other as number, 1)]])
})

test.each([
  ['the same number', 'Provider may terminate this Agreement at any time on 30 days’ notice.\nCustomer may terminate this Agreement at any time on one month’s notice.'],
  ['one number for both', 'Either party may terminate this Agreement at any time on 30 days’ notice.'],
  ['a ground of its own', 'Provider may terminate this Agreement at any time on 90 days’ notice.\nCustomer may terminate this Agreement on 10 days’ notice if Provider is in breach.'],
  ['two numbers of one side', 'Provider may terminate this Agreement at any time on 30 days’ notice.\nProvider may terminate this Agreement at any time on 60 days’ notice.\nCustomer may terminate this Agreement at any time on 90 days’ notice.'],
  ['money against work', 'Customer shall have 10 days to remedy a failure to pay after notice.\nProvider shall have 30 days from notice of a breach to cure it.'],
  ['two currencies', 'Provider’s total liability shall not exceed EUR 10,000.\nCustomer’s total liability shall not exceed USD 100,000.'],
  ['a rate for a month against one for a year', 'Provider may charge interest of 1% per month on late payments.\nCustomer may charge interest of 12% per annum on late payments.'],
])('%s is not weighed', (_, text) => {
  expect(uneven(text)).toEqual([])
})
