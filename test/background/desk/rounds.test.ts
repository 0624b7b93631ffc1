/** Which versions of a contract were seen, by way of the calls that the panel makes. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { TabState } from '../../../src/messages'
import { createWorld } from '../world'

const shared = vi.hoisted(() => ({ browser: {} as Record<string, unknown> }))
vi.mock('../../../src/browser', () => shared)
vi.mock('../../../src/engine/review', () => import('../engine'))
vi.mock('../../../src/engine/rules', () => ({ rules: ['one', 'two', 'three'] }))

const contract = [
  'Window Cleaning Agreement', 'Party: Customer', 'Party: Provider', 'Price: £40 a visit', 'Provider may terminate this Agreement at any time.',
  ...Array.from({ length: 30 }, (_, i) => `Nothing in paragraph ${i} takes away what the parties agreed on the ${i + 1}th visit, whoever ${i * 7} of them was late.`),
]
const second = contract.with(3, 'Price: £45 a visit')
const address = 'https://portal.example/contracts/7'
const tab = 3

let world: ReturnType<typeof createWorld>
beforeEach(async () => {
  vi.useFakeTimers({ now: new Date('2026-11-03T09:00:00Z'), toFake: ['Date', 'setTimeout', 'clearTimeout'], shouldAdvanceTime: true, advanceTimeDelta: 5 })
  world = createWorld()
  shared.browser = world.browser
  await world.start()
})
afterEach(() => void vi.useRealTimers())

function reviewed(state: TabState) {
  if (state.kind !== 'review') throw new Error(`no review, but ${state.reason}: ${state.say}`)
  return state
}
const open = async (blocks: readonly string[], of = tab, at = address) => {
  world.load(of, at, blocks)
  return reviewed(await world.background.openReview(of, {}))
}
const round = async (of = tab) => reviewed(await world.background.stateOf(of)).standing.round
/** Until a panel is told of the last edit. */
const settled = () => vi.waitFor(() => expect(world.told.length).toBeGreaterThan(0), { timeout: 3000 })
const later = (seconds: number) => vi.advanceTimersByTimeAsync(seconds * 1000)

test('merely looking begins no round; the first decision does, and the next text is the next one', async () => {
  await open(contract)
  expect(await world.background.rounds(tab)).toEqual([])
  expect(world.local.held.size).toBe(0)
  await world.background.note(tab, 'close-price', 'Ask why.')
  expect(await round()).toMatchObject({ n: 1 })
  expect(await world.background.rounds(tab)).toMatchObject([{ n: 1, text: true, findings: [{ rule: 'ter-free', severity: 3, words: ['Provider may terminate this Agreement at any time.'] }] }])

  await later(3 * 24 * 3600)
  const state = await open(second)
  expect(state.standing.round).toMatchObject({ n: 2, at: expect.stringContaining('2026-11-06'), before: { n: 1, seen: expect.stringContaining('2026-11-03') } })
  expect(await world.background.roundText(tab, 1)).toEqual({ arrived: contract.join('\n') })
  expect(await world.background.roundText(tab, 2)).toEqual({ arrived: second.join('\n') })
  expect(await world.background.roundText(tab, 3)).toBeNull()
})

test('edits while the page stays open are no round, also over a stop of the background, and are kept as it was left', async () => {
  await open(contract)
  await world.background.note(tab, 'close-price', 'Ask why.')
  await later(60)
  await world.edit(tab, 3, 1, 'Price: £38 a visit')
  await later(5)
  await world.start()
  await world.edit(tab, 3, 1, 'Price: £39 a visit')
  await later(5)
  const left = contract.with(3, 'Price: £39 a visit')
  expect(await round()).toMatchObject({ n: 1 })
  expect(await world.background.roundText(tab, 1)).toEqual({ arrived: contract.join('\n'), left: left.join('\n') })
  expect((await open(left)).standing.round).toMatchObject({ n: 1 })
  expect((await open(second)).standing.round).toMatchObject({ n: 2 })
})

test('another version at another address in the same page is another round', async () => {
  const page = world.load(tab, `${address}?version=1`, contract)
  await world.background.openReview(tab, {})
  await world.background.note(tab, 'close-price', 'Ask why.')
  await later(60)
  page.address = `${address}?version=2`
  await world.edit(tab, 3, 1, 'Price: £45 a visit')
  await later(5)
  expect(await round()).toMatchObject({ n: 2, before: { n: 1 } })
})

test('two tabs with one contract make no rounds of each other', async () => {
  await open(contract)
  await world.background.note(tab, 'close-price', 'Ask why.')
  await open(second, 8)
  await open(contract, 9)
  expect([await round(), await round(8), await round(9)]).toMatchObject([{ n: 1 }, { n: 2 }, { n: 1 }])
  expect(await world.background.rounds(tab)).toHaveLength(2)
})

test('a page that is only partly read is no round', async () => {
  await open(contract)
  await world.background.note(tab, 'close-price', 'Ask why.')
  const page = world.load(tab, address, contract.slice(0, 20))
  page.coverage = { state: 'visible-only' }
  expect(reviewed(await world.background.openReview(tab, {})).standing).not.toHaveProperty('round')
  expect(await world.background.rounds(tab)).toHaveLength(1)
})

test('an erased contract begins anew with the next decision', async () => {
  await open(contract)
  await world.background.note(tab, 'close-price', 'Ask why.')
  const [stored] = await world.background.storedContracts()
  await world.background.erase(stored!.key)
  expect(world.local.held.size).toBe(0)
  expect(await round()).toBeUndefined()
  await world.background.note(tab, 'close-price', 'again')
  expect(await round()).toMatchObject({ n: 1 })
})

test('a damaged list of rounds is told where it is asked for, and the review stands', async () => {
  const complaint = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  await open(contract)
  await world.background.note(tab, 'close-price', 'Ask why.')
  const [stored] = await world.background.storedContracts()
  world.local.held.set(`rounds:${stored!.key}`, { version: 8, value: {} })
  expect((await open(second)).quotes.keyTerms).toEqual(['£45 a visit'])
  await expect(world.background.rounds(tab)).rejects.toThrow('newer Evenhand')
  complaint.mockRestore()
})

test('two versions are compared, from how one was left to how the other arrived, or to the page as it is', async () => {
  await open(contract)
  await world.background.chooseSide(tab, 'Customer')
  await later(60)
  await world.edit(tab, 4, 1, 'Nobody may leave this Agreement before its end.')
  await later(5)
  await open(contract.with(4, 'Nobody may leave this Agreement before its end.').with(3, 'Price: £45 a visit'))
  const compared = await world.background.compareRounds(tab, 1, 2)
  expect(compared).toMatchObject({ clauses: { counts: { changed: 1 } }, findings: [], terms: [{ kind: 'price', from: '£40 a visit', to: '£45 a visit' }] })

  await world.edit(tab, 4, 1, 'Provider may terminate this Agreement at any time.')
  await settled()
  const now = await world.background.compareRounds(tab, 1)
  expect(now).toMatchObject({ clauses: { say: '1 clause changed.' }, findings: [{ what: 'new', rule: 'ter-free', outcome: 'problem' }] })
  await expect(world.background.compareRounds(tab, 1, 9)).rejects.toThrow('That version is not known any more.')
})
