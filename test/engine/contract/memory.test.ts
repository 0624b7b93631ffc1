import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { readContract } from '../../../src/engine/contract/contract'
import { copyOf, forget, remember, rememberInContract, rememberInSentence } from '../../../src/engine/contract/memory'
import { sentencesWithAny } from '../../../src/engine/contract/words'

test('a text is read once, and read again when much else has come between', () => {
  const asked: string[] = []
  const length = remember(text => {
    asked.push(text.slice(0, 3))
    return text.length
  })
  expect([length('one'), length('one')]).toEqual([3, 3])
  expect(asked).toEqual(['one'])
  for (let i = 0; i < 30; i++) length(`${i} `.padEnd(300_000, 'x'))
  expect(length('one')).toBe(3)
  expect(asked.filter(text => text === 'one')).toHaveLength(2)
})

test('what is asked for again and again stays', () => {
  let asked = 0
  const length = remember(text => {
    if (text === 'one') asked++
    return text.length
  })
  for (let i = 0; i < 30; i++) {
    length(`${i} `.padEnd(300_000, 'x'))
    length('one')
  }
  expect(asked).toBe(1)
})

test('what is forgotten is read again', () => {
  const asked: string[] = []
  const length = remember(text => asked.push(text))
  const first = rememberInSentence(text => asked.push(text))
  for (let round = 0; round < 2; round++) {
    length('one')
    first('two')
    length('one')
    first('two')
    forget()
  }
  expect(asked).toEqual(['one', 'two', 'one', 'two'])
})

test('each function has its own answer for a sentence, “no” among them', () => {
  let asked = 0
  const long = rememberInSentence(text => {
    asked++
    return text.length > 20
  })
  const first = rememberInSentence(text => text[0])
  expect([long('The goods are chairs.'), first('The goods are chairs.'), long('Short.'), long('Short.')]).toEqual([true, 'T', false, false])
  expect(asked).toBe(2)
})

test('a contract is asked once, even where the answer is nothing', () => {
  let asked = 0
  const title = rememberInContract(() => {
    asked++
    return undefined
  })
  const contract = readContract('The goods are chairs.')
  expect([title(contract), title(contract)]).toEqual([undefined, undefined])
  expect(asked).toBe(1)
  title(readContract('The goods are chairs.'))
  expect(asked).toBe(2)
})

test('a copy reads as the text it was made from', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), text => copyOf(text) === text))
})

test('sentences that hold any of some words come once each, in order', () => {
  const words = ['pay', 'goods', 'fee', 'nothing', 'late']
  fc.assert(fc.property(fc.array(fc.subarray(words), { maxLength: 30 }), fc.subarray(words), (lines, wanted) => {
    const { words: index, sentences } = readContract(lines.map((line, i) => `Item ${i} ${line.join(' and ')}.`).join('\n'))
    const expected = sentences.filter(({ text }) => wanted.some(word => new RegExp(`\\b${word}\\b`).test(text))).map(sentence => sentence.index)
    expect([...sentencesWithAny(index, wanted)]).toEqual(expected)
  }))
})
