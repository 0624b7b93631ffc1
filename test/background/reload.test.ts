import { beforeEach, expect, test, vi } from 'vitest'
import type { TabState } from '../../src/messages'
import { createWorld } from './world'

const shared = vi.hoisted(() => ({ browser: {} as Record<string, unknown> }))
vi.mock('../../src/browser', () => shared)
vi.mock('../../src/engine/review', () => import('./engine'))
vi.mock('../../src/engine/rules', () => ({ rules: ['one'] }))

const contract = [
  'Window Cleaning Agreement', 'Party: Customer', 'Party: Provider', 'Price: £40 a visit', 'Provider may terminate this Agreement at any time.',
  ...Array.from({ length: 30 }, (_, i) => `Nothing in paragraph ${i} takes away what the parties agreed on the ${i + 1}th visit, whoever ${i * 7} of them was late.`),
]
const address = 'https://docs.portal.example/document/7'
const tab = 3
const partly = { state: 'text-only', say: 'Reload this tab to see the marks.', remedy: 'reload' } as const

let world: ReturnType<typeof createWorld>
beforeEach(async () => {
  vi.useRealTimers()
  world = createWorld()
  shared.browser = world.browser
  await world.start()
})

function reviewed(state: TabState) {
  if (state.kind !== 'review') throw new Error(`no review, but ${state.reason}: ${state.say}`)
  return state
}

/** A page of which less can be done than after loading it again. */
function half(blocks = contract) {
  const page = world.load(tab, address, blocks)
  page.coverage = partly
  return page
}

/** The tab loads as browsers do it: first the news, then the new page. */
const loads = (blocks = contract) => world.onReload(() => {
  world.loading(tab, 'loading')
  setTimeout(() => {
    world.load(tab, address, blocks)
    world.loading(tab, 'complete')
  }, 5)
})

test('a tab is loaded again and reviewed as before, with everything that was decided', async () => {
  const before = half()
  expect(reviewed(await world.background.openReview(tab, {})).coverage).toEqual(partly)
  await world.background.chooseSide(tab, 'Provider')
  await world.background.confirm(tab, 'close-price', true)
  loads()
  const after = reviewed(await world.background.reload(tab))
  expect(after.coverage).toEqual({ state: 'full' })
  expect(after.decisions).toMatchObject({ side: 'Provider', ticks: { 'close-price': { words: ['£40 a visit'] } } })
  expect(world.pages.get(tab)).not.toBe(before)
  expect(world.pages.get(tab)?.marks).toHaveLength(1)
  expect(world.waiting()).toBe(0)
})

test('nobody has to wait for the answer: the popup may be gone by then', async () => {
  half()
  await world.background.openReview(tab, {})
  loads()
  void world.background.reload(tab)
  expect(reviewed(await world.background.stateOf(tab)).coverage).toEqual({ state: 'full' })
})

test('a page that begins anew with a script in it is painted, though it counts from the same number', async () => {
  half()
  await world.background.openReview(tab, {})
  world.onReload(() => {
    world.loading(tab, 'loading')
    world.load(tab, address, contract).scripted = true
    world.loading(tab, 'complete')
  })
  await world.background.reload(tab)
  expect(world.pages.get(tab)?.marks).toHaveLength(1)
})

test('what the reader wanted reviewed anyway is reviewed anyway', async () => {
  const short = ['A note on windows.', 'Price: £40 a visit']
  half(short)
  expect(await world.background.openReview(tab, {})).toMatchObject({ kind: 'nothing', anyway: true, coverage: partly })
  await world.background.openReview(tab, { anyway: true })
  loads(short)
  reviewed(await world.background.reload(tab))
})

test('where the browser no longer lets us in, it says so and what to do', async () => {
  half()
  await world.background.openReview(tab, {})
  world.onReload(() => {
    world.loading(tab, 'loading')
    world.load(tab, address, contract)
    world.refuseWith('Cannot access contents of the page. Extension manifest must request permission to access the respective host.')
    world.loading(tab, 'complete')
  })
  expect(await world.background.reload(tab)).toMatchObject({ kind: 'nothing', reason: 'forbidden', say: 'The tab was loaded again. Click Evenhand’s icon on this tab first, so that it may read it. If you did, save what the tab shows, and open it here.' })
})

test('a tab that is gone is told so', async () => {
  expect(await world.background.reload(9)).toMatchObject({ kind: 'nothing', reason: 'forbidden', say: 'This tab is closed.' })
  expect(world.waiting()).toBe(0)
})

test('a page that never tells that it is there is read as it is', async () => {
  half()
  await world.background.openReview(tab, {})
  vi.useFakeTimers()
  const answer = world.background.reload(tab)
  await vi.advanceTimersByTimeAsync(16_000)
  expect(reviewed(await answer).coverage).toEqual(partly)
  expect(world.waiting()).toBe(0)
})
