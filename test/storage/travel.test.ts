/** Two browsers of one reader, which the browser's synchronisation connects. */
import { beforeEach, expect, test, vi } from 'vitest'
import { agreed, nothingYet } from '../../src/storage/luggage'
import { dropPlaybook, keepPlaybook, playbooks } from '../../src/storage/playbooks'
import { changeSettings, setDiscreetSite, settings } from '../../src/storage/settings'
import { setTravelling, travel } from '../../src/storage/travel'
import { fakeArea, stubLocks } from './fake'

const shared = vi.hoisted(() => ({ browser: {} as { storage: { local: ReturnType<typeof fakeArea>; sync: ReturnType<typeof fakeArea> } } }))
vi.mock('../../src/browser', () => shared)

let one: ReturnType<typeof fakeArea>, other: ReturnType<typeof fakeArea>, sync: ReturnType<typeof fakeArea>
const on = (local: ReturnType<typeof fakeArea>) => { shared.browser = { storage: { local, sync } } }

beforeEach(() => {
  [one, other, sync] = [fakeArea(), fakeArea(), fakeArea()]
  stubLocks()
  on(one)
})

const day = (date: number) => new Date(Date.UTC(2026, 10, date))

test('until the reader chooses it nothing travels', async () => {
  await keepPlaybook('Our shop', 'name: Our shop', day(1))
  expect(await travel()).toEqual({ on: false, changed: false })
  expect(sync.held.size).toBe(0)
})

test('settings and playbooks of both come together, and what one takes away goes from the other', async () => {
  await keepPlaybook('Our shop', 'name: Our shop', day(1))
  await setDiscreetSite('https://one.example', true)
  expect(await setTravelling(true)).toEqual({ on: true, changed: false })
  on(other)
  await keepPlaybook('Office', 'name: Office', day(1))
  expect(await setTravelling(true)).toEqual({ on: true, changed: true })
  expect(Object.keys(await playbooks()).toSorted()).toEqual(['Office', 'Our shop'])
  expect((await settings()).discreet).toEqual(['https://one.example'])
  await setDiscreetSite('https://one.example', false)
  await dropPlaybook('Our shop')
  await travel()
  on(one)
  expect(await travel()).toMatchObject({ changed: true })
  expect(Object.keys(await playbooks())).toEqual(['Office'])
  expect((await settings()).discreet).toEqual([])
  expect(await travel()).toEqual({ on: true, changed: false })
})

test('long playbooks travel in parts, with every character whole', async () => {
  const yaml = `name: Our shop\n# ${'“windows” 🪟 '.repeat(1000)}`
  await keepPlaybook('Our shop', yaml, day(1))
  await setTravelling(true)
  for (const [, item] of sync.held) expect(new TextEncoder().encode(JSON.stringify(item)).length).toBeLessThan(8_150)
  on(other)
  await setTravelling(true)
  expect((await playbooks())['Our shop']?.yaml).toBe(yaml)
  await dropPlaybook('Our shop')
  await travel()
  expect(sync.held.size).toBe(2)
})

test('what has not arrived as a whole is waited for', async () => {
  await keepPlaybook('Our shop', `name: Our shop\n# ${'x'.repeat(9_000)}`, day(1))
  await setTravelling(true)
  on(other)
  sync.held.set('part:1', ['another sending', 'x'])
  const before = Object.fromEntries(sync.held)
  await changeSettings(now => ({ ...now, travels: true }))
  expect(await travel()).toMatchObject({ changed: false, problem: expect.stringContaining('on its way') })
  expect(await playbooks()).toEqual({})
  expect(Object.fromEntries(sync.held)).toEqual(before)
})

test('what is too much, or written by a newer Evenhand, is said and changes nothing here', async () => {
  await keepPlaybook('Our shop', 'name: Our shop', day(1))
  vi.spyOn(sync, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded'))
  expect(await setTravelling(true)).toMatchObject({ on: true, problem: expect.stringContaining('about 100 kB') })
  vi.spyOn(sync, 'set').mockRejectedValueOnce(new Error('This request exceeds the MAX_WRITE_OPERATIONS_PER_MINUTE quota.'))
  const complaint = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  expect(await travel()).toMatchObject({ on: true, problem: expect.stringContaining('did not answer') })
  complaint.mockRestore()
  sync.held.set('parts', { count: 1, sending: 'a' })
  sync.held.set('part:0', ['a', '{"version":9,"value":{}}'])
  expect(await travel()).toMatchObject({ problem: expect.stringContaining('newer Evenhand'), changed: false })
  expect(Object.keys(await playbooks())).toEqual(['Our shop'])
  one.held.set('settings', { version: 99, value: {} })
  expect(await travel()).toMatchObject({ on: false, problem: expect.stringContaining('“settings” was written by a newer Evenhand') })
})

test('ending it takes back what was sent, and keeps what is here', async () => {
  await keepPlaybook('Our shop', 'name: Our shop', day(1))
  await setTravelling(true)
  expect(await setTravelling(false)).toEqual({ on: false, changed: false })
  expect(sync.held.size).toBe(0)
  expect([...one.held.keys()].toSorted()).toEqual(['playbooks', 'settings'])
})

test('where both changed one playbook the later one stays, and a change outlives a removal', () => {
  const book = (yaml: string, at: number) => ({ yaml, at: day(at).toISOString() })
  const last = { ...nothingYet, playbooks: { a: book('a', 1), b: book('b', 1) } }
  const here = { ...nothingYet, playbooks: { a: book('mine', 2), b: book('mine', 2) } }
  const there = { ...nothingYet, playbooks: { a: book('theirs', 3) } }
  expect(agreed(last, here, there).playbooks).toEqual({ a: book('theirs', 3), b: book('mine', 2) })
  expect(agreed(last, there, here)).toEqual({ ...nothingYet, playbooks: { a: book('theirs', 3), b: book('mine', 2) } })
})
