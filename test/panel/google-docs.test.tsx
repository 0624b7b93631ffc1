// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { isGoogleDoc } from '../../src/panel/google-docs'
import { begin, world } from './background'
import { reviewState } from './contract'
import { close, open, press, text } from './screen'

vi.mock('../../src/browser', async () => ({ browser: (await import('./background')).browser }))

const address = 'https://docs.google.com/document/d/1AbC/edit?tab=t.0'
const site = { host: 'docs.google.com', pattern: 'https://docs.google.com/*', always: false }

beforeEach(() => { vi.useFakeTimers({ now: new Date('2026-11-23T12:00:00Z') }) })
afterEach(() => {
  close()
  vi.useRealTimers()
})

test.each([
  [address, true], ['https://docs.google.com/document/u/1/d/1AbC/preview', true], ['https://docs.google.com/a/portal.example/document/d/1AbC', true],
  ['https://docs.google.com/document/d/1AbC/mobilebasic', false], ['https://docs.google.com/document/d/e/2PaC/pub', false],
  ['https://docs.google.com/spreadsheets/d/1AbC/edit', false], ['https://portal.example/document/d/1AbC/edit', false], ['no address', false],
])('%s: %s', (of, is) => {
  expect(isGoogleDoc(of)).toBe(is)
})

test('in Google Docs the menu says what others can see', async () => {
  begin(reviewState({ state: { address, site } }))
  await open()
  await press('This page')
  const menu = text('.foot .card')
  expect(menu).toContain('Others who have the document open can see where your cursor is.')
  expect(menu).toContain('Google Docs itself can tell that Evenhand asks it for the words.')
  expect(menu).not.toContain('cannot tell')
  expect(menu).toContain('Contracts that you open in Google Docs are reviewed without a click.')
  // It came with Evenhand itself: nobody is asked, and nothing is given back.
  expect(menu).not.toMatch(/browser asks you first|permission back/)
})

test('elsewhere it says nothing of cursors', async () => {
  begin(reviewState({ state: { site: { ...site, host: 'portal.example' } } }))
  await open()
  await press('This page')
  expect(text('.foot .card')).toContain('cannot tell that you are reviewing them')
  expect(text('.foot .card')).toContain('Contracts on this site are reviewed without a click.')
  expect(text('.foot .card')).not.toMatch(/cursor|nothing can be marked/i)
})

test('where nothing can be marked the switch for marks says so, and words that cannot be gone to are not called gone', async () => {
  begin(reviewState({ state: { address, coverage: { state: 'text-only', say: 'Nothing can be marked.' } } }))
  world.found = false
  await open()
  await press('This page')
  expect(text('.foot .card')).toContain('Nothing can be marked here as it is now.')
  await press('within forty-five days', '.jump')
  expect(text('.remark')).toContain('Search the page for them with Ctrl+F')
})

test('a file in our own reader page has no discreet mode, not even one that Google Docs gave', async () => {
  begin(reviewState({ state: { address, file: 'Agreement.docx' } }))
  await open()
  await press('This page')
  expect(text('.foot .card')).toContain('Marks on the page')
  expect(text('.foot .card')).not.toMatch(/discreet|cursor|always on/i)
})
