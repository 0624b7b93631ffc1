/** A contract that another site shows in a frame of the page: told of, asked for, reviewed in place of the page. */
import { beforeEach, expect, test, vi } from 'vitest'
import { createWorld, type Page } from '../world'

const shared = vi.hoisted(() => ({ browser: {} as Record<string, unknown> }))
vi.mock('../../../src/browser', () => shared)
vi.mock('../../../src/engine/review', () => import('../engine'))
vi.mock('../../../src/engine/rules', () => ({ rules: ['one'] }))

const contract = ['Window Cleaning Agreement', 'Party: Customer', 'Party: Provider', 'Provider may terminate this Agreement at any time.']
const greeting = ['Welcome to the portal', 'Please read what is below.']
const address = 'https://portal.example/sign/7', inner = 'https://docs.portal.example/7?token=1', pattern = 'https://docs.portal.example/*'
const tab = 3, frame = 12

let world: ReturnType<typeof createWorld>
beforeEach(async () => {
  world = createWorld()
  shared.browser = world.browser
  await world.start()
})

const open = () => world.background.openReview(tab, {})
const ask = (at: string | null = inner) => world.background.openFrame(tab, at)

function portal(words: readonly string[] = greeting): { readonly around: Page; readonly within: Page } {
  const around = world.load(tab, address, words)
  return { around, within: world.loadFrame(tab, frame, inner, contract) }
}

test('a frame that cannot be read is named, and nothing is done to it', async () => {
  const { within } = portal()
  expect(await open()).toMatchObject({ kind: 'nothing', reason: 'not-a-contract', frame: { host: 'docs.portal.example', pattern, always: false, address: inner } })
  expect(within.scripted).toBe(false)
})

test('what the reader and the browser allow is reviewed, marked and jumped to in the frame, and the page is left', async () => {
  const { around, within } = portal()
  await open()
  world.grant(pattern)
  const state = await ask()
  expect(state).toMatchObject({ kind: 'review', address: inner, inFrame: true, site: { pattern, always: true } })
  expect([around.left, around.marks, within.marks.length]).toEqual([1, [], 1])
  const text = contract.join('\n'), start = text.indexOf('at any time')
  expect(await world.background.reveal(tab, { start, end: start + 11 })).toEqual({ found: true })
  expect(within.flashed).toEqual(['at any time'])
  expect(await world.background.alwaysSites()).toEqual([pattern])
})

test('only the frame under review is listened to', async () => {
  const { within } = portal()
  await open()
  world.grant(pattern)
  await ask()
  within.blocks[3] = 'It goes on for a year.'
  const edit = { base: 1, version: 2, from: 3, removed: 1, inserted: [within.blocks[3]] }
  world.told.length = 0
  await world.say(tab, edit)
  await world.say(tab, edit, 13)
  await new Promise(resolve => { setTimeout(resolve, 400) })
  expect(world.told).toEqual([])
  within.version = 2
  await world.say(tab, edit, frame)
  await vi.waitFor(() => expect(world.told).toEqual([tab]), { timeout: 2000 })
  expect(within.marks).toEqual([])
})

test('it goes on in the frame after a stop of the background, and at another click', async () => {
  const { within } = portal()
  await open()
  world.grant(pattern)
  await ask()
  await world.start()
  expect(await world.background.stateOf(tab)).toMatchObject({ kind: 'review', inFrame: true })
  expect(await open()).toMatchObject({ kind: 'review', inFrame: true })
  expect(within.marks).toHaveLength(1)
})

test('the reader may go back to the page, which takes the marks out of the frame', async () => {
  const { within } = portal(contract)
  await open()
  world.grant(pattern)
  await ask()
  const state = await ask(null)
  expect(state).toMatchObject({ kind: 'review', address, frame: { always: true } })
  expect(state).not.toHaveProperty('inFrame')
  expect([within.left, within.marks]).toEqual([1, []])
})

test('where the page is no contract and its frame is one, a click reviews the frame once its site is allowed', async () => {
  portal()
  world.grant(pattern)
  await vi.waitFor(() => expect(world.registered.has(pattern)).toBe(true))
  expect(await open()).toMatchObject({ kind: 'review', address: inner, inFrame: true })
})

test('a page that is a contract itself is reviewed, whatever is in its frame', async () => {
  portal(contract)
  world.grant(pattern)
  await vi.waitFor(() => expect(world.registered.has(pattern)).toBe(true))
  expect(await open()).toMatchObject({ kind: 'review', address })
})

test('where neither is a contract, the page says so and the frame is left', async () => {
  const { within } = portal()
  within.blocks = ['Advertisement', 'Buy soap.']
  world.grant(pattern)
  await vi.waitFor(() => expect(world.registered.has(pattern)).toBe(true))
  const state = await open()
  expect(state).toMatchObject({ kind: 'nothing', reason: 'not-a-contract' })
  expect(state).not.toHaveProperty('inFrame')
  expect(within.left).toBe(1)
})

test('a frame that is gone, or that the browser still keeps from us, says what can be done', async () => {
  portal()
  await open()
  expect(await ask()).toMatchObject({ kind: 'nothing', reason: 'failed', say: expect.stringContaining('Open it in a tab of its own') })
})

test('another page in the tab ends it', async () => {
  portal()
  await open()
  world.grant(pattern)
  await ask()
  world.load(tab, 'https://portal.example/done', greeting)
  expect(await world.background.stateOf(tab)).toMatchObject({ kind: 'nothing', reason: 'not-asked' })
})

test('what is stopped leaves the frame', async () => {
  const { within } = portal()
  await open()
  world.grant(pattern)
  await ask()
  await world.background.stop(tab)
  expect([within.left, within.marks]).toEqual([1, []])
})

test('a click on the page that came after it reviews that page', async () => {
  portal()
  await open()
  world.grant(pattern)
  await ask()
  world.load(tab, 'https://portal.example/terms', contract)
  const state = await open()
  expect(state).toMatchObject({ kind: 'review', address: 'https://portal.example/terms' })
  expect(state).not.toHaveProperty('inFrame')
})
