// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { begin, callsOf, world } from './background'
import { nothing, reviewState, tab } from './contract'
import { all, close, open, press, text } from './screen'

vi.mock('../../src/browser', async () => ({ browser: (await import('./background')).browser }))

beforeEach(() => { vi.useFakeTimers({ now: new Date('2026-11-23T12:00:00Z') }) })
afterEach(() => {
  close()
  vi.useRealTimers()
})

test('a page that is no contract can be reviewed anyway', async () => {
  begin(nothing({ reason: 'not-a-contract', say: 'This page does not read like a contract. Review it anyway?', anyway: true }))
  world.states[-1] = reviewState()
  await open()
  expect(text('.special')).toContain('does not read like a contract')
  await press('Review it anyway')
  expect(callsOf('openReview')[1]).toEqual(['openReview', tab, { anyway: true }])
  expect(text('h1')).toBe('Cleaning agreement')
})

test.each([
  ['empty', 'Nothing to read here yet', 'Try again'],
  ['failed', 'That did not work', 'Try again'],
  ['other-language', 'Not in English', undefined],
  ['code', 'This looks like program code', undefined],
  ['forbidden', 'We may not read this page', undefined],
] as const)('%s has words of its own', async (reason, head, button) => {
  begin(nothing({ reason, say: 'A sentence of the background’s.' }))
  await open()
  expect(text('h1')).toBe(head)
  expect(text('.special')).toContain('A sentence of the background’s.')
  expect(all('.special button').map(each => each.textContent)).toEqual(button ? [button, 'Open a file'] : ['Open a file'])
})

test('without a sentence from the background, the panel has one', async () => {
  begin(nothing({ reason: 'failed', say: '' }))
  await open()
  expect(text('.special p')).toBe('The page could not be reviewed. Nothing of yours is lost.')
})

test('beside a page that it may not read, the panel says which click lets it', async () => {
  begin(nothing({ reason: 'forbidden', say: '' }))
  await open('beside')
  expect(text('.special')).toContain('Click the Evenhand icon in the toolbar')
  await press('Review this page')
  expect(callsOf('openReview')).toEqual([['openReview', tab, {}]])
})

test('a contract that was read in part says how much', async () => {
  begin(reviewState({ state: { coverage: { state: 'visible-only', say: '14 of about 60 pages read: scroll on and the rest follows.' } } }))
  await open()
  expect(text('.strip')).toBe('14 of about 60 pages read: scroll on and the rest follows.')
  expect(text('.progress-words')).toBe('0 of 3 confirmed')
})

test('a contract that could not be read at all says why, and shows no empty review', async () => {
  begin(reviewState({ state: { coverage: { state: 'none', say: 'The page did not let us read this one.' } } }))
  await open()
  expect(text('.special')).toContain('The page did not let us read this one.')
  expect(all('[role=tab]')).toEqual([])
})
