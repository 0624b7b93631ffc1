import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createWorld } from '../world'

const shared = vi.hoisted(() => ({ browser: {} as Record<string, unknown> }))
vi.mock('../../../src/browser', () => shared)
vi.mock('../../../src/engine/review', () => import('../engine'))
vi.mock('../../../src/engine/rules', () => ({ rules: ['one'] }))

const tab = 3, address = 'https://portal.example/7'
const contract = ['Window Cleaning Agreement', 'Party: Customer', 'Party: Provider', 'Provider may terminate this Agreement at any time.']

let world: ReturnType<typeof createWorld>
beforeEach(async () => {
  vi.stubGlobal('__TARGET__', 'firefox')
  world = createWorld()
  shared.browser = world.browser
  await world.start()
})
afterEach(() => { vi.unstubAllGlobals() })

const dressed = () => [...world.dressed]
const at = { start: 0, end: 6 }

test('the browser has the rules for our marks while there are marks', async () => {
  world.load(tab, address, contract)
  await world.background.openReview(tab, {})
  expect(dressed()).toEqual([tab])
  await world.background.setMarks(tab, false)
  expect(dressed()).toEqual([])
  await world.background.setMarks(tab, true)
  expect(dressed()).toEqual([tab])
  await world.background.stop(tab)
  expect(dressed()).toEqual([])
})

test('a jump lights words up where there are no marks', async () => {
  world.load(tab, address, contract)
  await world.background.openReview(tab, {})
  await world.background.setMarks(tab, false)
  await world.background.reveal(tab, at)
  expect(dressed()).toEqual([tab])
})

test('on a discreet site it has none, whatever is asked for', async () => {
  world.load(tab, address, contract)
  await world.background.openReview(tab, {})
  await world.background.setDiscreet(tab, true)
  expect(dressed()).toEqual([])
  await world.background.reveal(tab, at)
  world.load(tab, 'https://portal.example/8', contract)
  await world.background.openReview(tab, {})
  expect(dressed()).toEqual([])
})

test('where the browser lets no rules in, the review stands', async () => {
  world.browser.scripting.insertCSS = () => Promise.reject(new Error('Missing host permission for the tab'))
  const page = world.load(tab, address, contract)
  expect(await world.background.openReview(tab, {})).toMatchObject({ kind: 'review' })
  expect(page.marks).toHaveLength(1)
})

test('in Chromium our script does it by itself', async () => {
  vi.stubGlobal('__TARGET__', 'chrome')
  world.load(tab, address, contract)
  await world.background.openReview(tab, {})
  expect(dressed()).toEqual([])
})
