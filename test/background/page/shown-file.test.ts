import { expect, test } from 'vitest'
import { fileAt, fileOfType } from '../../../src/background/page/shown-file'

test.each([
  ['application/pdf', 'https://portal.example/files/7', 'here'],
  ['application/pdf', undefined, 'here'],
  ['application/pdf', 'file:///home/ann/lease.pdf', 'no'],
  ['application/pdf', 'blob:https://portal.example/1-2', 'no'],
  ['text/html', 'https://portal.example/lease.pdf', undefined],
  ['text/plain', 'https://portal.example/lease.txt', undefined],
  [undefined, 'https://portal.example/lease.pdf', undefined],
])('a tab whose document is %s, at %s: %s', (type, address, fetch) => {
  expect(fileOfType(type, address)?.fetch).toBe(fetch)
})

test.each([
  ['https://portal.example/lease.PDF?x=1', 'site', /^Extensions cannot read the browser’s own PDF viewer/],
  ['https://portal.example/files/7', 'site', /If it is a PDF/],
  ['blob:https://portal.example/1-2', 'no', /made by a page in your browser.*Save it, and open it here/],
  ['data:application/pdf;base64,JVBE', 'no', /Save it, and open it here/],
  ['file:///home/ann/lease.pdf', 'no', /on your computer.*drop it, or choose it/],
] as const)('a tab that keeps our script out, at %s: %s', (address, fetch, say) => {
  expect(fileAt(address)).toEqual({ fetch, say: expect.stringMatching(say) })
})

test.each(['file:///home/ann/lease.html', 'about:config', 'chrome://settings/', 'no address'])('%s is no file that could be fetched', address => {
  expect(fileAt(address)).toBeUndefined()
})
