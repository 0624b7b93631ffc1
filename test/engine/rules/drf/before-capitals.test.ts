import { expect, test } from 'vitest'
import { beforeCapitals, beforeTwoCapitals } from '../../../../src/engine/rules/drf/before-capitals'

const text = 'The Buyer keeps the Brand Protocol, another List and any list of Goods.'

test('small words before a capital are found where they begin', () => {
  expect(beforeCapitals(text)).toEqual([0, text.indexOf('the Brand'), text.indexOf('of Goods')])
})

test('a second capital is told from a small word', () => {
  expect(beforeCapitals(text).filter(at => beforeTwoCapitals(text, at))).toEqual([text.indexOf('the Brand')])
})
