// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { begin, callsOf, world } from './background'
import { reviewState } from './contract'
import { close, open, pass, press, text } from './screen'

vi.mock('../../src/browser', async () => ({ browser: (await import('./background')).browser }))

beforeEach(() => {
  vi.useFakeTimers()
  begin(reviewState())
})
afterEach(() => {
  close()
  vi.useRealTimers()
})

test('whoever opens Evenhand for the first time is told what it is, and then sees the review that was made meanwhile', async () => {
  world.isNew = true
  await open()
  expect(text('h1')).toBe('Evenhand reads the contract with you')
  expect(text('main')).toContain('Nothing leaves your browser.')
  expect(callsOf('openReview')).toHaveLength(1)
  await press('Begin')
  expect(text('h1')).not.toContain('Evenhand reads the contract with you')
  expect(text('[role=tab]')).toContain('Checklist')
  expect(callsOf('welcomed')).toHaveLength(1)
})

test('nobody is told twice', async () => {
  world.isNew = true
  await open()
  await press('Begin')
  close()
  await open()
  await pass(1000)
  expect(text()).not.toContain('Evenhand reads the contract with you')
})
