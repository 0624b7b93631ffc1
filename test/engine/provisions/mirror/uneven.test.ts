import { expect, test } from 'vitest'
import { readContract } from '../../../../src/engine/contract/contract'
import { readProvisions } from '../../../../src/engine/provisions/index'
import { mirrorOf } from '../../../../src/engine/provisions/mirror/mirror'

const between = 'This Agreement is made between Alder Works Ltd (the “Provider”) and Birch Homes Ltd (the “Customer”).\n'
const uneven = (text: string) => {
  const contract = readContract(between + text)
  return mirrorOf(contract, readProvisions(contract)).uneven.map(({ what, worse, own, other }) => [what, worse, own.value, other.value])
}
const turned = (text: string) => text.replace(/Provider|Customer/g, role => (role === 'Provider' ? 'Customer' : 'Provider'))

test.each([
  ['Provider may terminate this Agreement at any time on 10 days’ notice.\nCustomer may terminate this Agreement at any time on 90 days’ notice.', ['notice', 'Customer', 90, 10]],
  ['Provider may terminate this Agreement for convenience on 10 days’ notice and Customer on 90 days’ notice.', ['notice', 'Customer', 90, 10]],
  ['This Agreement may be terminated at any time on six months’ notice by Provider or one month’s notice by Customer.', ['notice', 'Provider', 180, 30]],
  ['Customer shall have 10 days from notice of a breach to cure it.\nProvider shall have 30 days from notice of a breach to cure it.', ['cure', 'Customer', 10, 30]],
  ['Provider’s total liability shall not exceed EUR 10,000.\nCustomer’s total liability shall not exceed EUR 100,000.', ['cap', 'Customer', 100000, 10000]],
  ['Provider’s total liability shall not exceed the fees paid in the 3 months before the claim.\nCustomer’s total liability shall not exceed the fees paid in the 12 months before the claim.', ['capMonths', 'Customer', 12, 3]],
  ['Provider may charge interest of 12% per annum on late payments.\nCustomer may charge interest of 4% per annum on late payments.', ['interest', 'Customer', 4, 12]],
  ['Provider may suspend its performance on 5 days’ notice if an invoice is overdue.\nCustomer may suspend its payments on 45 days’ notice if work is late.', ['suspendNotice', 'Customer', 45, 5]],
  ['Provider may audit Customer’s books and records on 3 days’ notice.\nCustomer may audit Provider’s books and records on 30 days’ notice.', ['auditNotice', 'Customer', 30, 3]],
  ['Provider shall not assign this Agreement without the consent of Customer, which shall not be unreasonably withheld.\nCustomer shall not assign this Agreement without the consent of Provider in its sole discretion.', ['consent', 'Customer', 2, 1]],
  ['Provider shall keep the Confidential Information of Customer secret for two years.\nCustomer shall keep the Confidential Information of Provider secret for five years.', ['secrecy', 'Customer', 1825, 730]],
  ['Provider shall not compete with Customer for six months after the end.\nCustomer shall not compete with Provider for two years after the end.', ['restraint', 'Customer', 730, 180]],
] as const)('%s', (text, [what, worse, own, other]) => {
  expect(uneven(text)).toEqual([[what, worse, expect.closeTo(own, 1), expect.closeTo(other, 1)]])
  expect(uneven(turned(text))).toEqual([[what, turned(worse), expect.closeTo(own, 1), expect.closeTo(other, 1)]])
})

test.each([
  ['the same number', 'Provider may terminate this Agreement at any time on 30 days’ notice.\nCustomer may terminate this Agreement at any time on one month’s notice.'],
  ['one number for both', 'Either party may terminate this Agreement at any time on 30 days’ notice.'],
  ['a ground of its own', 'Provider may terminate this Agreement at any time on 90 days’ notice.\nCustomer may terminate this Agreement on 10 days’ notice if Provider is in breach.'],
  ['two numbers of one side', 'Provider may terminate this Agreement at any time on 30 days’ notice.\nProvider may terminate this Agreement at any time on 60 days’ notice.\nCustomer may terminate this Agreement at any time on 90 days’ notice.'],
  ['a plain consent against one in a discretion', 'Provider shall not assign this Agreement without the consent of Customer.\nCustomer shall not assign this Agreement without the consent of Provider in its sole discretion.'],
  ['a time for an act against a length of secrecy', 'Provider shall keep the Confidential Information of Customer secret for two years.\nCustomer shall keep the Confidential Information of Provider secret and return it within 30 days.'],
  ['money against work', 'Customer shall have 10 days to remedy a failure to pay after notice.\nProvider shall have 30 days from notice of a breach to cure it.'],
  ['two currencies', 'Provider’s total liability shall not exceed EUR 10,000.\nCustomer’s total liability shall not exceed USD 100,000.'],
  ['a rate for a month against one for a year', 'Provider may charge interest of 1% per month on late payments.\nCustomer may charge interest of 12% per annum on late payments.'],
])('%s is not weighed', (_, text) => {
  expect(uneven(text)).toEqual([])
})
