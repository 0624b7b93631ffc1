/** Sites that are always on, tabs that are switched off, and pages without marks. */
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { createWorld } from '../world'

const shared = vi.hoisted(() => ({ browser: {} as Record<string, unknown> }))
vi.mock('../../../src/browser', () => shared)
vi.mock('../../../src/engine/review', () => import('../engine'))
vi.mock('../../../src/engine/rules', () => ({ rules: ['one'] }))

const contract = ['Window Cleaning Agreement', 'Party: Customer', 'Party: Provider', 'Provider may terminate this Agreement at any time.']
const address = 'https://portal.example/contracts/7', pattern = 'https://portal.example/*'
const tab = 3

let world: ReturnType<typeof createWorld>
beforeEach(async () => {
  world = createWorld()
  shared.browser = world.browser
  await world.start()
})

const registered = () => [...world.registered.keys()]
/** Long enough for whatever the background does by itself after a start. */
const aWhile = () => new Promise(resolve => { setTimeout(resolve, 60) })
const soon = (what: () => void) => vi.waitFor(what, { timeout: 2000 })

test('a site that the browser granted is read as soon as a page of it says that it is there', async () => {
  world.grant(pattern)
  await soon(() => expect(registered()).toEqual([pattern]))
  expect(world.registered.get(pattern)).toMatchObject({ matches: [pattern], js: ['arrival.js'], persistAcrossSessions: true })
  const page = world.load(tab, address, contract)
  await world.arrive(tab)
  expect(page.marks).toHaveLength(1)
  expect(world.badges.get(tab)).toBe('1')
  expect(await world.background.stateOf(tab)).toMatchObject({ kind: 'review', site: { host: 'portal.example', pattern, always: true } })
})

test('a panel that is open beside the page is told of the review', async () => {
  world.grant(pattern)
  world.load(tab, address, contract)
  world.told.length = 0
  await world.arrive(tab)
  await soon(() => expect(world.told).toEqual([tab]))
})

test('a page of the site that is open already is read at once', async () => {
  const page = world.load(tab, address, contract)
  world.load(4, 'https://elsewhere.example/', contract)
  world.grant(pattern)
  await soon(() => expect(page.marks).toHaveLength(1))
  expect(world.pages.get(4)!.scripted).toBe(false)
})

test('what is no contract is left again, unmarked, and without a number on the icon', async () => {
  world.grant(pattern)
  const page = world.load(tab, address, ['Rye bread in two days', 'Feed the starter.'])
  await world.arrive(tab)
  expect([page.marks, page.left, world.badges.get(tab)]).toEqual([[], 1, ''])
  expect(await world.background.stateOf(tab)).toMatchObject({ kind: 'nothing', reason: 'not-asked' })
})

test('a page that becomes a contract later is read then', async () => {
  world.grant(pattern)
  const page = world.load(tab, address, ['Loading…'])
  await world.arrive(tab)
  page.blocks = [...contract]
  page.version++
  await world.arrive(tab)
  expect(page.marks).toHaveLength(1)
})

test('a frame of the page is not the page', async () => {
  world.grant(pattern)
  const page = world.load(tab, address, contract)
  await world.arrive(tab, 7).catch(() => undefined)
  expect(page.scripted).toBe(false)
})

test('it ends in the browser’s settings and by our own switch, which gives the grant back', async () => {
  world.grant(pattern)
  await soon(() => expect(registered()).toEqual([pattern]))
  world.takeBack(pattern)
  await soon(() => expect(registered()).toEqual([]))
  world.grant(pattern)
  await soon(() => expect(registered()).toEqual([pattern]))
  await world.background.endAlwaysOn(pattern)
  expect(registered()).toEqual([])
  expect(await (world.browser.permissions.getAll())).toEqual({ origins: [] })
})

test('told twice of one grant, it registers once', async () => {
  world.load(tab, address, contract)
  await world.background.openReview(tab, {})
  world.grant(pattern)
  expect(await world.background.beginAlways(tab, pattern)).toMatchObject({ site: { always: true } })
  expect(await world.background.alwaysSites()).toEqual([pattern])
  expect(await world.background.endAlways(tab, pattern)).toMatchObject({ site: { always: false } })
})

test('an update of the extension registers again what is granted', async () => {
  world.grant(pattern)
  await soon(() => expect(registered()).toEqual([pattern]))
  await world.update()
  await soon(() => expect(registered()).toEqual([pattern]))
})

test('a tab that was stopped stays stopped on the site’s next pages, until its icon is clicked', async () => {
  world.grant(pattern)
  let page = world.load(tab, address, contract)
  await world.arrive(tab)
  expect(await world.background.stop(tab)).toMatchObject({ kind: 'nothing', reason: 'not-asked' })
  expect([page.marks, page.left, world.badges.get(tab)]).toEqual([[], 1, ''])
  page = world.load(tab, `${address}/2`, contract)
  await world.start()
  await world.arrive(tab)
  expect(page.scripted).toBe(false)
  await world.background.openReview(tab, {})
  expect(page.marks).toHaveLength(1)
})

test('a page without marks stays so through edits and a stop of the background, and gets them back', async () => {
  const page = world.load(tab, address, contract)
  await world.background.openReview(tab, {})
  expect(await world.background.setMarks(tab, false)).toMatchObject({ kind: 'review', marks: false })
  expect(page.marks).toEqual([])
  await world.start()
  await world.edit(tab, 3, 1, 'Provider may terminate this Agreement tomorrow.')
  await soon(() => expect(world.told).toContain(tab))
  expect(page.marks).toEqual([])
  expect(await world.background.setMarks(tab, true)).toMatchObject({ marks: true })
  expect(page.marks).toHaveLength(1)
})

test('browsers grant nothing on files, so there is no switch', async () => {
  world.load(tab, 'file:///contract.html', contract)
  expect(await world.background.openReview(tab, {})).not.toHaveProperty('site')
})

describe('a site that the manifest itself names', () => {
  const pages = 'https://documents.example/d/*', site = 'https://documents.example/*'
  beforeEach(() => {
    world.name(pages)
  })

  // As a grant Chromium tells one or the other, Firefox the whole site.
  test.each([pages, site])('is left alone until the reader says so, though %s is granted from the start', async told => {
    const page = world.load(tab, 'https://documents.example/d/7', contract)
    world.grant(told)
    await world.update()
    await aWhile()
    expect(registered()).toEqual([])
    expect(page.scripted).toBe(false)
  })

  test('is always on for those pages alone, and stays so when Evenhand is updated', async () => {
    const page = world.load(tab, 'https://documents.example/d/7', contract)
    const other = world.load(4, 'https://documents.example/sheets/7', contract)
    await world.background.openReview(tab, {})
    expect(await world.background.beginAlways(tab, site)).toMatchObject({ site: { pattern: site, always: true } })
    expect(world.registered.get(site)?.matches).toEqual([pages])
    expect([page.scripted, other.scripted]).toEqual([true, false])
    await world.update()
    await soon(() => expect(registered()).toEqual([site]))
  })

  test('ends without what the manifest asks for', async () => {
    world.load(tab, 'https://documents.example/d/7', contract)
    await world.background.openReview(tab, {})
    await world.background.beginAlways(tab, site)
    expect(await world.background.endAlways(tab, site)).toMatchObject({ site: { always: false } })
    expect((await world.browser.permissions.getAll()).origins).toEqual([pages])
    await world.update()
    await aWhile()
    expect(registered()).toEqual([])
  })

  test('a wish that cannot be read does not end the other sites', async () => {
    world.local.held.set('always', { version: 7, value: {} })
    world.grant(pattern)
    await world.update()
    await soon(() => expect(registered()).toEqual([pattern]))
  })
})
