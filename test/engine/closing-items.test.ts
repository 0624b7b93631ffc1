import { expect, test } from 'vitest'
import { closingItems } from '../../src/engine/closing-items'
import { keyTermKinds } from '../../src/engine/key-terms'
import { provisionKinds } from '../../src/engine/provisions'

test('the universal points are all there, in the order in which deals go wrong', () => {
  expect(closingItems.map(({ item }) => item)).toEqual([
    'close-parties', 'close-scope', 'close-out-of-scope', 'close-milestones', 'close-acceptance', 'close-inputs', 'close-price', 'close-pay-dates', 'close-late', 'close-price-change', 'close-change',
    'close-term', 'close-renewal', 'close-exit', 'close-exit-effects', 'close-liability', 'close-indemnity', 'close-ip', 'close-confidentiality', 'close-data', 'close-warranty', 'close-limits',
    'close-transfer', 'close-delay', 'close-disputes', 'close-notices', 'close-documents', 'close-outside-promises', 'close-open-points', 'close-same-version', 'close-authority', 'close-time', 'close-lawyer',
  ])
})

const keyTerms = new Set(keyTermKinds.map(({ kind }) => kind))
const provisions = new Set(provisionKinds.map(({ kind }) => kind))

test.each(closingItems.map(item => [item.item, item] as const))('%s names only kinds that exist', (_, { terms, provisions: places, more = [], single = [] }) => {
  expect(terms.filter(kind => !keyTerms.has(kind))).toEqual([])
  expect([...places, ...more].filter(kind => !provisions.has(kind))).toEqual([])
  expect(single.filter(kind => !terms.includes(kind))).toEqual([])
})

test.each(closingItems.map(item => [item.item, item] as const))('%s asks open questions', (_, { tests, missing, title }) => {
  expect(title.length).toBeGreaterThan(5)
  for (const question of [missing, ...Object.values(tests)]) expect(question).toMatch(/\?$/)
})

test('a test of its own is only set where the test is asked', () => {
  for (const { tests, answers = {}, testedFor = {} } of closingItems) {
    for (const test of [...Object.keys(answers), ...Object.keys(testedFor)]) expect(Object.keys(tests)).toContain(test)
  }
})
