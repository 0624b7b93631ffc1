/** Files in our own reader page, by way of the calls that the panel makes: which contract they are, and which version of it. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { addressOfFile } from '../../src/files/address-of-file'
import type { TabState } from '../../src/messages'
import { createWorld } from './world'

const shared = vi.hoisted(() => ({ browser: {} as Record<string, unknown> }))
vi.mock('../../src/browser', () => shared)
vi.mock('../../src/engine/review', () => import('./engine'))
vi.mock('../../src/engine/rules', () => ({ rules: ['one', 'two', 'three'] }))

const contract = [
  'Window Cleaning Agreement', 'Party: Customer', 'Party: Provider', 'Price: £40 a visit', 'Provider may terminate this Agreement at any time.',
  ...Array.from({ length: 30 }, (_, i) => `Nothing in paragraph ${i} takes away what the parties agreed on the ${i + 1}th visit, whoever ${i * 7} of them was late.`),
]
const second = contract.with(3, 'Price: £45 a visit')
const tab = 3

let world: ReturnType<typeof createWorld>
beforeEach(async () => {
  vi.useFakeTimers({ now: new Date('2026-11-03T09:00:00Z'), toFake: ['Date', 'setTimeout', 'clearTimeout'], shouldAdvanceTime: true, advanceTimeDelta: 5 })
  world = createWorld()
  shared.browser = world.browser
  await world.start()
})
afterEach(() => void vi.useRealTimers())

let openings = 0
/** As the reader page opens one file after the other: it stays, and counts the versions of each from the start. */
async function open(name: string, blocks: readonly string[], of = tab, address = addressOfFile(name)) {
  const page = world.load(of, address, blocks)
  Object.assign(page, { title: name, file: { name, opening: `opening ${++openings}` }, scripted: true })
  return { page, state: reviewed(await world.background.openReview(of, {})) }
}
function reviewed(state: TabState) {
  if (state.kind !== 'review') throw new Error(`no review, but ${state.reason}: ${state.say}`)
  return state
}
const stored = async () => (await world.background.storedContracts()).map(({ title, address }) => [title, address])

test('a file is told from a page: it has a name and no site', async () => {
  const { state } = await open('Window Cleaning v1.docx', contract, tab, 'https://portal.example/files/7')
  expect(state).toMatchObject({ file: 'Window Cleaning v1.docx', discreet: false })
  expect(state).not.toHaveProperty('site')
})

test('a site’s discreet mode says nothing of its files, which nobody sees in our own page', async () => {
  world.load(8, 'https://portal.example/contracts/7', contract)
  await world.background.openReview(8, {})
  await world.background.setDiscreet(8, true)
  const { page, state } = await open('cleaning.docx', contract, tab, 'https://portal.example/files/7')
  expect(state.discreet).toBe(false)
  expect(page.marks).toHaveLength(1)
})

test('the next version in the same tab is another round of the same contract, with its decisions kept and lapsed', async () => {
  await open('Window Cleaning v1.docx', contract)
  await world.background.confirm(tab, 'close-price', true)
  await world.background.note(tab, 'close-exit', 'Ask why.')
  const { state } = await open('2026-11-05 Window Cleaning v2 (signed).pdf', second)
  expect(state.decisions).toMatchObject({ notes: { 'close-exit': 'Ask why.' }, ticks: { 'close-price': { changedTo: ['£45 a visit'] } } })
  expect(state.standing.round).toMatchObject({ n: 2, before: { n: 1 } })
  expect(await stored()).toEqual([['2026-11-05 Window Cleaning v2 (signed).pdf', 'opened:window-cleaning']])
})

test('the same file, opened again in the same tab, is the same round, and is marked again', async () => {
  await open('Window Cleaning.docx', contract)
  await world.background.note(tab, 'close-price', 'Ask why.')
  const { page, state } = await open('Window Cleaning (1).docx', contract)
  expect(state.standing.round).toMatchObject({ n: 1 })
  expect(page.marks).toHaveLength(1)
})

test('what another file says is not taken for what was there, though it counts its versions alike', async () => {
  await open('Window Cleaning.docx', contract)
  const page = world.load(tab, 'opened:window-cleaning', second)
  Object.assign(page, { file: { name: 'Window Cleaning.docx', opening: `opening ${++openings}` }, scripted: true })
  expect(reviewed(await world.background.stateOf(tab)).quotes.keyTerms).toEqual(['£45 a visit'])
})

test('a file under another name is known by its words', async () => {
  await open('Window Cleaning.docx', contract)
  await world.background.note(tab, 'close-price', 'Ask why.')
  expect((await open('from the cleaners.pdf', second, 8)).state.decisions.notes).toEqual({ 'close-price': 'Ask why.' })
  expect(await stored()).toEqual([['from the cleaners.pdf', 'opened:from-the-cleaners']])
})

test('two contracts that are both called “contract” are two, one after the other in one tab too', async () => {
  const other = ['Lease Agreement for a Barn', 'Party: Landlord', 'Price: £900 a month', ...Array.from({ length: 30 }, (_, i) => `The barn's ${i}th stall is let with all ${i * 3} of its hooks, and the landlord mends what rain breaks.`)]
  await open('contract.pdf', contract)
  await world.background.note(tab, 'close-price', 'Ask why.')
  const { state } = await open('contract.pdf', other)
  expect(state.decisions.notes).toEqual({})
  await world.background.note(tab, 'close-price', 'Ask the landlord.')
  expect(await stored()).toHaveLength(2)
  expect((await open('contract.pdf', contract)).state.decisions.notes).toEqual({ 'close-price': 'Ask why.' })
})

describe('a file that was renamed and half rewritten', () => {
  const rewritten = contract.map((block, i) => i > 5 && i % 2 === 0 ? `Whatever rain, frost or soot does to window ${i} is borne by whoever owns its ${i * 11}th pane.` : block)
  const fromAnn = () => open('from Ann.docx', rewritten, 8)
  beforeEach(async () => {
    await open('Window Cleaning.docx', contract)
    await world.background.confirm(tab, 'close-price', true)
    await world.background.note(tab, 'close-exit', 'Ask why.')
  })

  test('is asked about, and nothing is decided on it before', async () => {
    const { state } = await fromAnn()
    expect(state).toMatchObject({ resembles: 'Window Cleaning.docx', decisions: { notes: {}, ticks: {} } })
  })

  test('takes over what was decided once the reader says that it is a version, and is known from then on', async () => {
    await fromAnn()
    const state = reviewed(await world.background.isVersion(8, true))
    expect(state).toMatchObject({ decisions: { notes: { 'close-exit': 'Ask why.' }, ticks: { 'close-price': { words: ['£40 a visit'] } } }, standing: { round: { n: 2 } } })
    expect(state).not.toHaveProperty('resembles')
    expect((await open('again.docx', rewritten, 9)).state.decisions.notes).toEqual({ 'close-exit': 'Ask why.' })
    expect(await stored()).toHaveLength(1)
  })

  test('is a contract of its own once the reader says so, also over a stop of the background', async () => {
    await fromAnn()
    expect(await world.background.isVersion(8, false)).not.toHaveProperty('resembles')
    await world.start()
    expect(await world.background.stateOf(8)).not.toHaveProperty('resembles')
    await world.background.note(8, 'close-price', 'Ask Ann.')
    expect(await stored()).toHaveLength(2)
    expect((await open('Window Cleaning.docx', contract)).state.decisions.notes).toEqual({ 'close-exit': 'Ask why.' })
  })

  test('is not asked about where it is a page', async () => {
    world.load(9, 'https://portal.example/contracts/7', rewritten)
    expect(await world.background.openReview(9, {})).not.toHaveProperty('resembles')
  })
})
