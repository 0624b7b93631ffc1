import { expect, test } from 'vitest'
import { rules } from '../../../src/engine/rules/index'
import { run } from '../../../src/engine/rules/run'
import { readingOf } from './examples'

const between = 'This Agreement is made between Alder Works Ltd (the “Provider”) and Birch Homes Ltd (the “Customer”).\n'
const hardOn = (id: string, text: string): (string | undefined)[] => run(rules.find(rule => rule.id === id)!, readingOf(between + text)).map(({ against }) => against)

test.each([
  ['ipr-assign-all', 'Provider hereby assigns to Customer all intellectual property in connection with the services.', 'Provider'],
  ['ipr-moral', 'Customer waives all moral rights in the feedback.', 'Customer'],
  ['ipr-no-challenge', 'Customer shall not contest the validity of any patent of Provider.', 'Customer'],
  ['chg-policies', 'Provider shall comply with the house rules of Customer as amended from time to time.', 'Provider'],
  ['ind-their-fault', 'Customer shall indemnify Provider against all claims, even if Provider was negligent.', 'Customer'],
])('%s is hard on whoever does it', (id, text, role) => {
  expect(hardOn(id, text)).toEqual([role])
})

test.each([
  ['amb-satisfaction', 'When Provider has finished, the work is complete to Customer’s satisfaction.', 'Provider'],
  ['amb-as-required', 'The services include such other support work as Customer may request.', 'Provider'],
  ['dsp-evidence', 'Provider’s records of usage shall be conclusive.', 'Customer'],
  ['lia-low-cap', 'Provider’s total liability to Customer shall not exceed $100.', 'Customer'],
  ['lia-sole-remedy', 'Provider’s only liability and Customer’s sole remedy for a breach of this warranty is the repair of the copy.', 'Customer'],
])('%s is hard on the side that the words leave out, or leave with nothing else', (id, text, role) => {
  expect(hardOn(id, text)).toEqual([role])
})

test.each([
  ['ren-auto', 'This Agreement shall automatically renew for a year unless Customer gives notice 60 days before the end.', 'Customer'],
  ['ren-auto', 'This Agreement shall automatically renew for a year unless either party gives notice 60 days before the end.', undefined],
  ['ter-early-fee', 'Customer shall pay the fees each month. Customer shall pay taxes. If this Agreement is terminated, all remaining fees through the end of the term become immediately due.', 'Customer'],
  ['pay-nonrefundable', 'All fees are non-refundable.', undefined],
])('%s: %s', (id, text, role) => {
  expect(hardOn(id, text)).toEqual([role])
})

test('in what both sides waive, nobody is named', () => {
  expect(hardOn('ipr-moral', 'Each party waives all moral rights in what it makes.')).toEqual([undefined])
})
