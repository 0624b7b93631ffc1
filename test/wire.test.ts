import { beforeEach, expect, test, vi } from 'vitest'
import { answer, NobodyAnswered, remote, type Speaker } from '../src/wire'

type Listener = (message: unknown, sender: unknown) => Promise<unknown> | undefined
const { listeners, failure } = vi.hoisted(() => ({ listeners: new Set<(message: unknown, sender: unknown) => Promise<unknown> | undefined>(), failure: { of: undefined as Error | undefined } }))
const ours = { id: 'evenhand', url: 'moz-extension://evenhand/panel/popup.html' }
const overTheWire = (value: unknown): unknown => value === undefined ? undefined : JSON.parse(JSON.stringify(value))

vi.mock('../src/browser', () => {
  const deliver = async (message: unknown) => {
    if (failure.of) throw failure.of
    for (const listener of listeners) {
      const reply = listener(overTheWire(message), ours)
      if (reply) return overTheWire(await reply)
    }
    return undefined
  }
  return { browser: {
    runtime: {
      id: 'evenhand', getURL: (path: string) => `moz-extension://evenhand/${path}`, sendMessage: deliver,
      onMessage: { addListener: (listener: Listener) => listeners.add(listener), removeListener: (listener: Listener) => listeners.delete(listener) },
    },
    tabs: { sendMessage: (_: number, message: unknown) => deliver(message) },
  } }
})

type Calls = { double(n: number): number; fail(): void; nothing(): void }
const calls = { double: (n: number) => n * 2, fail: () => { throw new RangeError('too far') }, nothing: () => undefined }
const anyone = () => true

beforeEach(() => {
  listeners.clear()
  failure.of = undefined
})

test('a call goes there and its result comes back, from a tab too', async () => {
  answer<Calls>('background', calls, anyone)
  expect(await remote<Calls>('background').double(21)).toBe(42)
  expect(await remote<Calls>('background', 7).double(4)).toBe(8)
  expect(await remote<Calls>('background').nothing()).toBeUndefined()
})

test('an error comes back with its message', async () => {
  answer<Calls>('background', calls, anyone)
  const lost = remote<Calls>('background').fail()
  await expect(lost).rejects.toThrow('too far')
  await expect(lost).rejects.not.toBeInstanceOf(NobodyAnswered)
})

test('a call is left to the one it names', async () => {
  answer<Calls>('panel', calls, anyone)
  await expect(remote<Calls>('background').double(1)).rejects.toBeInstanceOf(NobodyAnswered)
})

test('who stopped answering is nobody', async () => {
  const stop = answer<Calls>('background', calls, anyone)
  stop()
  await expect(remote<Calls>('background').double(1)).rejects.toThrow('nobody answered double')
})

test('when the browser finds no listener, or loses it on the way, nobody answered', async () => {
  failure.of = new Error('Could not establish connection. Receiving end does not exist.')
  await expect(remote<Calls>('background').double(1)).rejects.toBeInstanceOf(NobodyAnswered)
  failure.of = new Error('A listener indicated an asynchronous response by returning true, but the message channel closed before a response was received')
  await expect(remote<Calls>('background').double(1)).rejects.toBeInstanceOf(NobodyAnswered)
})

test('a message that cannot be sent is an error of its own', async () => {
  failure.of = new Error('Message length exceeded maximum allowed length.')
  await expect(remote<Calls>('background').double(1)).rejects.not.toBeInstanceOf(NobodyAnswered)
})

test('a remote can be handed through promises', async () => {
  answer<Calls>('background', calls, anyone)
  const handed = await Promise.resolve(remote<Calls>('background'))
  expect(await handed.double(3)).toBe(6)
})

const say = (message: unknown, sender: unknown) => [...listeners].map(listener => listener(message, sender)).find(reply => reply !== undefined)
const message = { to: 'background', call: 'double', args: [1] }

test.each([
  ['our own page', ours, { kind: 'extension' }],
  ['our own page in a tab', { ...ours, tab: { id: 4 } }, { kind: 'extension', tab: 4 }],
  ['the background, which not every browser gives an address', { id: 'evenhand' }, { kind: 'extension' }],
  ['a page', { id: 'evenhand', url: 'https://portal.example', tab: { id: 4 }, frameId: 0 }, { kind: 'page', tab: 4, frame: 0 }],
  ['a frame', { id: 'evenhand', url: 'about:blank', tab: { id: 4 }, frameId: 9 }, { kind: 'page', tab: 4, frame: 9 }],
  ['a page without an address', { id: 'evenhand', tab: { id: 4 }, frameId: 0 }, { kind: 'page', tab: 4, frame: 0 }],
])('the speaker is told: %s', async (_, sender, speaker) => {
  const heard: Speaker[] = []
  answer<Calls>('background', who => { heard.push(who); return calls }, anyone)
  expect(await say(message, sender)).toEqual({ value: 2 })
  expect(heard).toEqual([speaker])
})

test.each([
  ['another extension', message, { ...ours, id: 'stranger' }],
  ['a web page outside any tab', message, { id: 'evenhand', url: 'https://portal.example' }],
  ['an address that only begins like ours', message, { id: 'evenhand', url: 'moz-extension://evenhand.example/' }],
  ['a call that nobody offers', { ...message, call: 'toString' }, ours],
  ['a message of another form', { to: 'background', call: 'double' }, ours],
  ['no message', 'double', ours],
])('no answer: %s', (_, message, sender) => {
  answer<Calls>('background', calls, anyone)
  expect(say(message, sender)).toBeUndefined()
})

test('those who may not speak are not answered', () => {
  answer<Calls>('background', calls, speaker => speaker.kind === 'page')
  expect(say(message, ours)).toBeUndefined()
})
