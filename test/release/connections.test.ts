import { expect, test } from 'vitest'
import { connections } from './connections'

test.each([
  'fetch(a)', 'globalThis.fetch(a)', 'const { fetch: f } = self', 'const get = fetch; get(a)', 'new XMLHttpRequest()', 'new window.WebSocket(a)', 'navigator.sendBeacon(a)', 'new EventSource(a)',
  'importScripts(a)', 'import(a)', 'import("https://cdn.example/a.js")', 'import(`${a}.js`)', 'new Worker(a)', 'new Image().src = a', 'frame.setAttribute("src", a)', 'form.requestSubmit()',
])('%s is a connection', code => {
  expect(connections(code)).not.toEqual([])
})

test.each(['import("./chunk.js")', 'import(`./chunk.js`)', 'const a = { fetch: 1 }', 'say("fetch")', 'a.source = b', 'const { fetch: b } = a'])('%s is none', code => {
  expect(connections(code)).toEqual([])
})
