import { expect, test } from 'vitest'
import { readBalance } from '../../src/engine/balance'
import type { Provision } from '../../src/engine/provisions/provision'

const parties = ['Provider', 'Customer'].map(role => ({ role, aliases: [], at: { start: 0, end: 1 } }))
const right = (kind: string, holder?: string): Provision => ({ kind, start: 0, end: 9, sentence: 0, ...(holder ? { holder } : {}) })

test('a right that only one side holds leans to that side', () => {
  expect(readBalance([right('termination-for-convenience', 'Provider'), right('termination-for-cause', 'each')], parties))
    .toMatchObject([{ topic: 'Ending it', leans: 'Provider', rows: [{ role: 'Provider', holds: 'may end it without a reason' }, { role: 'each' }] }])
})

test('the same right on both sides is even, however it is written', () => {
  expect(readBalance([right('indemnity', 'Provider'), right('indemnity', 'Customer')], parties)).toMatchObject([{ leans: 'even' }])
  expect(readBalance([right('indemnity', 'each')], parties)).toMatchObject([{ leans: 'even' }])
})

test('different rights on each side are not weighed against each other', () => {
  expect(readBalance([right('termination-for-convenience', 'Provider'), right('cure-period', 'Customer')], parties)).toMatchObject([{ leans: 'unclear' }])
})

test('a right whose holder is not known makes no row', () => {
  expect(readBalance([right('indemnity')], parties)).toEqual([])
})
