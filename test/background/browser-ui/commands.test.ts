import { beforeEach, expect, test, vi } from 'vitest'
import { createWorld } from '../world'

const shared = vi.hoisted(() => ({ browser: {} as Record<string, unknown> }))
vi.mock('../../../src/browser', () => shared)
vi.mock('../../../src/engine/review', () => import('../engine'))
vi.mock('../../../src/engine/rules', () => ({ rules: ['one'] }))

const tab = 3
const contract = ['Window Cleaning Agreement', 'Party: Customer', 'Party: Provider', 'Provider may terminate this Agreement at any time.']

let world: ReturnType<typeof createWorld>
beforeEach(async () => {
  world = createWorld()
  shared.browser = world.browser
  await world.start()
})

test('the keys lead from finding to finding, also after the background was stopped', async () => {
  const page = world.load(tab, 'https://portal.example/7', contract)
  await world.background.openReview(tab, {})
  world.command('next-finding', tab)
  await vi.waitFor(() => expect(page.stepped).toEqual([1]))
  await world.start()
  world.command('previous-finding', tab)
  await vi.waitFor(() => expect(page.stepped).toEqual([1, -1]))
})

test('on a page that was not read they ask for its review first', async () => {
  const page = world.load(tab, 'https://portal.example/7', contract)
  world.command('next-finding', tab)
  await vi.waitFor(() => expect(page.stepped).toEqual([1]))
  expect(page.marks).toHaveLength(1)
  expect(world.told).toEqual([tab])
})

test('on another page in the tab they ask anew', async () => {
  world.load(tab, 'https://portal.example/7', contract)
  await world.background.openReview(tab, {})
  const page = world.load(tab, 'https://portal.example/8', contract)
  world.command('next-finding', tab)
  await vi.waitFor(() => expect(page.stepped).toEqual([1]))
})

test('on a discreet site they lead nowhere, and read nothing anew', async () => {
  const page = world.load(tab, 'https://portal.example/7', contract)
  await world.background.openReview(tab, {})
  await world.background.setDiscreet(tab, true)
  world.told.length = 0
  world.command('next-finding', tab)
  await vi.waitFor(() => expect(page.stepped).toEqual([1]))
  expect([page.marks, world.told]).toEqual([[], []])
})

test('where the browser does not let us in, nothing happens', async () => {
  const page = world.load(tab, 'about:support', [])
  world.command('next-finding', tab)
  await vi.waitFor(() => expect(world.told).toEqual([tab]))
  expect([page.scripted, page.stepped]).toEqual([false, []])
})

test('a command of another name is none of ours', async () => {
  const page = world.load(tab, 'https://portal.example/7', contract)
  world.command('_execute_action', tab)
  await Promise.resolve()
  expect([page.heard, page.stepped]).toEqual([[], []])
})
