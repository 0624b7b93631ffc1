import { expect, test } from 'vitest'
import { readContractType } from '../../../src/engine/contract-type'
import { readContract } from '../../../src/engine/contract/contract'
import { moreOpenings } from './more-openings'
import { openings } from './openings'

test.each([...openings, ...moreOpenings])('$kind: $manner', ({ kind, text }) => {
  const said = readContractType(readContract(text))
  expect(said.kind).toBe(kind)
  // The words that decided are whole words of the text.
  for (const { start, end } of said.because) {
    expect(text.slice(start, end)).toMatch(/^\w(?:.*\w)?$/s)
    expect(text.slice(Math.max(0, start - 1), start) + text.slice(end, end + 1)).toMatch(/^\W*$/)
  }
  expect(said.because.length > 0).toBe(kind !== 'other')
})

test('every kind is tried at least three times', () => {
  const kinds = [...new Set(openings.map(({ kind }) => kind))]
  expect(kinds).toHaveLength(15)
  expect(kinds.filter(kind => openings.filter(opening => opening.kind === kind).length < 3)).toEqual([])
})
