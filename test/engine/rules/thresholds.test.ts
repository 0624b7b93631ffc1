import { expect, test } from 'vitest'
import { rules } from '../../../src/engine/rules/index'
import { run } from '../../../src/engine/rules/run'
import type { ThresholdName } from '../../../src/engine/rules/thresholds'
import { defaultThresholds, thresholdNames, thresholdTable } from '../../../src/engine/rules/thresholds'
import { readingOf } from './examples'

/** A text that is flagged with the one number and passed with the other. */
const turns: Readonly<Record<ThresholdName, readonly [rule: string, flagged: number, passed: number, text: string]>> = {
  paymentDays: ['pay-long', 30, 45, 'The Customer shall pay each invoice within 45 days after receipt of the invoice.'],
  lateInterestPercent: ['pay-high-interest', 10, 12, 'Late payments bear interest at 1% per month.'],
  renewalNoticeDays: ['ren-window', 30, 45, 'The Term renews automatically for one year unless a party gives notice of non-renewal at least 45 days before the end of the Term.'],
  renewalMonths: ['ren-longer', 6, 12, 'This Agreement will automatically be renewed for additional terms of 12 months each.'],
  cureDays: ['ter-short-cure', 30, 10, 'The Supplier shall have 20 days from notice of a breach to cure it.'],
  priceRisePercent: ['pay-steep-rise', 3, 5, 'The fees shall increase by 5% on each anniversary of the start.'],
  uptimePercent: ['per-low-uptime', 99.9, 99.5, 'The Provider shall keep an uptime of at least 99.5% in each month.'],
  confidentialityYears: ['cnf-long', 2, 3, 'The Recipient shall keep the Confidential Information secret for three years after the end.'],
  capMonths: ['lia-low-cap', 18, 12, 'Each party’s liability shall not exceed the fees paid in the twelve months before the claim.'],
  nonCompeteMonths: ['rst-noncompete-broad', 3, 6, 'During the term and for 6 months after it ends, the Agent shall not work for a competitor of the Company.'],
  noHireMonths: ['rst-nohire', 6, 12, 'Neither party shall hire the employees of the other during the term and for 12 months after it.'],
  warrantyDays: ['war-short', 365, 180, 'The Supplier warrants the goods for 6 months from delivery.'],
  probationMonths: ['emp-probation', 2, 3, 'The first three months of the employment are a probationary period.'],
}

test.each(Object.entries(turns))('%s moves its rule', (name, [id, flagged, passed, text]) => {
  const rule = rules.find(rule => rule.id === id)!, reading = readingOf(text)
  const withNumber = (number: number) => run(rule, { ...reading, thresholds: { ...defaultThresholds, [name]: number } }).length
  expect([withNumber(flagged), withNumber(passed)]).toEqual([1, 0])
})

test('every default lies within its bounds and names its source', () => {
  for (const name of thresholdNames) {
    const { default: value, least, most, source } = thresholdTable[name]
    expect(value >= least && value <= most, name).toBe(true)
    expect(source).not.toBe('')
  }
})
