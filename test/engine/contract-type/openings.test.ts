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

const copied: readonly (readonly [how: string, copy: (text: string) => string])[] = [
  ['without its line ends', text => text.replace(/\s*\n\s*/g, ' ')],
  ['with double spaces', text => text.replaceAll(' ', '  ').replaceAll('\n', '\n\n')],
  ['with lines cut at forty letters', text => text.replace(/(.{40}\S*) /g, '$1\n')],
  ['without its first line', text => text.slice(text.indexOf('\n') + 1)],
]

test.each(copied)('copied %s, an opening is seldom taken for another kind', (_, copy) => {
  const all = [...openings, ...moreOpenings].map(({ kind, manner, text }) => ({ kind, manner, said: readContractType(readContract(copy(text))).kind }))
  expect(all.filter(({ kind, said }) => said !== kind && said !== 'other').length).toBeLessThanOrEqual(2)
  expect(all.filter(({ kind, said }) => said !== kind).length).toBeLessThanOrEqual(12)
})

test('an exhibit number, straight quotes and a Markdown heading change nothing', () => {
  for (const { kind, text } of [...openings, ...moreOpenings]) {
    expect(readContractType(readContract(`Exhibit 10.4\n\n${text}`)).kind).toBe(kind)
    expect(readContractType(readContract(`# ${text.replace(/[“”]/g, '"').replace(/[‘’]/g, '\'')}`)).kind).toBe(kind)
  }
})
