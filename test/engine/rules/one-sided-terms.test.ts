import { expect, test } from 'vitest'
import { rules } from '../../../src/engine/rules/index'
import { run } from '../../../src/engine/rules/run'
import { readingOf } from './examples'

const between = 'This Agreement is made between Alder Works Ltd (the “Provider”) and Birch Homes Ltd (the “Customer”).\n'
const hardOn = (id: string, text: string): (string | undefined)[] => run(rules.find(rule => rule.id === id)!, readingOf(between + text)).map(({ against }) => against)

test.each([
  ['cnf-one-way', 'Customer shall keep all confidential information of Provider secret.', 'Customer'],
  ['cnf-no-exceptions', 'Provider shall keep all information about Customer confidential.', 'Provider'],
  ['cnf-for-ever', 'Provider shall keep the confidential information of Customer secret in perpetuity.', 'Provider'],
  ['cnf-remedy', 'For a breach of this section, Provider is entitled to an injunction without proof of loss.', 'Customer'],
  ['rst-noncompete-broad', 'For 24 months after the end Customer shall not work for a competitor of Provider.', 'Customer'],
  ['rst-clients', 'Provider shall not solicit any clients of Customer.', 'Provider'],
  ['rst-nohire', 'Customer shall not hire any employee of Provider.', 'Customer'],
  ['rst-exclusive', 'Customer shall purchase all its requirements of paper from Provider.', 'Customer'],
  ['war-as-is', 'Customer shall pay the fees. The services are provided “as is”.', 'Customer'],
  ['war-all-laws', 'Provider shall comply with all laws worldwide.', 'Provider'],
  ['dat-rights', 'Provider may use Customer Data for any purpose.', 'Customer'],
  ['dat-breach-slow', 'If Provider learns of a leak of Customer Data, it will inform Customer as soon as practicable.', 'Customer'],
  ['dat-no-export', 'Provider may delete Customer Data immediately.', 'Customer'],
  ['dat-consents', 'Customer warrants that it has all consents for the use of personal data.', 'Customer'],
])('%s: “%s” is hard on the %s', (id, text, role) => {
  expect(hardOn(id, text)).toEqual([role])
})

test('what holds for both sides is hard on nobody in particular', () => {
  expect(hardOn('cnf-for-ever', 'Each party shall keep the confidential information of the other secret in perpetuity.')).toEqual([undefined])
  expect(hardOn('rst-nohire', 'Neither party shall hire the employees of the other for 24 months after the end.')).toEqual([undefined])
})

test('a limit on business that hides in a secrecy agreement is shown there, and a duty of secrecy that another paper lays down is left to it', () => {
  expect(hardOn('cnf-hidden-limits', 'Customer shall not solicit any employee of Provider.')).toEqual([])
  expect(hardOn('cnf-compelled', 'Provider shall keep all information confidential, as the Non-Disclosure Agreement between them says.')).toEqual([])
})

test('exceptions that stand far from the secrets are no exceptions to them', () => {
  const far = 'The Provider paints the house.\n'.repeat(12)
  expect(hardOn('cnf-no-exceptions', `Provider shall keep all information about Customer confidential.\n${far}The notice is published on a board that is in the public domain.`)).toEqual(['Provider'])
})
