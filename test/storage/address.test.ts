import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { lastingAddress, namesOneDocument, siteOf } from '../../src/storage/address'

test.each([
  ['a tidy address stays', 'https://portal.example/contracts/7', 'https://portal.example/contracts/7'],
  ['where the visitor came from', 'https://portal.example/c/7?utm_source=mail&utm_medium=x&fbclid=Iw0&gclid=1&mc_cid=2&page=2', 'https://portal.example/c/7?page=2'],
  ['what lets the visitor in', 'https://portal.example/c/7?token=abc&sessionId=1&sid=2&X-Amz-Signature=q&expires=99&access_token=z', 'https://portal.example/c/7'],
  ['a session in the path', 'https://portal.example/c/7;jsessionid=A1B2?v=3', 'https://portal.example/c/7?v=3'],
  ['a name and a password', 'https://ann:secret@portal.example/c/7', 'https://portal.example/c/7'],
  ['the fragment', 'https://portal.example/c/7#clause-3', 'https://portal.example/c/7'],
  ['a last slash', 'https://portal.example/c/7/', 'https://portal.example/c/7'],
  ['the order of parameters', 'https://portal.example/c?b=2&a=1', 'https://portal.example/c?a=1&b=2'],
  ['a port', 'http://localhost:8080/c', 'http://localhost:8080/c'],
  ['a file', 'file:///home/ann/lease.html#top', 'file:///home/ann/lease.html'],
  ['the root', 'https://portal.example/?utm_source=x', 'https://portal.example/'],
  ['no address at all', 'about this page?x', 'about this page'],
])('%s', (_, address, lasting) => {
  expect(lastingAddress(address)).toBe(lasting)
})

test.each([
  'https://docs.google.com/document/d/1AbC_d-9/edit',
  'https://docs.google.com/document/d/1AbC_d-9/edit?usp=sharing&ouid=12#heading=h.x',
  'https://docs.google.com/document/u/1/d/1AbC_d-9/view',
  'https://docs.google.com/a/firm.example/document/d/1AbC_d-9/preview?tab=t.0',
  'https://docs.google.com/document/d/1AbC_d-9',
])('every way to a Google document is one address: %s', address => {
  expect(lastingAddress(address)).toBe('https://docs.google.com/document/d/1AbC_d-9')
  expect(namesOneDocument(lastingAddress(address))).toBe(true)
})

test('another tab of a Google document is another paper', () => {
  expect(lastingAddress('https://docs.google.com/document/d/1AbC/edit?tab=t.k3')).toBe('https://docs.google.com/document/d/1AbC?tab=t.k3')
})

test('a published Google document keeps its whole id', () => {
  expect(lastingAddress('https://docs.google.com/document/d/e/2PACX-1v/pub')).toBe('https://docs.google.com/document/d/e/2PACX-1v')
})

test('a Google spreadsheet, or a path that only looks like a document, is an ordinary page', () => {
  expect(namesOneDocument(lastingAddress('https://docs.google.com/spreadsheets/d/1AbC/edit'))).toBe(false)
  expect(namesOneDocument(lastingAddress('https://portal.example/document/d/1AbC/edit'))).toBe(false)
})

test('an address that lasts is its own lasting address', () => {
  fc.assert(fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), address => {
    expect(lastingAddress(lastingAddress(address))).toBe(lastingAddress(address))
  }))
})

test('any text is taken', () => {
  fc.assert(fc.property(fc.string(), text => { expect(typeof lastingAddress(text)).toBe('string') }))
})

test('a site is an origin, or a scheme where there is none', () => {
  expect(siteOf('https://portal.example:8443/c/7?x#y')).toBe('https://portal.example:8443')
  expect(siteOf('file:///home/ann/lease.html')).toBe('file:')
})
