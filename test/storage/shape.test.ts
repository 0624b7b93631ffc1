import { readFileSync, readdirSync } from 'node:fs'
import * as v from 'valibot'
import { expect, test, vi } from 'vitest'
import { contractShape } from '../../src/storage/contract-record'
import { luggageShape } from '../../src/storage/luggage'
import { owedShape } from '../../src/storage/owed-record'
import { playbooksShape } from '../../src/storage/playbooks-record'
import { roundsShape, roundTextShape } from '../../src/storage/rounds-record'
import { settingsShape } from '../../src/storage/settings-record'
import { open, seal, UnreadableRecord, type Shape } from '../../src/storage/shape'
import { wishedShape } from '../../src/storage/wished-record'

vi.mock('../../src/browser', () => ({ browser: {} }))

const shapes = new URL('shapes/', import.meta.url)
const frozen = (name: string): unknown => JSON.parse(readFileSync(new URL(name, shapes), 'utf8'))

/** A record that has been through two changes: a bare name, then a list of them, then a list under a key. */
const grown: Shape<{ readonly names: readonly string[] }> = {
  steps: [name => [name], names => ({ names })],
  schema: v.strictObject({ names: v.array(v.string()) }),
}

test('an older record takes only the steps that it lacks', () => {
  expect(open(grown, 'people', { version: 0, value: 'Ada' })).toEqual({ names: ['Ada'] })
  expect(open(grown, 'people', { version: 1, value: ['Ada', 'Ben'] })).toEqual({ names: ['Ada', 'Ben'] })
  expect(open(grown, 'people', { version: 2, value: { names: [] } })).toEqual({ names: [] })
})

test('what is sealed carries the number of steps, and opens again', () => {
  expect(seal(grown, { names: ['Ada'] })).toEqual({ version: 2, value: { names: ['Ada'] } })
  expect(open(grown, 'people', seal(grown, { names: ['Ada'] }))).toEqual({ names: ['Ada'] })
})

test('a newer record is refused by name', () => {
  expect(() => open(grown, 'people', { version: 3, value: {} })).toThrow(UnreadableRecord)
  expect(() => open(grown, 'people', { version: 3, value: {} })).toThrow('“people” was written by a newer Evenhand')
})

test.each([
  ['no envelope', ['Ada']],
  ['a version that is no whole number', { version: 0.5, value: 'Ada' }],
  ['a version below nothing', { version: -1, value: 'Ada' }],
  ['a stranger beside the value', { version: 0, value: 'Ada', more: 1 }],
  ['a value of the wrong kind', { version: 2, value: { names: [7] } }],
  ['a key that nobody knows', { version: 2, value: { names: [], mood: 'good' } }],
])('a broken record is refused by name: %s', (_, raw) => {
  expect(() => open(grown, 'people', raw)).toThrow(/“people” cannot be read, and was left as it is \(.+\)/)
})

test('the reason says where the value is broken', () => {
  expect(() => open(grown, 'people', { version: 2, value: { names: ['Ada', 7] } })).toThrow('names.1')
})

test('a step that breaks on its value refuses the record', () => {
  const careless: Shape<string> = { steps: [value => (value as { name: string }).name.trim()], schema: v.string() }
  expect(() => open(careless, 'people', { version: 0, value: null })).toThrow('could not be brought up to date')
})

const released = [
  ['settings', settingsShape], ['contract', contractShape], ['always', wishedShape], ['owed', owedShape], ['playbooks', playbooksShape], ['rounds', roundsShape], ['text', roundTextShape],
  ['travelled', luggageShape],
] as const

test.each(released)('%s: every shape ever released is frozen, and still opens', (name, shape) => {
  const files = readdirSync(shapes).filter(file => file.startsWith(`${name}-`)).sort()
  expect(files).toEqual(Array.from({ length: shape.steps.length + 1 }, (_, version) => `${name}-${version}.json`))
  for (const file of files) expect(() => open<unknown>(shape, file, frozen(file))).not.toThrow()
})

test.each(released)('%s: the newest frozen shape goes through unchanged', (name, shape) => {
  const newest = frozen(`${name}-${shape.steps.length}.json`) as { value: unknown }
  expect(open<unknown>(shape, name, newest)).toEqual(newest.value)
})

test.each(released)('%s: one that a newer Evenhand wrote is refused, whatever it holds, and says so', (name, shape) => {
  const newest = frozen(`${name}-${shape.steps.length}.json`) as { value: unknown }
  for (const value of [newest.value, null, 'anything', { anything: true }]) {
    const raw = Object.freeze({ version: shape.steps.length + 1, value })
    expect(() => open<unknown>(shape, name, raw)).toThrow(`“${name}” was written by a newer Evenhand, and was left as it is`)
  }
})
