/** For each topic of the mirror table: a right in the words of one side is a finding for the other, whichever side that is, and for neither where both have it. */
import { describe, expect, test } from 'vitest'
import { rightKinds } from '../../../src/engine/provisions/mirror/rights'
import type { Topic } from '../../../src/engine/provisions/mirror/mirror'
import { rules } from '../../../src/engine/rules/index'
import { hitsAmong, run } from '../../../src/engine/rules/run'
import { readingOf } from './examples'

const between = 'This Agreement is made between Alder Works Ltd (the “Provider”) and Birch Homes Ltd (the “Customer”).\n'

/** Words that give a right to the Provider alone, and the rule that tells the Customer so. */
const oneSided: Readonly<Partial<Record<Topic, readonly (readonly [rule: string, words: string])[]>>> = {
  terminate: [
    ['ter-one-way', 'Provider may terminate this Agreement at any time without cause upon ten days’ notice to Customer.'],
    ['ter-cause-one-way', 'Provider may terminate this Agreement if Customer is in breach of any of its obligations.'],
    ['ter-change-control', 'Provider may terminate this Agreement on a change of control of Customer.'],
  ],
  cure: [['ter-cure-one-way', 'Provider shall have 30 days from notice of a breach to cure it before Customer may terminate this Agreement. If Customer commits a breach, Provider may terminate this Agreement.']],
  change: [['chg-terms', 'Provider may amend this Agreement at any time by notice to Customer.']],
  price: [['chg-price', 'Provider may increase the prices at any time by notice to Customer.']],
  suspend: [['ter-suspend-one-way', 'Provider may suspend performance of its obligations to Customer if an invoice is overdue.']],
  assign: [
    ['asn-one-way', 'Provider may assign this Agreement without the consent of Customer.'],
    ['asn-consent-one-way', 'Customer shall not assign this Agreement without the consent of Provider.'],
  ],
  cap: [['lia-one-way-cap', 'In no event shall Provider’s total liability to Customer under this Agreement exceed the fees paid.']],
  exclude: [
    ['lia-conseq-one-way', 'In no event shall Provider be liable to Customer for any indirect or consequential damages.'],
    ['dsp-claims-one-way', 'Customer may not bring any action against Provider under this Agreement more than two years after the cause of action arose.'],
  ],
  indemnify: [['ind-one-way', 'Customer shall indemnify Provider against all claims by third parties.']],
  insure: [['ins-one-way', 'Customer shall maintain liability insurance of EUR 1,000,000 for the benefit of Provider.']],
  own: [['ipr-one-way', 'Customer hereby assigns to Provider all right, title and interest in the Work Product.']],
  confide: [['cnf-one-way', 'Customer shall keep all Confidential Information of Provider secret.']],
  data: [['dat-one-way', 'Customer shall process personal data of Provider only on its instructions and protect it with technical safeguards.']],
  restrict: [
    ['rst-noncompete', 'For six months after the end Customer shall not work for a competitor of Provider.'],
    ['rst-clients', 'Customer shall not solicit any clients of Provider.'],
    ['rst-nohire', 'Customer shall not hire any employee of Provider.'],
    ['rst-nondisparage', 'Customer shall not disparage Provider.'],
    ['rst-exclusive', 'Customer shall purchase all its requirements of paper from Provider.'],
  ],
  publicise: [['pub-name', 'Provider may use Customer’s name and logo in its marketing and on its website.']],
  audit: [['aud-one-way', 'Provider may audit Customer’s books and records once a year.']],
  interest: [['pay-interest-one-way', 'Provider may charge Customer interest of 1% per month on late payments.']],
  'set-off': [['pay-setoff-one-way', 'Provider may set off any amount that Customer owes it.']],
  fees: [['dsp-fees-one', 'Customer shall pay Provider’s attorneys’ fees incurred in enforcing this Agreement.']],
  forum: [['dsp-option', 'Provider may bring proceedings against Customer in any court.']],
  excuse: [['per-fm-one-way', 'Provider shall not be liable for any failure to perform its obligations to Customer that results from causes beyond its reasonable control.']],
}
const cases = Object.entries(oneSided).flatMap(([topic, all]) => all.map(([rule, words]) => [topic, rule, words] as const))

const turned = (text: string) => text.replace(/Provider|Customer/g, role => (role === 'Provider' ? 'Customer' : 'Provider'))
function hardOn(id: string, text: string): readonly (string | undefined)[] {
  const reading = readingOf(between + text)
  return run(rules.find(rule => rule.id === id)!, reading, hitsAmong(rules, reading)).map(({ against }) => against)
}

describe('a right of one side', () => {
  test.each(cases)('%s: %s finds for whoever lacks it: %s', (_, rule, words) => {
    expect(hardOn(rule, words)).toContain('Customer')
    expect(hardOn(rule, words)).not.toContain('Provider')
    expect(hardOn(rule, turned(words))).toContain('Provider')
    expect(hardOn(rule, turned(words))).not.toContain('Customer')
  })

  test('is looked at in every topic; only a licence is one side’s by its nature, and a waiver binds as it is worded', () => {
    expect(new Set(rightKinds.map(({ topic }) => topic).filter(topic => !(topic in oneSided)))).toEqual(new Set(['license', 'waive']))
  })
})
