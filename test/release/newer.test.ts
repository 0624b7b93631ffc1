import { expect, test } from 'vitest'
import { newer } from './newer'

const chrome = { browser: 'chrome', version: 120 } as const, firefox = { browser: 'firefox', version: 140 } as const
const found = (code: string, oldest: Parameters<typeof newer>[1] = chrome) => newer(code, oldest).map(({ feature }) => feature)

test.each([
  ['new Temporal.Instant(1n)', 'Temporal'],
  ['URL.parse(a)', 'URL.parse'],
  ['globalThis.Temporal', 'globalThis.Temporal'],
  ['Promise.try(a)', 'Promise.try'],
  ['a.isDisjointFrom(b)', 'Set.prototype.isDisjointFrom'],
  ['/(?i:a)b/.test(c)', 'modifiers in a pattern'],
])('%s is newer than Chrome 120', (code, feature) => {
  expect(found(code)).toContain(feature)
})

test.each([
  'structuredClone(a)', 'a.toSorted()', 'new Highlight()', 'Object.groupBy(a, b)', '/(?<=a)b/v.test(c)', 'chrome.sidePanel.open({})',
  // Asked after, brought along, or of one's own.
  'typeof Temporal', 'if (!Promise.try) { Promise.try = a }; Promise.try(a)', 'const Temporal = {}; Temporal.now', 'const a = { isDisjointFrom: b }; a.isDisjointFrom(c)', 'a.style.opacity',
])('%s is there in Chrome 120', code => {
  expect(found(code)).toEqual([])
})

test('the interface for extensions is looked at too', () => {
  expect(found('polyfill.sidePanel.open({})', firefox)).toEqual(['polyfill.sidePanel.open'])
  expect(found('polyfill.sidebarAction.open(); browser.storage.session.get(a)', firefox)).toEqual([])
})
