import { beforeEach, expect, test, vi } from 'vitest'
import { placeOf } from '../../src/storage/contract-record'
import { decide as store, decisionsOn, storedContracts } from '../../src/storage/contracts'
import { eraseEverything, exportEverything } from '../../src/storage/export'
import { keepPlaybook, playbooks } from '../../src/storage/playbooks'
import { restoreEverything } from '../../src/storage/restore'
import { noteRound, roundsOn, textOf } from '../../src/storage/rounds'
import { toldOf } from '../../src/storage/rounds-record'
import { changeSettings, setDiscreetSite, settings } from '../../src/storage/settings'
import { wish, wishedSites } from '../../src/storage/wished'
import { sketchOf } from '../../src/storage/sketch'
import type { Decisions } from '../../src/messages'
import { fakeArea, stubLocks } from './fake'
import { contractOf } from './made-up'

const { local } = vi.hoisted(() => ({ local: {} as ReturnType<typeof fakeArea> }))
vi.mock('../../src/browser', () => ({ browser: { storage: { local, sync: { clear: async () => undefined } } } }))

beforeEach(() => {
  Object.assign(local, fakeArea())
  stubLocks()
})

const day = (date: number) => new Date(Date.UTC(2026, 10, date))
const iso = (date: number) => day(date).toISOString()
const seen = (seed: number) => ({ title: `Agreement ${seed}`, address: `https://portal.example/${seed}`, sketch: sketchOf(contractOf(seed, 40), []) })
const decide = async (seed: number, more: Partial<Decisions>, at = 2, key?: string) => (await store(key, seen(seed), day(at), before => ({ ...before, ...more })))!
const everything = () => Object.fromEntries(local.held)

test('what was exported comes back as it was, texts of earlier rounds and all', async () => {
  const key = await decide(1, { notes: { 'close-price': 'dear' } })
  await noteRound(key, undefined, { print: 'a', length: 1, findings: [] }, 'the text', day(3))
  await keepPlaybook('Our shop', 'name: Our shop', day(3))
  await setDiscreetSite('https://portal.example', true)
  const before = everything(), file = await exportEverything(day(4))
  await eraseEverything()
  expect(await restoreEverything(file, 'merge')).toEqual({ contracts: 1, playbooks: 1, left: [] })
  expect(everything()).toEqual(before)
  expect(await restoreEverything(file, 'replace')).toMatchObject({ left: [] })
  expect(everything()).toEqual(before)
})

test('merging keeps what is here, adds what is not, and takes what was decided later', async () => {
  const line = (id: string, at: number, text: string) => ({ list: 'priorities' as const, id, at: iso(at), text })
  const tick = (at: number, word: string) => ({ at: iso(at), words: [word] })
  const key = await decide(1, { side: 'Customer', kind: 'lease', notes: { a: 'old note', b: 'same' }, ticks: { a: tick(2, 'then'), b: tick(2, 'then') }, lines: [line('x', 2, 'then'), line('y', 2, 'then')] })
  await setDiscreetSite('https://one.example', true)
  const file = await exportEverything(day(3))
  await decide(1, { notes: { a: 'new note', b: 'same, and more' }, ticks: { a: tick(5, 'now') }, lines: [line('y', 5, 'now'), line('z', 5, 'now')] }, 5, key)
  await setDiscreetSite('https://one.example', false)
  await setDiscreetSite('https://two.example', true)

  await restoreEverything(file, 'merge')
  expect(await decisionsOn(key)).toMatchObject({
    side: 'Customer', kind: 'lease',
    notes: { a: 'new note\n\nold note', b: 'same, and more' },
    ticks: { a: tick(5, 'now'), b: tick(2, 'then') },
    lines: [line('y', 5, 'now'), line('z', 5, 'now'), line('x', 2, 'then')],
  })
  expect((await settings()).discreet).toEqual(['https://one.example', 'https://two.example'])
  const once = everything()
  await restoreEverything(file, 'merge')
  expect(everything()).toEqual(once)
})

test('a contract from another browser is known by its text, and its rounds come along', async () => {
  const theirs = await decide(1, { notes: { a: 'theirs' } })
  await noteRound(theirs, undefined, { print: 'a', length: 1, findings: [] }, 'the first text', day(2))
  await decide(2, { notes: { a: 'another contract' } })
  const file = await exportEverything(day(3))
  await eraseEverything()
  const mine = await decide(1, { notes: { b: 'mine' } }, 4)
  await noteRound(mine, undefined, { print: 'b', length: 1, findings: [] }, 'the second text', day(4))

  expect(await restoreEverything(file, 'merge')).toMatchObject({ contracts: 2 })
  expect(await storedContracts()).toHaveLength(2)
  expect((await decisionsOn(mine)).notes).toEqual({ a: 'theirs', b: 'mine' })
  const told = toldOf(await roundsOn(mine))
  expect(told).toMatchObject([{ n: 1, at: iso(2), text: true }, { n: 2, at: iso(4), text: true }])
  expect(await textOf(mine, iso(2))).toEqual({ arrived: 'the first text' })
})

test('replacing leaves nothing but the file, and what says something of this browser alone', async () => {
  await wish('https://docs.example/*', true)
  const key = await decide(1, { notes: { a: 'kept' } })
  const file = await exportEverything(day(3))
  await decide(2, { notes: { a: 'goes' } })
  await wish('https://docs.example/*', false)
  await wish('https://here.example/*', true)
  await keepPlaybook('Later', 'name: Later', day(4))
  await restoreEverything(file, 'replace')
  expect([...local.held.keys()].toSorted()).toEqual(['always', placeOf(key)])
  expect(await wishedSites()).toEqual(['https://here.example/*'])
})

const wrapped = (records: unknown) => JSON.stringify({ exportedFrom: 'Evenhand', at: iso(1), records })

test.each([
  ['no JSON', '{ "exportedFrom": "Even', 'cannot be read as JSON'],
  ['brackets in brackets', '['.repeat(200_000), 'not a backup of Evenhand'],
  ['something else', '{"bookmarks": []}', 'what is wrong begins at exportedFrom'],
  ['no records', wrapped(7), 'what is wrong begins at records'],
  ['nothing in it', wrapped({}), 'nothing in this file'],
  ['too much', ' '.repeat(30_000_001), 'too large'],
  ['only what cannot be read', wrapped({ 'contract:a': { version: 0, value: { title: 7 } } }), '“contract:a” cannot be read'],
  ['only what is newer', wrapped({ settings: { version: 99, value: {} } }), '“settings” was written by a newer Evenhand'],
  ['a strange record', wrapped({ evil: { version: 0, value: {} } }), 'no record called “evil”'],
])('a file is refused in plain words and nothing is changed: %s', async (_, file, why) => {
  await decide(1, { notes: { a: 'kept' } })
  const before = everything()
  for (const how of ['merge', 'replace'] as const) await expect(restoreEverything(file, how)).rejects.toThrow(why)
  expect(everything()).toEqual(before)
})

test('of a file that is partly damaged, merging takes what can be read and names the rest; replacing is refused', async () => {
  const key = await decide(1, { notes: { a: 'kept' } })
  const good = local.held.get(placeOf(key))
  await eraseEverything()
  await decide(2, { notes: { a: 'here' } })
  const file = wrapped({ [placeOf(key)]: good, 'contract:b': { version: 1, value: { title: 'spoilt' } }, 'contract:../x': good, '__proto__': { polluted: true } })
  const before = everything()
  await expect(restoreEverything(file, 'replace')).rejects.toThrow('“contract:b” cannot be read')
  expect(everything()).toEqual(before)
  const { contracts, left } = await restoreEverything(file, 'merge')
  expect(contracts).toBe(1)
  expect(left.join()).toMatch(/“contract:b” cannot be read.*no record called “contract:\.\.\/x”/)
  expect((await storedContracts()).map(({ title }) => title).toSorted()).toEqual(['Agreement 1', 'Agreement 2'])
  expect({}).not.toHaveProperty('polluted')
})

test('what is damaged here is not written over by merging', async () => {
  await setDiscreetSite('https://one.example', true)
  const file = await exportEverything(day(3))
  local.held.set('settings', { version: 99, value: { newer: true } })
  await restoreEverything(file, 'merge')
  expect(local.held.get('settings')).toEqual({ version: 99, value: { newer: true } })
})

test('a playbook of the same name that says something else gives way, and that is said', async () => {
  await keepPlaybook('Our shop', 'name: Our shop', day(1))
  const file = await exportEverything(day(2))
  await keepPlaybook('Our shop', 'name: Our shop\ncontracts: [nda]', day(3), 'Our shop')
  expect(await restoreEverything(file, 'merge')).toMatchObject({ left: ['A playbook called “Our shop” was here already, and was kept as it is.'] })
  expect((await playbooks())['Our shop']?.yaml).toContain('nda')
})

test('a file does not make settings travel', async () => {
  await changeSettings(before => ({ ...before, travels: true }))
  const file = await exportEverything(day(2))
  await eraseEverything()
  await restoreEverything(file, 'merge')
  expect((await settings()).travels).toBe(false)
  await restoreEverything(file, 'replace')
  expect((await settings()).travels).toBe(false)
})

test('a backup for which there is no room changes nothing', async () => {
  await decide(1, { notes: { a: 'kept' } })
  const file = await exportEverything(day(2)), before = everything()
  vi.spyOn(local, 'set').mockRejectedValueOnce(new Error('QuotaExceededError: storage quota'))
  await expect(restoreEverything(file, 'replace')).rejects.toThrow('is full, so this was not kept')
  expect(everything()).toEqual(before)
})

test('a backup of the first Evenhand comes back in today’s shape', async () => {
  const old = { version: 0, value: { title: 'Old', address: 'https://portal.example/9', addresses: ['https://portal.example/9'], firstSeen: iso(1), lastSeen: iso(1), sketch: { hashes: [1], size: 1, names: [] }, decisions: { ticks: {}, notes: { a: 'old' } } } }
  await restoreEverything(wrapped({ 'contract:old': old }), 'merge')
  expect(local.held.get('contract:old')).toMatchObject({ version: 1, value: { decisions: { notes: { a: 'old' }, lines: [] } } })
})

test('what is always on is neither brought along by a file nor taken away', async () => {
  await decide(1, { notes: { 'close-price': 'dear' } })
  await wish('https://documents.example/*', true)
  const file = await exportEverything(day(4))
  await wish('https://documents.example/*', false)
  await wish('https://papers.example/*', true)
  for (const how of ['merge', 'replace'] as const) {
    expect(await restoreEverything(file, how)).toMatchObject({ left: [] })
    expect(await wishedSites()).toEqual(['https://papers.example/*'])
  }
})
