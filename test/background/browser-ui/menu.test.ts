/** “Is this clause normal?” on selected words; what links lead to is in files.test.ts. */
import { beforeEach, expect, test, vi } from 'vitest'
import type { TabState } from '../../../src/messages'
import { createWorld } from '../world'

const shared = vi.hoisted(() => ({ browser: {} as Record<string, unknown> }))
vi.mock('../../../src/browser', () => shared)
vi.mock('../../../src/engine/review', () => import('../engine'))
vi.mock('../../../src/engine/rules', () => ({ rules: ['one'] }))

const clause = 'Provider may terminate this Agreement at any time.'
const contract = ['Window Cleaning Agreement', 'Party: Customer', 'Party: Provider', clause]
const tab = 3

let world: ReturnType<typeof createWorld>
beforeEach(async () => {
  world = createWorld()
  shared.browser = world.browser
  await world.start()
})

async function questionOf(of = tab) {
  const state: TabState = await world.background.stateOf(of)
  return state.kind === 'review' ? state.question : undefined
}

test('each item stands in the menu once, also after an update', async () => {
  await world.update()
  await world.update()
  await vi.waitFor(() => expect(world.menu).toEqual([
    { id: 'clause', title: 'Is this clause normal?', contexts: ['selection'] },
    { id: 'link', title: 'Review the file behind this link', contexts: ['link'] },
  ]))
})

test('the panel opens in the click itself, and is told where the words stand', async () => {
  world.load(tab, 'https://portal.example/7', contract)
  world.ask(tab, '\u202emay termi\u200bnate this\n Agreement')
  expect(world.opened).toEqual([1])
  await vi.waitFor(async () => expect((await questionOf())?.spans).toHaveLength(1))
  const at = contract.slice(0, 3).join('\n').length + 1 + 'Provider '.length
  expect(await questionOf()).toEqual({ words: 'may terminate this Agreement', spans: [{ start: at, end: at + 'may terminate this Agreement'.length }] })
})

test('words that are not the contract’s are told as such, and a page that is no contract is read all the same', async () => {
  world.load(tab, 'https://portal.example/7', ['A page', 'Provider may terminate the rain.'])
  world.ask(tab, 'Sign up here')
  await vi.waitFor(async () => expect(await questionOf()).toEqual({ words: 'Sign up here', spans: [] }))
})

test('the question outlives a stop, ends when it is done, and does not follow to the next page', async () => {
  world.load(tab, 'https://portal.example/7', contract)
  world.ask(tab, clause)
  await vi.waitFor(async () => expect((await questionOf())?.spans).toHaveLength(1))
  await world.start()
  expect((await questionOf())?.words).toBe(clause)
  expect(await world.background.questionDone(tab)).not.toHaveProperty('question')
  world.told.length = 0
  world.ask(tab, clause)
  await vi.waitFor(() => expect(world.told).toContain(tab))
  world.load(tab, 'https://portal.example/8', contract)
  await world.background.stateOf(tab)
  expect(await world.background.openReview(tab, {})).not.toHaveProperty('question')
})

test('the words themselves never reach the page', async () => {
  const page = world.load(tab, 'https://portal.example/7', contract)
  world.ask(tab, 'Sign up here')
  await vi.waitFor(async () => expect(await questionOf()).toBeDefined())
  expect(page.heard.join()).not.toContain('Sign up here')
})

test('a question about a page that has been loaded anew since it was reviewed is kept', async () => {
  world.load(tab, 'https://portal.example/7', contract)
  await world.background.openReview(tab, {})
  world.load(tab, 'https://portal.example/7', contract)
  world.ask(tab, clause)
  await vi.waitFor(() => expect(world.told).toContain(tab))
  expect((await questionOf())?.words).toBe(clause)
})
