import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { everyMatch } from '../../../src/engine/contract/every-match'

const engine = fileURLToPath(new URL('../../../src/engine/', import.meta.url))

test.each([
  ['one two one', /one|two/g], ['no such word', /three/g], ['', /x?/g], ['aab', /a*/g], ['a😀b', /x?/gu], ['a😀b', /x?/g], ['1, 22, 333', /(?<=\D|^)(\d)(?<rest>\d*)/gd],
])('%j: the same as matchAll gives for %s', (text, pattern) => {
  expect([...everyMatch(text, pattern)]).toEqual([...text.matchAll(pattern)])
})

test('the pattern stays as it was, also where only the first match was asked for, or another text in between', () => {
  const word = /\w+/g, found: string[] = []
  for (const { 0: outer } of everyMatch('one two', word)) for (const { 0: inner } of everyMatch('a b', word)) found.push(outer + inner)
  expect(found).toEqual(['onea', 'oneb', 'twoa', 'twob'])
  for (const { 0: first } of everyMatch('one two', word)) {
    expect(first).toBe('one')
    break
  }
  expect(word.lastIndex).toBe(0)
})

test('a match that is moved by whoever asked does not move the next', () => {
  const found = Array.from(everyMatch('one two six', /\w+/g), match => Object.assign(match, { index: match.index + 100 }))
  expect(found.map(({ 0: word, index }) => [word, index])).toEqual([['one', 100], ['two', 104], ['six', 108]])
})

test('the engine asks for matches in no other way', () => {
  const copying = readdirSync(engine, { recursive: true, encoding: 'utf8' }).filter(file => file.endsWith('.ts') && /\.matchAll\(/.test(readFileSync(engine + file, 'utf8')))
  expect(copying.filter(file => !file.endsWith('every-match.ts'))).toEqual([])
})
