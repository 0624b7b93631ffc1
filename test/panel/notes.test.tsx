// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { begin, callsOf, change, world } from './background'
import { reviewState, tab } from './contract'
import { close, find, open, pass, press, text, type } from './screen'

vi.mock('../../src/browser', async () => ({ browser: (await import('./background')).browser }))

beforeEach(() => { vi.useFakeTimers({ now: new Date('2026-11-23T12:00:00Z') }) })
afterEach(() => {
  close()
  vi.useRealTimers()
})

const field = () => find('textarea', '')

const openNote = async () => {
  begin(reviewState())
  await open()
  await press('When each sum is due', '[data-head]')
}

test('a note is saved after a moment of quiet, and says so', async () => {
  await openNote()
  await type(field(), 'Ask M')
  await pass(200)
  await type(field(), 'Ask Marta')
  await pass(200)
  expect(callsOf('note')).toEqual([])
  await pass(100)
  expect(callsOf('note')).toEqual([['note', tab, 'close-pay-dates', 'Ask Marta']])
  expect(text('.note-state')).toBe('saved')
})

test('leaving the field saves at once', async () => {
  await openNote()
  await type(field(), 'Ask Marta')
  field().blur()
  await pass(0)
  expect(callsOf('note')).toHaveLength(1)
})

test('leaving the panel saves at once', async () => {
  await openNote()
  await type(field(), 'Ask Marta')
  dispatchEvent(new Event('pagehide'))
  await pass(0)
  expect(callsOf('note')).toEqual([['note', tab, 'close-pay-dates', 'Ask Marta']])
})

test('a failed save loses nothing and is tried again until it is kept', async () => {
  await openNote()
  world.failing = { note: 6 }
  await type(field(), 'Ask Marta')
  await pass(4000)
  expect(text('.note-state')).toContain('Not saved yet')
  expect(field().value).toBe('Ask Marta')
  await pass(10_000)
  expect(text('.note-state')).toBe('saved')
  expect(world.states[tab]).toMatchObject({ decisions: { notes: { 'close-pay-dates': 'Ask Marta' } } })
})

test('a note that is not saved yet survives closing its row', async () => {
  await openNote()
  world.failing = { note: 4 }
  await type(field(), 'Ask Marta')
  await pass(700)
  await press('When each sum is due', '[data-head]')
  await pass(3000)
  await press('When each sum is due', '[data-head]')
  expect(field().value).toBe('Ask Marta')
})

test('what is typed while a save is under way is saved next', async () => {
  await openNote()
  world.failing = { note: 1 }
  await type(field(), 'Ask')
  await pass(650)
  await type(field(), 'Ask Marta')
  await pass(5000)
  expect(callsOf('note').at(-1)).toEqual(['note', tab, 'close-pay-dates', 'Ask Marta'])
  expect(text('.note-state')).toBe('saved')
})

test('a late save never lands on another contract', async () => {
  await openNote()
  await type(field(), 'Ask Marta')
  change(() => reviewState({ state: { address: 'https://portal.example/2', title: 'Another' } }))
  await pass(20_000)
  expect(callsOf('note')).toEqual([])
  change(() => reviewState())
  await pass(40_000)
  expect(callsOf('note')).toEqual([['note', tab, 'close-pay-dates', 'Ask Marta']])
})
