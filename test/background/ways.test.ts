/** How a file that a tab shows, or a link leads to, is brought into the reader page. */
import { beforeEach, expect, test, vi } from 'vitest'
import { createWorld, type Page } from './world'

const shared = vi.hoisted(() => ({ browser: {} as Record<string, unknown> }))
vi.mock('../../src/browser', () => shared)
vi.mock('../../src/engine/review', () => import('./engine'))
vi.mock('../../src/engine/rules', () => ({ rules: ['one'] }))

const address = 'https://portal.example/files/7', pattern = 'https://portal.example/*'
const contract = ['Window Cleaning Agreement', 'Party: Customer', 'Party: Provider', 'Provider may terminate this Agreement at any time.']
const tab = 3
const uuid = '[\\da-f]{8}(?:-[\\da-f]{4}){3}-[\\da-f]{12}'

let world: ReturnType<typeof createWorld>
beforeEach(async () => {
  world = createWorld()
  shared.browser = world.browser
  await world.start()
})

const soon = (what: () => void) => vi.waitFor(what, { timeout: 3000 })
/** Long enough for whatever the background does by itself. */
const aWhile = () => new Promise(resolve => { setTimeout(resolve, 60) })
const shows = (viewer: NonNullable<Page['viewer']>, at = address) => Object.assign(world.load(tab, at, []), { viewer })
const readers = () => world.created.filter(({ url }) => url.includes('reader/reader.html'))
const keyIn = ({ url }: { readonly url: string }) => url.split('#')[1]

test('a viewer that lets our script in: what is there is told, and fetched in the tab itself once the reader wants that', async () => {
  const page = shows('open')
  expect(await world.background.openReview(tab, {})).toMatchObject({ kind: 'nothing', reason: 'file', fetchable: {} })
  expect([page.scripted, page.wants, world.created]).toEqual([false, undefined, []])
  await world.background.reviewFile(tab, false)
  expect(page.wants).toEqual({ key: expect.stringMatching(`^3-0-${uuid}$`), from: address, as: 'shown' })
  expect(world.created).toEqual([{ url: `chrome-extension://evenhand/reader/reader.html#${page.wants!.key}`, index: 1, openerTabId: tab, windowId: 1 }])
})

test('a viewer that lets nobody in: a page of the same site that is open fetches it, with a grant that is given back', async () => {
  shows('closed')
  const elsewhere = world.load(8, 'https://portal.example:8443/', []), other = world.load(9, 'https://portal.example/inbox', [])
  expect(await world.background.openReview(tab, {})).toMatchObject({ reason: 'file', fetchable: { site: { host: 'portal.example', pattern, always: false } } })
  await world.background.askingForFile(tab, pattern, true)
  world.grant(pattern)
  await world.background.reviewFile(tab, true)
  await soon(() => expect(readers()).toHaveLength(1))
  expect(other.wants).toEqual({ key: keyIn(readers()[0]!), from: address, as: 'shown' })
  expect(elsewhere.wants).toBeUndefined()
  await vi.waitFor(async () => expect(await world.browser.permissions.getAll()).toEqual({ origins: [] }))
  expect(world.registered.size).toBe(0)
})

test('a grant for a file is given back though the background is stopped while it fetches', async () => {
  shows('closed')
  world.browser.tabs.create = () => new Promise(() => undefined)
  await world.background.askingForFile(tab, pattern, true)
  world.grant(pattern)
  await aWhile()
  expect(await world.browser.permissions.getAll()).toEqual({ origins: [pattern] })
  await world.start()
  await vi.waitFor(async () => expect(await world.browser.permissions.getAll()).toEqual({ origins: [] }))
  expect(world.registered.size).toBe(0)
  await world.start()
  world.grant(pattern)
  await soon(() => expect([...world.registered.keys()]).toEqual([pattern]))
  await world.start()
  await aWhile()
  expect([...world.registered.keys()]).toEqual([pattern])
})

test.each([
  ['while the file is fetched', () => { world.browser.tabs.create = () => new Promise(() => undefined) }],
  ['before we heard of the grant', () => { vi.spyOn(world.session, 'get').mockReturnValue(new Promise(() => undefined)) }],
])('a grant for a file is given back though the browser ends %s', async (_, happens) => {
  shows('closed')
  await world.background.askingForFile(tab, pattern, true)
  happens()
  world.grant(pattern)
  await aWhile()
  expect(await world.browser.permissions.getAll()).toEqual({ origins: [pattern] })
  vi.restoreAllMocks()
  await world.restart()
  await vi.waitFor(async () => expect(await world.browser.permissions.getAll()).toEqual({ origins: [] }))
  await aWhile()
  expect(world.registered.size).toBe(0)
})

test('a background that is started by the grant for a file gives it back after the file, not before', async () => {
  shows('closed')
  await world.background.askingForFile(tab, pattern, true)
  const remove = vi.spyOn(world.browser.permissions, 'remove')
  await world.start()
  await aWhile()
  expect(remove).not.toHaveBeenCalled()
  world.grant(pattern)
  await soon(() => expect(readers()).toHaveLength(1))
  await soon(() => expect(remove).toHaveBeenCalledOnce())
})

test('a grant for a file makes no site always on: what else is open there stays unread', async () => {
  shows('closed')
  const page = world.load(9, 'https://portal.example/contracts/7', contract)
  await world.background.askingForFile(tab, pattern, true)
  world.grant(pattern)
  await soon(() => expect(readers()).toHaveLength(1))
  await aWhile()
  expect([page.scripted, page.marks, world.registered.size]).toEqual([false, [], 0])
})

test('the file comes once, though the panel tells of the grant as well as the browser, and also where the panel is gone', async () => {
  shows('closed')
  await world.background.askingForFile(tab, pattern, true)
  world.grant(pattern)
  await soon(() => expect(readers()).toHaveLength(1))
  await world.background.reviewFile(tab, true)
  await aWhile()
  expect(readers()).toHaveLength(1)
})

test('without a grant no page of the site is opened, and a question that was answered with no is no loan', async () => {
  shows('closed')
  await world.background.reviewFile(tab, false)
  expect(world.created).toEqual([expect.objectContaining({ url: expect.stringContaining('reader/reader.html#') })])
  await world.background.askingForFile(tab, pattern, true)
  await world.background.askingForFile(tab, pattern, false)
  world.grant(pattern)
  await soon(() => expect([...world.registered.keys()]).toEqual([pattern]))
  expect(readers()).toHaveLength(1)
})

test('a question that was never answered is no loan any more when the site is granted for good', async () => {
  shows('closed')
  await world.background.askingForFile(tab, pattern, true)
  const clock = vi.spyOn(Date, 'now').mockReturnValue(Date.now() + 200_000)
  world.grant(pattern)
  await soon(() => expect([...world.registered.keys()]).toEqual([pattern]))
  expect(readers()).toEqual([])
  clock.mockRestore()
  // Nor is it given back later.
  await world.restart()
  await aWhile()
  expect(await world.browser.permissions.getAll()).toEqual({ origins: [pattern] })
  expect([...world.registered.keys()]).toEqual([pattern])
})

test('where no page of the site is open, one is opened for a moment, out of sight, and closed by its own word alone', async () => {
  shows('closed')
  world.load(9, 'https://elsewhere.example/', contract)
  world.grant(pattern)
  await soon(() => expect(world.registered.size).toBe(1))
  await world.background.reviewFile(tab, false)
  expect(world.created).toMatchObject([{ url: 'https://portal.example/robots.txt', active: false, openerTabId: tab }, { url: expect.stringContaining('#101-0-') }])
  expect(world.pages.get(101)!.wants).toMatchObject({ from: address, as: 'shown', passing: true })
  await world.fileDone(9)
  expect(world.pages.has(9)).toBe(true)
  await world.fileDone(101)
  await soon(() => expect(world.pages.has(101)).toBe(false))
})

test('where nothing can fetch it, the reader page opens all the same, for nobody to answer', async () => {
  shows('closed', 'blob:https://portal.example/1-2')
  expect(await world.background.openReview(tab, {})).toMatchObject({ reason: 'file', say: expect.stringContaining('Save it, and open it here.') })
  await world.background.reviewFile(tab, false)
  expect(readers()).toHaveLength(1)
})

test('what a link leads to is fetched in the page that has it, in its frame where that lets us in, and in the page around it else', async () => {
  const page = world.load(tab, 'https://portal.example/inbox', [])
  const frame = world.loadFrame(tab, 5, 'https://viewer.example/', [])
  world.follow(tab, 'https://portal.example/lease.docx')
  await soon(() => expect(readers()).toHaveLength(1))
  expect(page.wants).toEqual({ key: keyIn(readers()[0]!), from: 'https://portal.example/lease.docx', as: 'linked' })
  world.follow(tab, 'https://viewer.example/lease.docx', 5)
  await soon(() => expect(readers()).toHaveLength(2))
  expect(frame.wants).toMatchObject({ key: expect.stringMatching(/^3-5-/), as: 'linked' })
  world.follow(tab, 'https://viewer.example/lease.docx', 6)
  await soon(() => expect(readers()).toHaveLength(3))
  expect(page.wants).toMatchObject({ key: expect.stringMatching(/^3-0-/), from: 'https://viewer.example/lease.docx' })
  world.refuseWith('Cannot access contents of the page.')
  world.follow(tab, 'https://portal.example/lease.docx')
  await soon(() => expect(readers()).toHaveLength(4))
})

test('the download of a document is asked for where the document is', async () => {
  const page = world.load(tab, 'https://docs.google.com/document/d/1AbC/edit', [])
  await world.background.reviewDownload(tab)
  expect(page.wants).toEqual({ key: keyIn(readers()[0]!), from: '', as: 'download' })
})

test('no page can have a file fetched or a tab closed', async () => {
  world.load(9, 'https://portal.example/', contract)
  for (const call of ['reviewFile', 'reviewDownload', 'askingForFile']) await expect(world.poseAsPanel(9, call, tab, true)).rejects.toThrow('Receiving end does not exist')
  await world.fileDone(9)
  expect([world.pages.has(9), world.created]).toEqual([true, []])
})
