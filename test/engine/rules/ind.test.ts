import { expect, test } from 'vitest'
import oneWay from '../../../src/engine/rules/ind/ind-one-way'
import { run } from '../../../src/engine/rules/run'
import { readingOf } from './examples'

const alone = 'The Supplier serves the Customer.\nThe Supplier shall indemnify and hold harmless the Customer against all claims by third parties.'

test('it is hard on the party that pays', () => {
  expect(run(oneWay, readingOf(alone)).map(hit => hit.against)).toEqual(['Supplier'])
})

test('words that show a cover in return settle it, wherever they stand', () => {
  for (const settled of ['The Customer shall hold the Supplier harmless from claims about its data.', 'Each party shall indemnify the other for infringement.', 'The Indemnifying Party has control of the defence.'])
    expect(run(oneWay, readingOf(`${alone}\n${settled}`)), settled).toEqual([])
})
