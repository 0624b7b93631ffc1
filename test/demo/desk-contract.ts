/** The contract that the pictures of the desk are taken on: our sample, as it arrived and as the other side sent it back, and what its reader decided. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ask } from '../browsers/ask'
import type { View } from '../browsers/browser'
import { root } from '../browsers/build'
import { reviewIn } from '../browsers/state'

export const first = readFileSync(join(root, 'assets/samples/saas-agreement.html'), 'utf8')

export const second = [
  ['within thirty (45) days of the date', 'within 30 days of the date'],
  ["<p>5.6 Customer authorises Provider to charge any payment card or account on file for any amounts that Provider considers to be due.</p>\n", ''],
  ['at any time by notice to Customer, in line with its costs, market conditions and/or the value of the Services to Customer.', 'once in each year by at most 3%, on 60 days\' notice to Customer.'],
  ['<p>11.4 ', '<p>11.5 Customer shall use its best efforts to reduce any loss.</p>\n<p>11.4 '],
  ['The subscription fee for the first year is EUR 48,000', 'The subscription fee for the first year is EUR 46,500'],
].reduce((text, [was, is]) => {
  if (!text.includes(was!)) throw new Error(`the sample does not say “${was}” any more`)
  return text.replace(was!, is!)
}, first)

export async function decide(view: View): Promise<void> {
  const { tab } = await reviewIn(view)
  await ask(view, 'chooseSide', tab, 'Customer')
  const { review, standing } = await reviewIn(view)
  const keyOf = (rule: string) => {
    const at = review.findings.findIndex(finding => finding.rule === rule)
    if (at < 0) throw new Error(`${rule} finds nothing in the sample any more`)
    return standing.findings[at]!.key
  }
  await ask(view, 'writeLine', tab, { list: 'priorities', id: 'p1', text: 'A way out after the first year' })
  await ask(view, 'writeLine', tab, { list: 'priorities', id: 'p2', text: 'Our data back when we leave' })
  await ask(view, 'writeLine', tab, { list: 'priorities', id: 'p3', text: 'A price we can plan with' })
  await ask(view, 'writeLine', tab, { list: 'bottom-lines', id: 'b1', text: 'Thirty days to pay, or more', tie: { term: 'payment-days', comparison: 'at-least', value: 'P30D' } })
  await ask(view, 'writeLine', tab, { list: 'bottom-lines', id: 'b2', text: 'No renewal for more than a year', tie: { term: 'renewal-term', comparison: 'at-most', value: 'P12M' } })
  await ask(view, 'writeLine', tab, { list: 'promises', id: 'o1', text: 'Help desk until 6 p.m.', keptBy: null })
  await ask(view, 'setAlternative', tab, 'mine', { text: 'stay with the old system for a year', worth: 2 })
  await ask(view, 'decideFinding', tab, keyOf('chg-price'), { what: 'raise' })
  await ask(view, 'decideFinding', tab, keyOf('dat-rights'), { what: 'raise' })
  await ask(view, 'decideFinding', tab, keyOf('pub-name'), { what: 'accept', reason: 'They may name us as a customer' })
  await ask(view, 'setStake', tab, keyOf('ren-longer'), 'must')
  await ask(view, 'setStake', tab, keyOf('pub-name'), 'can-give')
  for (const item of ['close-parties', 'close-price', 'close-pay-dates', 'close-out-of-scope', 'close-term', 'close-notices']) await ask(view, 'confirm', tab, item, true)
  await ask(view, 'setAside', tab, 'close-delay', 'Nothing that we do depends on a day')
}
