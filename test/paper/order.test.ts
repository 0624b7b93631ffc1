import { expect, test } from 'vitest'
import { linesOf } from '../../src/paper/lines'
import { asRead } from '../../src/paper/order'
import { stretch } from './laid'

test('a page whose bold words are drawn first is read from its top down', () => {
  const rows = Array.from({ length: 8 }, (_, at) => [stretch(`The Fee ${at}`, 0, at * 14), stretch('is due', 48, at * 14), stretch('at once.', 82, at * 14)])
  const bold = rows.map(([, bold]) => bold!), rest = rows.flatMap(([first, , last]) => [first!, last!])
  expect(linesOf(asRead([...bold, ...rest])).map(({ text }) => text)).toEqual(rows.map((_, at) => `The Fee ${at} is due at once.`))
})

test('columns and cells that are drawn one after the other stay in their order', () => {
  const columns = [0, 200].flatMap(left => Array.from({ length: 8 }, (_, at) => stretch(`Line ${at}`, left, at * 14)))
  expect(asRead(columns)).toEqual(columns)
})
