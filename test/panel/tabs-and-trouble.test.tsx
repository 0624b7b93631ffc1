// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { activate, begin, callsOf, change, load, world } from './background'
import { nothing, reviewState, tab } from './contract'
import { close, find, open, pass, press, text } from './screen'

vi.mock('../../src/browser', async () => ({ browser: (await import('./background')).browser }))

beforeEach(() => { vi.useFakeTimers({ now: new Date('2026-11-23T12:00:00Z') }) })
afterEach(() => {
  close()
  vi.useRealTimers()
})

test('a background that was stopped is tried again by itself', async () => {
  begin(reviewState())
  world.failing = { '*': 3 }
  await open()
  expect(text('h1')).toBe('Reading…')
  await pass(3000)
  expect(text('h1')).toBe('Cleaning agreement')
  expect(callsOf('openReview')).toHaveLength(4)
})

test('after several tries it says so plainly, and can be asked again', async () => {
  begin(reviewState())
  world.failing = { '*': 4 }
  await open()
  await pass(3000)
  expect(text('h1')).toBe('No answer')
  await press('Try again')
  expect(text('h1')).toBe('Cleaning agreement')
})

test('a call that nobody ever answers counts as failed', async () => {
  begin(reviewState())
  const { browser } = await import('./background')
  const silent = vi.spyOn(browser.runtime, 'sendMessage').mockReturnValueOnce(new Promise<never>(() => {}))
  await open()
  await pass(31_000)
  expect(text('h1')).toBe('Cleaning agreement')
  silent.mockRestore()
})

test('what is shown stays when the background is lost later', async () => {
  begin(reviewState())
  await open()
  world.failing = { '*': 99 }
  change(state => state)
  await pass(3000)
  expect(text('h1')).toBe('Cleaning agreement')
  expect(text('[role=alert]')).toContain('may be out of date')
  world.failing = {}
  await press('Try again')
  expect(document.querySelector('[role=alert]')).toBeNull()
})

test('news of another tab is not asked for', async () => {
  begin(reviewState())
  await open()
  const { browser } = await import('./background')
  browser.runtime.onMessage.fire({ to: 'panel', call: 'stateChanged', args: [99] }, { id: 'us', url: 'ext://us/background.js' })
  await pass(0)
  expect(callsOf('stateOf')).toEqual([])
})

test('a page cannot speak to the panel', async () => {
  begin(reviewState())
  await open()
  const { browser } = await import('./background')
  browser.runtime.onMessage.fire({ to: 'panel', call: 'stateChanged', args: [tab] }, { id: 'us', url: 'https://portal.example/1', tab: { id: tab } })
  await pass(0)
  expect(callsOf('stateOf')).toEqual([])
})

test('the side panel only looks, follows the tab in front, and reviews when it is asked to', async () => {
  begin(nothing())
  world.states[8] = reviewState({ state: { tab: 8, title: 'Lease' } })
  await open('beside')
  expect(callsOf('openReview')).toEqual([])
  activate(8)
  await pass(0)
  expect(text('h1')).toBe('Lease')
  activate(9, 2)
  load(tab)
  await pass(0)
  expect(text('h1')).toBe('Lease')
  activate(tab)
  await pass(0)
  world.states[tab] = reviewState()
  await press('Review this page')
  expect(callsOf('openReview')).toEqual([['openReview', tab, {}]])
  expect(text('h1')).toBe('Cleaning agreement')
})

test('a new page in the tab in front is looked at again', async () => {
  begin(reviewState())
  await open('beside')
  world.states[tab] = nothing()
  load(tab)
  await pass(0)
  expect(text('h1')).toBe('Not reviewed yet')
})

test('an answer for the tab that was in front before is dropped', async () => {
  begin(reviewState())
  world.states[8] = reviewState({ state: { tab: 8, title: 'Lease' } })
  await open('beside')
  world.failing = { stateOf: 1 }
  activate(8)
  activate(tab)
  await pass(3000)
  expect(text('h1')).toBe('Cleaning agreement')
})

test('discreet mode is kept per site by the background', async () => {
  begin(reviewState())
  await open()
  await press('This page')
  expect(text('.flyout .card')).toContain('Nothing is painted on this site’s pages')
  await press('', '.switch:nth-of-type(2) [role=switch]')
  expect(callsOf('setDiscreet')).toEqual([['setDiscreet', tab, true]])
  expect(text('.foot')).toContain('Discreet mode is on')
  await press('What is stored')
  expect(callsOf('openOptionsPage')).toHaveLength(1)
})

test('marks come off this tab’s page, and the button says so', async () => {
  begin(reviewState())
  await open()
  await press('This page')
  await press('', '.switch:nth-of-type(1) [role=switch]')
  expect(callsOf('setMarks')).toEqual([['setMarks', tab, false]])
  expect(text('.foot')).toContain('Marks are off')
})

const site = { host: 'portal.example', pattern: 'https://portal.example/*', always: false }

test('always on: the browser is asked for that site alone, and a no is no', async () => {
  begin(reviewState({ state: { site } }))
  await open()
  await press('This page')
  expect(text('.flyout .card')).toContain('Always on portal.example')
  world.grants = false
  await press('', '.switch:nth-of-type(3) [role=switch]')
  expect(callsOf('permissions.request')).toEqual([['permissions.request', { origins: ['https://portal.example/*'] }]])
  expect(callsOf('beginAlways')).toEqual([])
  expect(text('.remark')).toContain('portal.example stays on a click')
  world.grants = true
  await press('', '.switch:nth-of-type(3) [role=switch]')
  expect(callsOf('beginAlways')).toEqual([['beginAlways', tab, 'https://portal.example/*']])
  await press('', '.switch:nth-of-type(3) [role=switch]')
  expect(callsOf('endAlways')).toEqual([['endAlways', tab, 'https://portal.example/*']])
})

test('where browsers grant nothing there is no such switch', async () => {
  begin(reviewState())
  await open()
  await press('This page')
  expect(text('.flyout .card')).not.toContain('Always on')
})

test('it can be stopped in this tab', async () => {
  begin(reviewState())
  await open()
  await press('This page')
  await press('Stop in this tab')
  expect(callsOf('stop')).toEqual([['stop', tab]])
  expect(text('.special')).toContain('off in this tab')
})

test.each([['chrome', ['sidePanel.open', { windowId: 1 }]], ['firefox', ['sidebarAction.open']]])('in %s the panel opens beside the page directly in the click, and the popup closes', async (target, call) => {
  const closed = vi.fn()
  vi.stubGlobal('__TARGET__', target)
  vi.stubGlobal('close', closed)
  begin(reviewState())
  await open()
  find('button', 'Open beside the page').click()
  expect(world.calls.at(-1)).toEqual(call)
  await pass(0)
  expect(closed).toHaveBeenCalledOnce()
  vi.unstubAllGlobals()
})

test('the side panel does not offer to open itself', async () => {
  begin(reviewState())
  await open('beside')
  expect(text('.foot')).not.toContain('Open beside')
  expect(text('.foot')).toContain('Not legal advice.')
})
