import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseAst } from 'vite'
import { expect, test } from 'vitest'
import { everyMatch, firstMatch, hasMatch } from '../../../src/engine/contract/matches'
import { walk } from '../../release/tree'

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

test.each([['a long road', /\broad$/], ['Road', /road/i], ['', /^$/], ['two', /one/]])('%j: has a match of %s, and the first one, where test and exec say so', (text, pattern) => {
  // Twice: the first time a pattern is got ready.
  for (const _ of [1, 2]) {
    expect(hasMatch(text, pattern)).toBe(pattern.test(text))
    expect(firstMatch(text, pattern)).toEqual(pattern.exec(text))
  }
})

test('a sticky pattern is asked where it stands, the first time too', () => {
  const word = /\w+/y
  word.lastIndex = 4
  expect(firstMatch('one two', word)?.[0]).toBe('two')
  expect(word.lastIndex).toBe(7)
  word.lastIndex = 3
  expect(hasMatch('one two', word)).toBe(false)
})

test('the engine asks for named and for long patterns in no other way', () => {
  const asked: string[] = []
  for (const file of readdirSync(engine, { recursive: true, encoding: 'utf8' }).filter(file => file.endsWith('.ts') && !exceptions.test(file))) {
    walk(parseAst(readFileSync(engine + file, 'utf8'), { lang: 'ts' }), ({ type, callee }) => {
      const { object, property } = (callee ?? {}) as { object?: Node; property?: { name?: string } }
      if (type !== 'CallExpression' || !object || !/^(?:test|exec|matchAll)$/.test(property?.name ?? '')) return
      // Short ones, and those made for one text, are not worth it.
      if (object.regex ? object.regex.pattern.length > 40 : object.type === 'Identifier' || object.type === 'MemberExpression') asked.push(`${file}: ${object.regex?.pattern ?? object.name ?? ''}`)
    })
  }
  expect(asked).toEqual([])
})
type Node = { readonly type: string; readonly name?: string; readonly regex?: { readonly pattern: string } }
/** Where the ways of asking are written; what reads patterns, and must not rest on it; steps of playbooks, which are no patterns. */
const exceptions = /contract.(?:matches|needs)\.ts$|playbooks.phrases\.ts$/
