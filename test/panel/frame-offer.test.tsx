// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { begin, callsOf, world } from './background'
import { nothing, reviewState, tab } from './contract'
import { all, close, open, press, text } from './screen'

vi.mock('../../src/browser', async () => ({ browser: (await import('./background')).browser }))

const frame = { host: 'docs.portal.example', pattern: 'https://docs.portal.example/*', address: 'https://docs.portal.example/7', always: false }

beforeEach(() => { vi.useFakeTimers({ now: new Date('2026-11-23T12:00:00Z') }) })
afterEach(() => {
  close()
  vi.useRealTimers()
})

test('a part of the page that cannot be read is named, and the browser is asked for it in the click', async () => {
  begin(nothing({ reason: 'not-a-contract', say: 'This doesn’t look like a contract.', anyway: true, frame }))
  world.states[-1] = { ...reviewState(), inFrame: true }
  await open()
  expect(text('.strip')).toContain('Part of this page comes from docs.portal.example, which Evenhand cannot read yet.')
  expect(all('.strip a').map(link => link.getAttribute('href'))).toEqual([frame.address])
  await press('Let Evenhand read docs.portal.example')
  expect(callsOf('openFrame')).toEqual([['openFrame', tab, frame.address]])
  expect(text('h1')).toBe('Cleaning agreement')
  expect(text('.strip')).toContain('another site shows inside the page')
})

test('where the reader says no, it is said, and nothing is opened', async () => {
  begin({ ...reviewState(), frame })
  world.grants = false
  await open()
  await press('Let Evenhand read docs.portal.example')
  expect(callsOf('openFrame')).toEqual([])
  expect(text('.remark')).toBe('The browser did not allow it, so docs.portal.example stays unread.')
})

test('from a frame the reader goes back to the page around it', async () => {
  begin({ ...reviewState(), inFrame: true })
  await open()
  await press('Review the page around it')
  expect(callsOf('openFrame')).toEqual([['openFrame', tab, null]])
})

test('a page without such a part says nothing of it', async () => {
  begin(reviewState())
  await open()
  expect(all('.strip')).toEqual([])
})
