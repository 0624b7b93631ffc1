import { beforeEach, expect, test, vi } from 'vitest'
import { createWorld } from '../world'

const shared = vi.hoisted(() => ({ browser: {} as Record<string, unknown> }))
vi.mock('../../../src/browser', () => shared)
vi.mock('../../../src/engine/review', () => import('../engine'))
vi.mock('../../../src/engine/rules', () => ({ rules: ['one'] }))

let world: ReturnType<typeof createWorld>
beforeEach(async () => {
  world = createWorld()
  shared.browser = world.browser
  await world.start()
})

const document = (tab: number, check: string) => {
  const page = world.load(tab, `https://docs.google.com/document/d/${tab}/edit`, ['Cleaning Agreement', 'Party: Customer'])
  page.check = check
  // As a script that the browser itself puts into the page.
  page.scripted = true
  return page
}

test('every document under review tells its line, also after the background was stopped, and a page that is not under review is left alone', async () => {
  document(3, 'editor yes, text yes')
  document(4, 'editor no')
  const unasked = document(5, 'nobody asked')
  world.load(6, 'https://portal.example/7', ['Cleaning Agreement'])
  for (const tab of [3, 4, 6]) await world.background.openReview(tab, {})
  await world.start()
  expect(await world.background.googleDocsCheck()).toEqual(['editor yes, text yes', 'editor no'])
  expect(unasked.heard).toEqual([])
})

test.each([
  ['two lines', 'editor yes\nand more'], ['letters that are not plain', 'the “Customer” pays'], ['too long a line', 'x'.repeat(501)], ['nothing', ''],
])('%s: not told', async (_, check) => {
  document(3, check)
  await world.background.openReview(3, {})
  expect(await world.background.googleDocsCheck()).toEqual([])
})

test('what is no text is not told, and a tab that is gone tells nothing', async () => {
  document(3, 7 as unknown as string)
  document(4, 'editor yes')
  for (const tab of [3, 4]) await world.background.openReview(tab, {})
  world.pages.delete(4)
  expect(await world.background.googleDocsCheck()).toEqual([])
})
