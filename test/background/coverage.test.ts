import { beforeEach, expect, test, vi } from 'vitest'
import { createWorld } from './world'

const shared = vi.hoisted(() => ({ browser: {} as Record<string, unknown> }))
vi.mock('../../src/browser', () => shared)
vi.mock('../../src/engine/review', () => import('./engine'))
vi.mock('../../src/engine/rules', () => ({ rules: ['one'] }))

const exit = 'Provider may terminate this Agreement at any time.'
const contract = ['Window Cleaning Agreement', 'Party: Customer', 'Party: Provider', 'Price: £40 a visit', exit]
const address = 'https://docs.portal.example/document/7'
const tab = 3

let world: ReturnType<typeof createWorld>
beforeEach(async () => {
  vi.useRealTimers()
  world = createWorld()
  shared.browser = world.browser
  await world.start()
})

test('where nothing can be marked, nothing is said of each finding', async () => {
  const page = world.load(tab, address, contract)
  page.folded = [exit]
  page.coverage = { state: 'text-only', say: 'Nothing can be marked.' }
  expect(await world.background.openReview(tab, {})).toMatchObject({ coverage: page.coverage, unplaced: [] })
  page.coverage = { state: 'full' }
  await world.edit(tab, 3, 1, 'Price: £45 a visit')
  expect(await world.background.stateOf(tab)).toMatchObject({ unplaced: [0] })
})

test('what there is to say of a full reading is told, also where there is nothing to review', async () => {
  const page = world.load(tab, address, ['Hello.'])
  page.coverage = { state: 'full', say: 'Pictures were not read.' }
  expect(await world.background.openReview(tab, {})).toMatchObject({ kind: 'nothing', say: 'This page does not read like a contract. Pictures were not read.', coverage: page.coverage })
})

test('a page that could not be read tells what can be done about it', async () => {
  const page = world.load(tab, address, [])
  page.coverage = { state: 'none', say: 'Download it and open the file.', remedy: 'download' }
  expect(await world.background.openReview(tab, {})).toMatchObject({ kind: 'nothing', reason: 'empty', say: 'Download it and open the file.', coverage: { state: 'none', remedy: 'download' } })
})
