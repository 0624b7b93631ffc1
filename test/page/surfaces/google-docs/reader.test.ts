// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Bridge } from '../../../../src/page/surfaces/google-docs/bridge'
import { readerOf } from '../../../../src/page/surfaces/google-docs/reader'

const told = '\u0003As the editor tells it.\n\u0003\n'
let answers: (string | { failed: 'no-call' | 'silent' })[] = [], asked = 0
const bridge: Bridge = { here: () => undefined, text: async () => { asked++; return answers.length > 1 ? answers.shift()! : answers[0]! }, caret: async () => false }
const location = { href: 'https://docs.google.com/document/d/abc/edit', origin: 'https://docs.google.com', pathname: '/document/d/abc/edit', search: '?tab=t.0' } as Location
const fetched = vi.fn<typeof fetch>()
const file = (text: string, more: ResponseInit = {}) => new Response(text, { headers: { 'content-type': 'text/plain; charset=utf-8' }, ...more })
const endless = () => new ReadableStream({ pull: to => { to.enqueue(new Uint8Array(100_000).fill(97)) } })
let screen = ''

const reader = () => readerOf({ bridge, location, seen: () => screen, signal: new AbortController().signal })

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['performance'] })
  vi.stubGlobal('fetch', fetched)
  answers = [told]
  asked = 0
  screen = ''
  fetched.mockReset().mockImplementation(async () => file('\ufeff1. As the download has it.\r\nNext.\r\n'))
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

test('what the editor tells comes first, and nothing is asked of Google', async () => {
  expect(await reader().now(true)).toEqual({ source: 'told', raw: told })
  expect(fetched).not.toHaveBeenCalled()
})

test('else the download, with the reader’s own access, without its mark and with plain line ends', async () => {
  answers = [{ failed: 'no-call' }]
  expect(await reader().now(true)).toEqual({ source: 'exported', raw: '1. As the download has it.\nNext.\n' })
  const [address, options] = fetched.mock.calls[0]!
  expect((address as URL).href).toBe('https://docs.google.com/document/d/abc/export?format=txt&tab=t.0')
  expect(options).toMatchObject({ credentials: 'same-origin' })
})

test.for([
  ['refused', () => file('no', { status: 403 })], ['a page to sign in on', () => new Response('<title>Sign in</title>', { headers: { 'content-type': 'text/html' } })],
  ['no connection', () => { throw new TypeError('Failed to fetch') }],
  ['without an end', () => new Response(endless(), { headers: { 'content-type': 'text/plain' } })],
] as const)('a download that is %s: what is on the screen, else nothing', async ([, answer]) => {
  answers = [{ failed: 'no-call' }]
  fetched.mockImplementation(async () => answer())
  const mine = reader()
  expect(await mine.now(true)).toEqual({ source: 'none', raw: '' })
  screen = 'Words on the screen'
  expect(await mine.now(true)).toEqual({ source: 'seen', raw: 'Words on the screen' })
  // Once a minute is enough.
  expect(fetched).toHaveBeenCalledTimes(1)
  vi.advanceTimersByTime(61_000)
  await mine.now(true)
  expect(fetched).toHaveBeenCalledTimes(2)
})

test('the download is not asked for more than every 15 seconds, and only when something was drawn anew', async () => {
  answers = [{ failed: 'no-call' }]
  const mine = reader()
  await mine.now(true)
  await mine.now(true)
  expect(fetched).toHaveBeenCalledTimes(1)
  vi.advanceTimersByTime(16_000)
  await mine.now(false)
  expect(fetched).toHaveBeenCalledTimes(1)
  await mine.now(true)
  expect(fetched).toHaveBeenCalledTimes(2)
})

test('a call that comes late is taken, and one that goes is left', async () => {
  answers = [{ failed: 'no-call' }, told, { failed: 'no-call' }]
  const mine = reader()
  expect((await mine.now(true)).source).toBe('exported')
  expect((await mine.now(false)).source).toBe('told')
  expect((await mine.now(false)).source).toBe('exported')
})

test('an editor that does not answer is left in peace for a while', async () => {
  answers = [{ failed: 'silent' }]
  const mine = reader()
  await mine.now(true)
  await mine.now(true)
  expect(asked).toBe(1)
  vi.advanceTimersByTime(16_000)
  await mine.now(true)
  expect(asked).toBe(2)
})

test('an empty text of a document that shows words is not believed', async () => {
  answers = ['\u0003\n\u0003\n']
  expect((await reader().now(true)).source).toBe('told')
  screen = 'Words on the screen'
  expect((await reader().now(true)).source).toBe('exported')
})
