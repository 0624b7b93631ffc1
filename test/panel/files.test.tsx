// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { act } from 'preact/test-utils'
import { begin, callsOf, onConnect, world } from './background'
import { nothing, reviewState, tab } from './contract'
import { all, close, open, press, text } from './screen'

vi.mock('../../src/browser', async () => ({ browser: (await import('./background')).browser }))

const site = { host: 'portal.example', pattern: 'https://portal.example/*', always: false }
const shown = (fetchable?: { readonly site?: typeof site }) => nothing({ reason: 'file', say: 'Extensions cannot read this viewer.', ...fetchable && { fetchable } })
const reader = ['tabs.create', { url: 'ext://us/reader/reader.html' }]

beforeEach(() => { vi.useFakeTimers({ now: new Date('2026-11-23T12:00:00Z') }) })
afterEach(() => {
  close()
  vi.useRealTimers()
})

test('a file in the browser’s own viewer is fetched on a click, and not before', async () => {
  begin(shown({}))
  await open()
  expect(text('h1')).toBe('A file in the browser’s own viewer')
  expect(text('.special')).not.toContain('The browser asks')
  expect(callsOf('reviewFile')).toEqual([])
  await press('Review this file')
  expect(callsOf('reviewFile')).toEqual([['reviewFile', tab, false]])
  expect(callsOf('permissions.request')).toEqual([])
})

test('where a page of its site has to fetch it, the browser asks in the click, and the background knows what for before it is granted', async () => {
  begin(shown({ site }))
  await open()
  expect(text('.special')).toContain('The browser asks whether Evenhand may read portal.example. That is for this file alone, and is given back at once.')
  await press('Review this file')
  expect(world.calls.slice(-3)).toEqual([['askingForFile', tab, site.pattern, true], ['permissions.request', { origins: [site.pattern] }], ['reviewFile', tab, true]])
})

test('a reader who says no is told what is left to do', async () => {
  begin(shown({ site }))
  world.grants = false
  await open()
  await press('Review this file')
  expect(callsOf('reviewFile')).toEqual([])
  expect(callsOf('askingForFile').at(-1)).toEqual(['askingForFile', tab, site.pattern, false])
  expect(text('.remark')).toContain('You can save the file instead, and open it here.')
})

test('a site that is always on is not asked for again', async () => {
  begin(shown({ site: { ...site, always: true } }))
  await open()
  expect(text('.special')).not.toContain('The browser asks')
  await press('Review this file')
  expect(callsOf('permissions.request')).toEqual([])
  expect(callsOf('reviewFile')).toEqual([['reviewFile', tab, false]])
})

test('a file that nobody can fetch is opened by the reader', async () => {
  begin(shown())
  await open()
  expect(all('.special button').map(each => each.textContent)).toEqual(['Open a file'])
  await press('Open a file')
  expect(world.calls.at(-1)).toEqual(reader)
})

test('a file can be opened from a page under review and from the welcome too', async () => {
  begin(reviewState())
  await open()
  await press('This page')
  await press('Open a file')
  expect(world.calls.at(-1)).toEqual(reader)
  close()
  begin(reviewState())
  world.isNew = true
  await open()
  await press('Open a file')
  expect(world.calls.at(-1)).toEqual(reader)
})

const drag = (type: string, file?: File) => act(() => {
  const event = Object.assign(new Event(type, { cancelable: true }), { relatedTarget: null, dataTransfer: { types: file ? ['Files'] : ['text/plain'], files: file ? [file] : [] } })
  dispatchEvent(event)
})

test('a file that is dropped beside the page is offered to the reader page under a key of its own', async () => {
  begin(reviewState())
  await open('beside')
  await drag('dragover', new File(['lease'], 'lease.pdf'))
  expect(text('.dropping')).toBe('Drop the contract here')
  await drag('dragleave', new File(['lease'], 'lease.pdf'))
  expect(all('.dropping')).toEqual([])
  await drag('drop', new File(['lease'], 'lease.pdf'))
  const [, { url }] = world.calls.at(-1) as [string, { url: string }]
  const key = url.split('#')[1]!
  expect(key).toMatch(/^view-[\da-f-]{36}$/)

  const sent: unknown[] = []
  const port = (name: string) => ({ name, sender: { id: 'us', url }, postMessage: (message: unknown) => sent.push(message), disconnect: () => undefined, onMessage: { addListener: () => undefined }, onDisconnect: { addListener: () => undefined } })
  onConnect.fire(port('view-00000000-0000-0000-0000-000000000000'))
  await vi.advanceTimersByTimeAsync(5)
  expect(sent).toEqual([])
  onConnect.fire(port(key))
  await vi.advanceTimersByTimeAsync(5)
  expect(sent).toEqual([{ kind: 'head', name: 'lease.pdf', length: 5 }])
})

test('other things that are dragged, and a popup, are left to the browser', async () => {
  begin(reviewState())
  await open('beside')
  await drag('dragover')
  expect(all('.dropping')).toEqual([])
  close()
  await open('popup')
  await drag('dragover', new File(['lease'], 'lease.pdf'))
  expect(all('.dropping')).toEqual([])
})

test('a file that may be a version of a stored contract is asked about, and either answer is one click', async () => {
  begin(reviewState({ state: { file: 'from Ann.docx', resembles: 'Window Cleaning.docx' } }))
  await open()
  expect(text('.strip')).toContain('Is this a new version of “Window Cleaning.docx”?')
  await press('Yes, go on with what I decided')
  await press('No, it is another contract')
  expect(callsOf('isVersion')).toEqual([['isVersion', tab, true], ['isVersion', tab, false]])
})
