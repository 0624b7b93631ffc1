import { expect, test } from 'vitest'
import { withFilledIn } from '../../src/paper/fill-ins'
import { linesOf } from '../../src/paper/lines'
import { stretch } from './laid'

const value = (text: string, left: number, top: number, right = left + 60) => ({ of: text, text, left, right, top: top - 3, bottom: top + 13 })
const texts = (...[printed, values]: Parameters<typeof withFilledIn<string>>) => linesOf(withFilledIn(printed, values)).map(({ text }) => text)

test('a value takes the place of its blank, in the midst of a line, at its end and alone', () => {
  expect(texts([stretch('The fee is', 0, 0), stretch('________', 55, 0), stretch('a month.', 100, 0)], [value('GBP 900', 55, 0)])).toEqual(['The fee is GBP 900 a month.'])
  expect(texts([stretch('Name: ________', 0, 0), stretch('Title: ________', 0, 20)], [value('Baker', 30, 20), value('Ash', 30, 0)])).toEqual(['Name: Ash', 'Title: Baker'])
  expect(texts([stretch('________', 0, 0), stretch('Signature', 0, 14)], [value('Ash', 0, 0)])).toEqual(['Ash', 'Signature'])
})

test('a value stands before what is to the right of it or below it, and else comes last', () => {
  expect(texts([stretch('Monthly', 30, 0), stretch('Yearly', 30, 20)], [value('[x]', 0, 20, 12)])).toEqual(['Monthly', '[x] Yearly'])
  expect(texts([stretch('Above', 0, 0), stretch('Below', 0, 60)], [value('Between', 0, 30)])).toEqual(['Above', 'Between', 'Below'])
  expect(texts([stretch('Above', 0, 0)], [value('Last', 0, 30)])).toEqual(['Above', 'Last'])
})
