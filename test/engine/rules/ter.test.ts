import { expect, test } from 'vitest'
import { run } from '../../../src/engine/rules/run'
import oneWay from '../../../src/engine/rules/ter/ter-one-way'
import atWill from '../../../src/engine/rules/ter/ter-at-will'
import noNotice from '../../../src/engine/rules/ter/ter-no-notice'
import { readingOf } from './examples'

const against = (rule: typeof oneWay, text: string) => run(rule, readingOf(text)).map(hit => hit.against)

test('a one-way exit is hard on the party without it', () => {
  expect(against(oneWay, 'The Client engages the Contractor.\nThe Client may terminate this Agreement for convenience upon thirty (30) days written notice to the Contractor.')).toEqual(['Contractor'])
  expect(against(oneWay, 'The Client engages the Contractor.\nThe Contractor may terminate this Agreement for convenience upon thirty (30) days written notice to the Client.')).toEqual(['Client'])
})

test('in online terms it is hard on “You”, by whatever name the writer goes', () => {
  expect(against(atWill, 'You and Brightfold agree to these terms. Brightfold may close your account at any time.')).toEqual(['You'])
  expect(against(atWill, 'You may use the service. We may close your account at any time.')).toEqual(['You'])
})

test('a named role that ends at once is hard on the other role', () => {
  expect(against(noNotice, 'The Supplier sells to the Buyer.\nThe Buyer may cancel this Agreement without notice.')).toEqual(['Supplier'])
})
