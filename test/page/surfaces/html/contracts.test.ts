// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { contractsIn } from '../../../../src/page/surfaces/html/contracts'
import { readHtml } from './reading'

const clauses = (paper: string) => `<p>This ${paper} is made between two firms that know one another well.</p>${Array.from({ length: 12 }, (_, i) => `<p>${i + 1}. The Supplier shall deliver what was ordered on day ${i + 1} of the month to the Customer’s door, and the Customer shall pay for it.</p>`).join('')}`
const titles = async (html: string) => {
  const { blocks } = await readHtml(html)
  return contractsIn(document.body, blocks).map(({ title, from, to }) => `${title} ${from}–${to}`)
}

test('contracts one under the other are told apart', async () => {
  expect(await titles(`<h1>Supply Agreement</h1>${clauses('Agreement')}<h1><span>Data</span> Processing Addendum</h1>${clauses('Addendum')}`)).toEqual(['Supply Agreement 0–14', 'Data Processing Addendum 14–28'])
})

test.each([
  ['a contract and its annexes', `<h2>Supply Agreement</h2>${clauses('Agreement')}<h2>Schedule 1: Service Conditions</h2>${clauses('Agreement')}`],
  ['clauses that bear the name of a paper', `<h1>Terms of Service</h1>${clauses('Agreement')}<h2>Privacy Policy</h2><p>Our policy is on another page.</p><h2>License</h2><p>We grant you one.</p>`],
  ['a list of papers', '<h2>Terms of Use</h2><p>Read them.</p><h2>Privacy Policy</h2><p>Read it.</p>'],
  ['numbered clauses', `<h2>1. Your Agreement</h2>${clauses('Agreement')}<h2>2. Our License</h2>${clauses('Agreement')}`],
  ['two of one name, which nobody could choose between', `<h2>Supply Agreement</h2>${clauses('Agreement')}<h2>Supply Agreement</h2>${clauses('Agreement')}`],
])('%s are one', async (_, html) => {
  expect(await titles(html)).toEqual([])
})
