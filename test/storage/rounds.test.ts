import { beforeEach, expect, test, vi } from 'vitest'
import { placeOf } from '../../src/storage/contract-record'
import { decide, eraseContract, storedContracts } from '../../src/storage/contracts'
import { charactersOfAll, longestText, noteRound, roundsOn, textOf, textsOfOne } from '../../src/storage/rounds'
import { noRounds, placeRound, roundsPlace, textPlace, toldOf, type Rounds } from '../../src/storage/rounds-record'
import { sketchOf } from '../../src/storage/sketch'
import { fakeArea, stubLocks } from './fake'

const { local } = vi.hoisted(() => ({ local: {} as ReturnType<typeof fakeArea> }))
vi.mock('../../src/browser', () => ({ browser: { storage: { local } } }))

beforeEach(() => {
  Object.assign(local, fakeArea())
  stubLocks()
})

const day = (date: number, second = 0) => new Date(Date.UTC(2026, 10, date, 9, 0, second))
const seen = (print: string) => ({ print, length: 3, findings: [] })
/** What the list looks like after these texts were seen one after the other; `open`: in one page that stays open. */
function after(...steps: readonly (readonly [print: string, at: Date, open?: 'open'])[]): { readonly rounds: Rounds; readonly at: string | undefined } {
  return steps.reduce<{ rounds: Rounds; at: string | undefined }>(({ rounds, at }, [print, now, open]) => placeRound(rounds, open ? at : undefined, seen(print), now), { rounds: noRounds, at: undefined })
}
const prints = ({ rounds }: { readonly rounds: Rounds }) => rounds.list.map(({ print, left }) => left === undefined ? print : `${print}, left as ${left}`)

test('a page that is opened with another text is another round; with one seen before it is that round again', () => {
  const now = after(['a', day(2)], ['b', day(3)], ['a', day(4)])
  expect(prints(now)).toEqual(['a', 'b'])
  expect(now.at).toBe(day(2).toISOString())
  expect(toldOf(now.rounds)).toMatchObject([{ n: 1, at: day(2).toISOString(), seen: day(4).toISOString() }, { n: 2, seen: day(3).toISOString() }])
})

test('edits in the open page are how a round was left, and opening it so again is the same round', () => {
  expect(prints(after(['a', day(2)], ['a2', day(2, 40), 'open'], ['a3', day(2, 50), 'open']))).toEqual(['a, left as a3'])
  expect(prints(after(['a', day(2)], ['a2', day(2, 40), 'open'], ['a2', day(3)]))).toEqual(['a, left as a2'])
  expect(prints(after(['a', day(2)], ['a2', day(2, 40), 'open'], ['b', day(3)]))).toEqual(['a, left as a2', 'b'])
})

test('while a page arrives, what it shows takes the place of what it showed before', () => {
  expect(prints(after(['half', day(2)], ['whole', day(2, 5), 'open']))).toEqual(['whole'])
  const now = after(['a', day(2)], ['half of a', day(3)], ['a', day(3, 5), 'open'])
  expect(prints(now)).toEqual(['a'])
  expect(now.at).toBe(day(2).toISOString())
})

test('more than thirty rounds are not kept, and keep their numbers', () => {
  const { rounds } = after(...Array.from({ length: 32 }, (_, i) => [`text ${i}`, day(1, i * 60)] as const))
  expect(toldOf(rounds).map(({ n }) => n)).toEqual(Array.from({ length: 30 }, (_, i) => i + 3))
})

const stored = async (title: string) => (await decide(undefined, { title, address: `https://portal.example/${title}`, sketch: sketchOf(title.repeat(9), []) }, day(1), before => ({ ...before, side: null })))!
const note = (key: string, text: string, at: number, current?: string) => noteRound(key, current, seen(text.slice(0, 9)), text, day(at))

test('only the last few texts of a contract are kept, and all versions are listed', async () => {
  const key = await stored('a')
  for (let i = 0; i < 7; i++) await note(key, `text ${i}`, i + 2)
  const told = toldOf(await roundsOn(key))
  expect(told.map(({ text }) => text)).toEqual([false, false, true, true, true, true, true])
  expect(told.filter(({ text }) => text)).toHaveLength(textsOfOne)
  expect(await storedContracts()).toMatchObject([{ key, texts: textsOfOne }])
  expect(await textOf(key, told[6]!.at)).toEqual({ arrived: 'text 6' })
  expect(await textOf(key, told[0]!.at)).toBeUndefined()
})

test('how a version was left is kept beside how it arrived', async () => {
  const key = await stored('a')
  const at = await note(key, 'arrived', 2)
  await note(key, 'edited', 3, at)
  expect(await textOf(key, at!)).toEqual({ arrived: 'arrived', left: 'edited' })
})

test('all contracts together share the room, and the texts seen last stay', async () => {
  const long = 'x'.repeat(longestText - 10)
  const keys = await Promise.all(['a', 'b', 'c', 'd', 'e'].map(stored))
  for (const [i, key] of keys.entries()) await note(key, `${i}${long}`, i + 2)
  const kept = await Promise.all(keys.map(async key => toldOf(await roundsOn(key))[0]!.text))
  expect(kept).toEqual([false, false, true, true, true])
  const size = [...local.held].filter(([place]) => place.startsWith('text:')).reduce((sum, [, record]) => sum + JSON.stringify(record).length, 0)
  expect(size).toBeLessThan(charactersOfAll)
})

test('a text that is too long, or for which the browser has no room, is listed without its words', async () => {
  const key = await stored('a')
  await note(key, 'x'.repeat(longestText + 1), 2)
  vi.spyOn(local, 'set').mockImplementation(async items => {
    if (Object.keys(items).some(place => place.startsWith('text:'))) throw new Error('QUOTA_BYTES quota exceeded')
    for (const [place, record] of Object.entries(items)) local.held.set(place, record)
  })
  await note(key, 'another text', 3)
  expect(toldOf(await roundsOn(key)).map(({ text }) => text)).toEqual([false, false])
})

test('where there is no room for how a version was left, how it arrived stays', async () => {
  const key = await stored('a')
  const at = await note(key, 'arrived', 2)
  await note(key, 'x'.repeat(longestText + 1), 3, at)
  expect(toldOf(await roundsOn(key))).toMatchObject([{ text: true }])
  expect(await textOf(key, at!)).toEqual({ arrived: 'arrived' })
})

test('a contract that was erased gets no round, and erasing one takes its rounds and texts along', async () => {
  const key = await stored('a'), other = await stored('b')
  await note(key, 'one', 2)
  await note(other, 'two', 2)
  await eraseContract(key)
  expect(await note(key, 'three', 3)).toBeUndefined()
  expect([...local.held.keys()].filter(place => place.includes(key))).toEqual([])
  expect(local.held.has(roundsPlace(other))).toBe(true)
})

test('a damaged list is refused by name, is left as it is, and stands in nobody else’s way', async () => {
  const key = await stored('a'), other = await stored('b')
  local.held.set(roundsPlace(key), { version: 0, value: 'spoilt' })
  await expect(note(key, 'one', 2)).rejects.toThrow(`“rounds:${key}” cannot be read`)
  expect(local.held.get(roundsPlace(key))).toEqual({ version: 0, value: 'spoilt' })
  const at = await note(other, 'two', 2)
  expect(local.held.has(textPlace(other, at!))).toBe(true)
  expect(local.held.has(placeOf(key))).toBe(true)
})
