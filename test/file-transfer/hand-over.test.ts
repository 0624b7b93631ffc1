import { beforeEach, expect, test, vi } from 'vitest'
import { newKey } from '../../src/file-transfer/key'
import { NoFile, offerFile, type OfferedFile } from '../../src/file-transfer/offer'
import { receiveFile } from '../../src/file-transfer/receive'
import { pair, type FakePort } from './ports'

type Listener = (port: FakePort) => void
const { listeners, asked, from } = vi.hoisted(() => ({ listeners: new Set<(port: never) => void>(), asked: [] as unknown[], from: { url: '' } }))

vi.mock('../../src/browser', async () => {
  const { pair } = await import('./ports')
  const connect = (name: string) => {
    const [mine, theirs] = pair(name, { id: 'evenhand', url: from.url })
    if (listeners.size === 0) queueMicrotask(() => theirs.disconnect())
    for (const listener of listeners as unknown as Set<Listener>) listener(theirs)
    return mine
  }
  return { browser: {
    runtime: {
      id: 'evenhand', getURL: (path: string) => `moz-extension://evenhand/${path}`, connect: ({ name }: { name: string }) => connect(name),
      onConnect: { addListener: (listener: Listener) => (listeners as unknown as Set<Listener>).add(listener), removeListener: (listener: Listener) => (listeners as unknown as Set<Listener>).delete(listener) },
    },
    tabs: { connect: (tab: number, { name, frameId }: { name: string; frameId: number }) => {
      asked.push([tab, frameId])
      return connect(name)
    } },
  } }
})

beforeEach(() => {
  listeners.clear()
  asked.length = 0
  from.url = 'moz-extension://evenhand/reader/reader.html#key'
})

const bytes = (length: number) => Uint8Array.from({ length }, (_, i) => i * 7 % 256)
/** In chunks of the size that a network gives. */
const streamOf = (all: Uint8Array, chunk = 40_000) => new ReadableStream<Uint8Array>({
  start(to) {
    for (let i = 0; i < all.length; i += chunk) to.enqueue(all.subarray(i, i + chunk))
    to.close()
  },
})
const lease = (all: Uint8Array): OfferedFile => ({ name: 'lease.pdf', address: 'https://portal.example/lease.pdf', length: all.length, bytes: streamOf(all) })

test.for([0, 1, 255, 262_144, 262_145, 1_000_001])('%i bytes arrive as they were', async length => {
  const key = newKey({ tab: 7, frame: 2 }), told: unknown[] = []
  offerFile(key, async () => lease(bytes(length)))
  const received = await receiveFile(key, { progress: (...of) => told.push(of) })
  expect(received).toMatchObject({ name: 'lease.pdf', address: 'https://portal.example/lease.pdf' })
  expect(Buffer.from(received.bytes).equals(bytes(length))).toBe(true)
  expect(told[0]).toEqual([0, length])
  expect(told.at(-1)).toEqual([length, length])
  expect(asked).toEqual([[7, 2]])
})

test('a view of ours hands over a file that has no address and no known length', async () => {
  const key = newKey('view')
  offerFile(key, async () => ({ name: 'lease.docx', bytes: streamOf(bytes(10)) }))
  expect(await receiveFile(key)).toEqual({ name: 'lease.docx', bytes: bytes(10) })
  expect(asked).toEqual([])
})

test('a reader page that was loaded again is given it again', async () => {
  const key = newKey({ tab: 7, frame: 0 }), done = vi.fn<() => void>()
  offerFile(key, async () => lease(bytes(10)), done)
  await receiveFile(key)
  expect((await receiveFile(key)).bytes).toEqual(bytes(10))
  await vi.waitFor(() => expect(done).toHaveBeenCalledTimes(2))
})

test('no more than one piece is on its way', async () => {
  const key = newKey({ tab: 7, frame: 0 }), stop = new AbortController()
  let pulled = 0
  offerFile(key, async () => ({ name: 'endless.pdf', bytes: new ReadableStream<Uint8Array>({ pull(to) { pulled++; to.enqueue(new Uint8Array(262_144)) } }) }))
  await expect(receiveFile(key, { signal: stop.signal, progress: done => { if (done > 0) stop.abort(new Error('enough')) } })).rejects.toThrow('enough')
  expect(pulled).toBeLessThan(5)
})

test.for([
  ['another key', newKey({ tab: 7, frame: 0 }), 'moz-extension://evenhand/reader/reader.html'],
  ['a page of ours that is not the reader', undefined, 'moz-extension://evenhand/options/options.html'],
  ['a script in somebody’s page', undefined, 'https://portal.example/reader/reader.html'],
] as const)('%s gets nothing', async ([, other, url]) => {
  const key = newKey({ tab: 7, frame: 0 }), open = vi.fn<() => Promise<OfferedFile>>()
  offerFile(key, open)
  from.url = url
  const stop = new AbortController()
  const received = receiveFile(other ?? key, { signal: stop.signal })
  stop.abort(new Error('waited long enough'))
  await expect(received).rejects.toThrow('waited long enough')
  expect(open).not.toHaveBeenCalled()
})

test.for(['', 'lease', '7-0-', 'view-1', '7-0-../../options', '__proto__'])('%j is no key', async key => {
  await expect(receiveFile(key)).rejects.toThrow(/Save the file, and open it here/)
  expect(asked).toEqual([])
})

test('where nobody has the file any more, that is said', async () => {
  await expect(receiveFile(newKey({ tab: 7, frame: 0 }))).rejects.toThrow(/^The page that has this file does not give it to Evenhand/)
})

test('why there is no file is said in its own words, and anything else in ours', async () => {
  const key = newKey({ tab: 7, frame: 0 }), other = newKey({ tab: 8, frame: 0 })
  offerFile(key, async () => { throw new NoFile('This link leads to a web page.') })
  offerFile(other, async () => { throw new TypeError('NetworkError when attempting to fetch resource.') })
  await expect(receiveFile(key)).rejects.toThrow('This link leads to a web page.')
  await expect(receiveFile(other)).rejects.toThrow(/^The file broke off on its way: the connection may be gone/)
})

test('stopping ends the download on the other side', async () => {
  const key = newKey({ tab: 7, frame: 0 }), stop = new AbortController()
  let told: AbortSignal | undefined, cancelled = false
  offerFile(key, async signal => {
    told = signal
    return { name: 'slow.pdf', bytes: new ReadableStream<Uint8Array>({ pull(to) { to.enqueue(bytes(300_000)); return new Promise(resolve => { setTimeout(resolve, 5) }) }, cancel() { cancelled = true } }) }
  })
  const received = receiveFile(key, { signal: stop.signal, progress: done => { if (done > 0) stop.abort(new DOMException('stopped', 'AbortError')) } })
  await expect(received).rejects.toThrow('stopped')
  await vi.waitFor(() => expect([told?.aborted, cancelled]).toEqual([true, true]))
})

test('a file that says it is too large is not begun, and one that only turns out to be is given up', async () => {
  const key = newKey({ tab: 7, frame: 0 }), pull = vi.fn<() => void>()
  offerFile(key, async () => ({ name: 'scans.pdf', length: 400_000_000, bytes: new ReadableStream<Uint8Array>({ pull }, { highWaterMark: 0 }) }))
  await expect(receiveFile(key)).rejects.toThrow('This file is larger than 300 MB, which is more than Evenhand can open.')
  expect(pull).not.toHaveBeenCalled()
})

test.for([
  [{ kind: 'piece', letters: 'AAAA' }], [{ kind: 'head' }], [{ kind: 'head', name: 7 }], ['next'],
  [{ kind: 'head', name: 'a' }, { kind: 'piece', letters: '!' }], [{ kind: 'head', name: 'a' }, { kind: 'piece', letters: 'A'.repeat(4_000_004) }], [{ kind: 'failed', why: 'x'.repeat(2000) }],
])('what makes no sense ends it: %j', async messages => {
  const other = (port: FakePort) => messages.forEach(message => port.postMessage(message))
  ;(listeners as unknown as Set<Listener>).add(other)
  await expect(receiveFile(newKey({ tab: 7, frame: 0 }))).rejects.toThrow(/broke off on its way/)
})

test('a page that goes away in the middle is told of', async () => {
  (listeners as unknown as Set<Listener>).add(port => {
    port.postMessage({ kind: 'head', name: 'lease.pdf' })
    setTimeout(() => port.disconnect(), 5)
  })
  await expect(receiveFile(newKey({ tab: 7, frame: 0 }))).rejects.toThrow(/the page that it came from was closed or loaded anew/)
})

test('the fake ports are as quiet as real ones to whoever ends them', async () => {
  const [one, other] = pair('a', {}), heard: string[] = []
  one.onDisconnect.addListener(() => heard.push('one'))
  other.onDisconnect.addListener(() => heard.push('other'))
  one.disconnect()
  await Promise.resolve()
  expect(heard).toEqual(['other'])
})
