import { expect, test } from 'vitest'
import { standingOnce } from '../../../../src/engine/rules/drf/standing-once'

const once = (text: string, ...letters: string[]): string[] => [...standingOnce(text, letters)]

test('letters that stand once are told from those that stand twice or never', () => {
  expect(once('The Escrow Agent pays the fee, and the fee is small.', 'escrowagent', 'fee', 'netsales')).toEqual(['escrowagent'])
})

test('capitals, spaces, hyphens and ends of lines do not tell two apart', () => {
  expect(once('“Net Sales” means all sales. NET-\nSALES are told monthly.', 'netsales')).toEqual([])
  expect(once('“Net Sales” means all sales. The net weight sells.', 'netsales')).toEqual(['netsales'])
})

test('a second one that begins inside the first is none', () => {
  expect(once('papapa', 'papa')).toEqual(['papa'])
})

test('letters with accents are letters like others', () => {
  expect(once('“Château” means the house. The CHÂTEAU is old.', 'château')).toEqual([])
})
