// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Coverage } from '../../src/messages'
import { begin, browser, callsOf, world } from './background'
import { finding, nothing, reviewState, tab } from './contract'
import { all, close, find, open, pass, press, text } from './screen'

vi.mock('../../src/browser', async () => ({ browser: (await import('./background')).browser }))

const unmarked: Coverage = { state: 'text-only', say: 'All of it was read, but nothing can be marked.', remedy: 'reload' }
const withCoverage = (coverage: Coverage) => reviewState({ state: { coverage } })

beforeEach(() => { vi.useFakeTimers({ now: new Date('2026-11-23T12:00:00Z') }) })
afterEach(() => {
  close()
  vi.restoreAllMocks()
  vi.useRealTimers()
})

test.each(['popup', 'beside'] as const)('%s: where loading the tab again helps, there is a button for it', async shownAs => {
  begin(withCoverage(unmarked))
  world.states[-1] = withCoverage({ state: 'full' })
  await open(shownAs)
  expect(text('.strip')).toContain('All of it was read, but nothing can be marked.')
  await press('Reload this tab')
  expect(callsOf('reload')).toEqual([['reload', tab]])
  expect(all('.strip')).toEqual([])
  expect(text('h1')).toBe('Cleaning agreement')
})

test('while the tab loads the panel says that it is reading, keeps what it shows, and loads it only once', async () => {
  begin(withCoverage(unmarked))
  await open()
  vi.spyOn(browser.runtime, 'sendMessage').mockReturnValueOnce(new Promise<never>(() => undefined))
  await press('Reload this tab')
  expect(text('.strip')).toContain('Reading…')
  expect(find('button', 'Reload this tab')).toHaveProperty('disabled', true)
  expect(all('[role=tab]')).toHaveLength(4)
  world.states[tab] = withCoverage({ state: 'full' })
  await pass(31_000)
  expect(all('.strip')).toEqual([])
  expect(callsOf('reload')).toEqual([])
  expect(callsOf('stateOf').at(-1)).toEqual(['stateOf', tab])
})

test('where nobody answered, what came of it is asked for, and the tab is not loaded again', async () => {
  begin(withCoverage(unmarked))
  await open()
  world.failing['reload'] = 1
  await press('Reload this tab')
  await pass(300)
  expect(callsOf('reload')).toHaveLength(1)
  expect(text('.strip')).toContain('Reload this tab')
})

test('where the browser lets us in no more, that is told', async () => {
  begin(withCoverage(unmarked))
  world.states[-1] = nothing({ reason: 'forbidden', say: 'The tab was loaded again. Click Evenhand’s icon on this tab first, so that it may read it. If you did, save what the tab shows, and open it here.' })
  await open()
  await press('Reload this tab')
  expect(text('.special p')).toContain('The tab was loaded again.')
})

test('what there is to say of a full reading is said, and no more', async () => {
  begin(withCoverage({ state: 'full', say: 'Pictures were not read.' }))
  await open()
  expect(text('.strip')).toBe('Pictures were not read.')
  expect(all('.strip button')).toEqual([])
  close()
  begin(withCoverage({ state: 'full' }))
  await open()
  expect(all('.strip')).toEqual([])
})

test('a page that can only be downloaded says how, under its own heading', async () => {
  const say = 'This document could not be read. Choose File › Download there.'
  begin(nothing({ reason: 'empty', say, coverage: { state: 'none', say, remedy: 'download' } }))
  await open()
  expect(text('h1')).toBe('We could not read this one')
  expect(text('.special p')).toBe(say)
  expect(all('.special button').map(each => each.textContent)).toEqual(['Review it as a Word file', 'Try again', 'Open a file'])
  await press('Review it as a Word file')
  expect(callsOf('reviewDownload')).toEqual([['reviewDownload', tab]])
})

test('a page that could not be read can be loaded again where that helps', async () => {
  begin(nothing({ reason: 'empty', say: 'It is not there yet.', coverage: { state: 'none', say: 'It is not there yet.', remedy: 'reload' } }))
  world.states[-1] = reviewState()
  await open()
  expect(all('.special button').map(each => each.textContent)).toEqual(['Reload this tab', 'Open a file'])
  await press('Reload this tab')
  expect(text('h1')).toBe('Cleaning agreement')
})

test('what was read in part and is no contract can be loaded again too', async () => {
  begin(nothing({ reason: 'not-a-contract', anyway: true, say: 'Not a contract. Only what is on screen was read.', coverage: { state: 'visible-only', say: 'Only what is on screen was read.', remedy: 'reload' } }))
  await open()
  expect(all('.special button').map(each => each.textContent)).toEqual(['Review it anyway', 'Reload this tab', 'Open a file'])
})

test('a part of a document can be reviewed as the whole file', async () => {
  begin(withCoverage({ state: 'visible-only', say: 'Read 2 pages of about 9.', remedy: 'download' }))
  await open('beside')
  await press('Review it as a Word file', '.strip button')
  expect(callsOf('reviewDownload')).toEqual([['reviewDownload', tab]])
})

test('findings on a page without marks still lead to their words, and none is called unseen', async () => {
  begin(reviewState({ review: { findings: [finding()] }, state: { coverage: unmarked } }))
  await open()
  await press('Findings', '[role=tab]')
  expect(text('.meta')).not.toContain('not to be seen')
  await press('two per cent', '.jump')
  expect(callsOf('reveal')).toEqual([['reveal', tab, { start: 40, end: 60 }]])
})
