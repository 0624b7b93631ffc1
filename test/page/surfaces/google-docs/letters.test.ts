import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { lettersOf, lowest, scribe, stretchOf } from '../../../../src/page/surfaces/google-docs/letters'

test('letters are a text without its spaces and what cannot be seen', () => {
  expect(lettersOf(' The\u00a0Sup\u00adplier\u200b –\n“may” ')).toEqual({ letters: 'TheSupplier–“may”', at: [1, 2, 3, 5, 6, 7, 9, 10, 11, 12, 13, 16, 18, 19, 20, 21, 22] })
})

test('a stretch of a block is a stretch of the script', () => {
  const script = scribe()(['The Supplier may', 'end  it.', '', 'At any time.'])
  expect(script.letters).toBe('TheSuppliermayendit.Atanytime.')
  expect(stretchOf(script, 1, 0, 8)).toEqual({ from: 14, to: 20 })
  expect(stretchOf(script, 1, 3, 5)).toEqual({ from: 17, to: 17 })
})

test('every letter of every block has its place in the script', () => {
  fc.assert(fc.property(fc.array(fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\t', 'é') }), { minLength: 1, maxLength: 8 }), texts => {
    const script = scribe()(texts)
    for (const [block, text] of texts.entries()) for (let i = 0; i < text.length; i++) {
      const { from, to } = stretchOf(script, block, i, i + 1)
      if (/\s/.test(text[i]!)) expect(to).toBe(from)
      else expect([to - from, script.letters[from]]).toEqual([1, text[i]])
    }
  }))
})

test('texts that stay are not read again', () => {
  const write = scribe(), first = write(['The same clause.', 'Another one.']), second = write(['New.', 'The same clause.', 'Another one!'])
  expect(second.blocks[1]).toBe(first.blocks[0])
  expect(second.letters).toBe('New.Thesameclause.Anotherone!')
})

test('the lowest index whose value is enough', () => {
  expect([0, 1, 2, 3, 9].map(least => lowest([1, 2, 2, 5], least))).toEqual([0, 0, 1, 3, 4])
})
