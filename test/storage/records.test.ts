import { beforeEach, expect, test, vi } from 'vitest'
import { exportContract, exportEverything, eraseEverything } from '../../src/storage/export'
import { restoreEverything } from '../../src/storage/restore'
import { decide as store, decisionsOn, eraseContract, findContract, noteSighting, storedContracts } from '../../src/storage/contracts'
import { placeOf } from '../../src/storage/contract-record'
import { undecided } from '../../src/storage/decisions-record'
import { setDiscreetSite, settings } from '../../src/storage/settings'
import { UnreadableRecord } from '../../src/storage/shape'
import { sketchOf } from '../../src/storage/sketch'
import { fakeArea, stubLocks } from './fake'
import { contractOf } from './made-up'

const { local } = vi.hoisted(() => ({ local: {} as ReturnType<typeof fakeArea> }))
vi.mock('../../src/browser', () => ({ browser: { storage: { local, sync: { clear: async () => undefined } } } }))

const decide = async (...args: Parameters<typeof store>): Promise<string> => {
  const key = await store(...args)
  if (key === undefined) throw new Error('nothing was stored')
  return key
}
const day = (date: number) => new Date(Date.UTC(2026, 10, date))
const seen = (seed: number) => ({ title: `Agreement ${seed}`, address: `https://portal.example/${seed}`, sketch: sketchOf(contractOf(seed, 40), []) })
const noting = (item: string, text: string) => (before: Awaited<ReturnType<typeof decisionsOn>>) => ({ ...before, notes: { ...before.notes, [item]: text } })

beforeEach(() => {
  Object.assign(local, { getKeys: undefined }, fakeArea())
  stubLocks()
})

test('merely looking stores nothing; the first decision does', async () => {
  expect(await findContract(seen(1))).toBeUndefined()
  expect(await decisionsOn(undefined)).toEqual(undecided)
  expect(local.held.size).toBe(0)

  const key = await decide(undefined, seen(1), day(2), before => ({ ...before, side: 'Customer' }))
  expect(await findContract(seen(1))).toBe(key)
  expect(await decisionsOn(key)).toEqual({ ...undecided, side: 'Customer' })
  expect(await storedContracts()).toEqual([{ key, title: 'Agreement 1', address: 'https://portal.example/1', seen: day(2).toISOString(), ticks: 0, notes: 0, decided: 0, lines: 0, texts: 0, side: 'Customer' }])
})

test('where the browser names places alone, nothing else is read to know a contract again', async () => {
  const key = await decide(undefined, seen(1), day(2), noting('close-price', 'dear'))
  local.held.set(`text:${key}:a`, { version: 0, value: { arrived: 'long' } })
  const read = vi.spyOn(local, 'get')
  Object.assign(local, { getKeys: async () => [...local.held.keys()] })
  expect(await findContract(seen(1))).toBe(key)
  expect(await storedContracts()).toMatchObject([{ key, texts: 1 }])
  expect(read.mock.calls.flat()).toEqual([[placeOf(key)], [placeOf(key)]])
  await eraseContract(key)
  expect(local.held.size).toBe(0)
})

test('twenty notes written at once are all kept, in one record', async () => {
  const keys = await Promise.all(Array.from({ length: 20 }, (_, i) => decide(undefined, seen(1), day(2), noting(`item-${i}`, `note ${i}`))))
  expect(new Set(keys).size).toBe(1)
  expect(Object.keys((await decisionsOn(keys[0])).notes)).toHaveLength(20)
})

test('sites switched at once are all kept', async () => {
  await Promise.all(Array.from({ length: 10 }, (_, i) => setDiscreetSite(`https://s${i}.example`, true)))
  await setDiscreetSite('https://s3.example', false)
  await setDiscreetSite('https://s4.example', true)
  expect((await settings()).discreet).toEqual([0, 1, 2, 4, 5, 6, 7, 8, 9].map(i => `https://s${i}.example`))
})

test('a sighting moves the address, the title and the text along, and keeps when it was first seen', async () => {
  const key = await decide(undefined, seen(1), day(2), noting('close-price', 'dear'))
  await noteSighting(key, { ...seen(1), title: 'Agreement, round 2', address: 'https://other.example/9' }, day(9))
  expect(local.held.get(placeOf(key))).toMatchObject({ version: 1, value: {
    title: 'Agreement, round 2', address: 'https://other.example/9', addresses: ['https://other.example/9', 'https://portal.example/1'],
    firstSeen: day(2).toISOString(), lastSeen: day(9).toISOString(), decisions: { notes: { 'close-price': 'dear' } },
  } })
})

test('what was erased does not come back by being seen', async () => {
  const key = await decide(undefined, seen(1), day(2), noting('close-price', 'dear'))
  await eraseContract(key)
  await noteSighting(key, seen(1), day(3))
  expect(local.held.size).toBe(0)
})

test('a decision that changes nothing writes nothing', async () => {
  expect(await store(undefined, seen(2), day(1), before => before)).toBeUndefined()
  expect(local.held.size).toBe(0)
  const key = await decide(undefined, seen(1), day(2), noting('close-price', 'dear'))
  await decide(key, seen(1), day(3), before => before)
  expect(local.held.get(placeOf(key))).toMatchObject({ value: { lastSeen: day(2).toISOString() } })
})

test.each([
  ['newer', { version: 99, value: { anything: true } }, 'newer Evenhand'],
  ['broken', { version: 0, value: { title: 7 } }, 'cannot be read'],
])('a %s record is refused, named, and never written over', async (_, raw, why) => {
  local.held.set(placeOf('a'), raw)
  local.held.set('settings', raw)
  await expect(decide('a', seen(1), day(2), noting('close-price', 'dear'))).rejects.toThrow(UnreadableRecord)
  await expect(decisionsOn('a')).rejects.toThrow(`“contract:a” ${why === 'newer Evenhand' ? 'was written by a ' : ''}${why}`)
  await expect(settings()).rejects.toThrow(why)
  await expect(setDiscreetSite('https://portal.example', true)).rejects.toThrow(why)
  expect(local.held.get(placeOf('a'))).toEqual(raw)
  expect(local.held.get('settings')).toEqual(raw)
})

test('a broken record stands in nobody else’s way, is listed with the reason, and can be exported and erased', async () => {
  local.held.set(placeOf('a'), { version: 0, value: 'spoilt' })
  const key = await decide(undefined, seen(1), day(2), noting('close-price', 'dear'))
  expect(await findContract(seen(1))).toBe(key)
  const listed = await storedContracts()
  expect(listed.map(({ key }) => key)).toEqual([key, 'a'])
  expect(listed[1]?.unreadable).toContain('“contract:a” cannot be read')
  expect(await exportEverything(day(3))).toContain('spoilt')
  await eraseContract('a')
  expect(await storedContracts()).toHaveLength(1)
})

test('a full storage is said in plain words, and nothing is half written', async () => {
  vi.spyOn(local, 'set').mockRejectedValueOnce(new Error('Resource::kQuotaBytes quota exceeded'))
  await expect(decide(undefined, seen(1), day(2), noting('close-price', 'dear'))).rejects.toThrow('is full, so this was not kept')
  expect(local.held.size).toBe(0)
})

test('the export is JSON with every record as it lies there', async () => {
  const key = await decide(undefined, seen(1), day(2), noting('close-price', 'dear'))
  await setDiscreetSite('https://portal.example', true)
  expect(JSON.parse(await exportEverything(day(3)))).toEqual({
    exportedFrom: 'Evenhand', at: day(3).toISOString(),
    records: { settings: local.held.get('settings'), [placeOf(key)]: local.held.get(placeOf(key)) },
  })
})

test('one contract is exported with its versions and nobody else’s, and comes back after it was erased', async () => {
  const key = await decide(undefined, seen(1), day(2), noting('close-price', 'dear'))
  const other = await decide(undefined, seen(2), day(2), noting('close-price', 'fair'))
  const at = day(2).toISOString()
  local.held.set(`rounds:${key}`, { version: 0, value: { first: 1, list: [{ at, seen: at, length: 4, print: 'p', left: 'l', kept: 4, findings: [] }] } })
  local.held.set(`text:${key}:${at}`, { version: 0, value: { arrived: 'long' } })
  const before = new Map(local.held)
  const file = await exportContract(key, day(3))
  expect(Object.keys((JSON.parse(file) as { records: object }).records).toSorted()).toEqual([placeOf(key), `rounds:${key}`, `text:${key}:${at}`].toSorted())
  await eraseContract(key)
  expect([...local.held.keys()]).toEqual([placeOf(other)])
  expect(await restoreEverything(file, 'merge')).toMatchObject({ contracts: 1, left: [] })
  expect(local.held).toEqual(before)
})

test('erasing everything leaves nothing', async () => {
  await decide(undefined, seen(1), day(2), noting('close-price', 'dear'))
  await setDiscreetSite('https://portal.example', true)
  await eraseEverything()
  expect(local.held.size).toBe(0)
  expect(await settings()).toMatchObject({ discreet: [] })
})

test('the newest sighting comes first', async () => {
  const first = await decide(undefined, seen(1), day(2), noting('close-price', 'dear'))
  const second = await decide(undefined, seen(2), day(5), noting('close-price', 'fair'))
  expect((await storedContracts()).map(({ key }) => key)).toEqual([second, first])
})
