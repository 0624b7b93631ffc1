import { expect, test } from 'vitest'
import { readContract } from '../../../src/engine/contract/contract'
import { anywhere, everywhere, stretchesAround } from '../../../src/engine/rules/anywhere'

const filler = 'The goods are oak chairs, and the shop is warm. '.repeat(20)
const text = `${filler}\nA banking day is a day.\nOn which banks in Leeds are open.\n${filler}\nOne more banking day.`
const contract = readContract(text)
const days = { words: ['banking'], reach: 60 }

test('a pattern is found across the ends of sentences', () => {
  expect(anywhere(/banking day[^;]{0,30}banks in leeds/i, days)(contract)).toBe(true)
  expect(anywhere(/banking day[^;]{0,30}banks in york/i, days)(contract)).toBe(false)
})

test('a pattern is not looked for where none of its words stands', () => {
  expect(anywhere(/oak chairs/, { words: ['silver'], reach: 60 })(contract)).toBe(false)
})

test('every match is found', () => {
  expect(everywhere(contract, /\w+ banking \w+/g, days)).toEqual(['A banking day', 'more banking day'])
})

test('stretches cut no word, do not touch and end where they must', () => {
  const stretches = stretchesAround(contract, contract.sentences.map(({ index }) => index).filter(index => index % 3 === 0), 8, 500)
  expect(stretches.length).toBeGreaterThan(1)
  for (const [i, { start, end }] of stretches.entries()) {
    expect(start).toBeGreaterThanOrEqual(i === 0 ? 0 : stretches[i - 1]!.end + 1)
    expect(end).toBeLessThanOrEqual(500)
    expect(text.slice(Math.max(0, start - 1), start).trim()).toBe('')
    if (end < 500) expect(text.slice(end, end + 1).trim()).toBe('')
  }
})

test('sentences whose surroundings touch are read once', () => {
  expect(stretchesAround(contract, contract.sentences.map(({ index }) => index), 10)).toEqual([{ start: 0, end: text.length }])
})
