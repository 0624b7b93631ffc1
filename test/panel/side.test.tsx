// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { begin, callsOf, change } from './background'
import { reviewState, tab } from './contract'
import { all, choose, close, find, key, open, pass, press, text } from './screen'

vi.mock('../../src/browser', async () => ({ browser: (await import('./background')).browser }))

beforeEach(() => { vi.useFakeTimers({ now: new Date('2026-11-23T12:00:00Z') }) })
afterEach(() => {
  close()
  vi.useRealTimers()
})

test('every party and neither can be chosen; the answer shrinks to a chip that can be changed', async () => {
  begin(reviewState())
  await open()
  expect(all('[role=radio]').map(radio => radio.textContent)).toEqual(['Customer — Birch GmbH', 'Supplier — Alder Ltd', 'Neither / not sure'])
  await press('Customer — Birch', '[role=radio]')
  expect(callsOf('chooseSide')).toEqual([['chooseSide', tab, 'Customer']])
  expect(all('[role=radio]')).toEqual([])
  expect(text('.side-chip')).toBe('Your side: Customer, change it')
  await press('Your side')
  expect(find('[role=radio]', 'Customer').getAttribute('aria-checked')).toBe('true')
  await press('Neither', '[role=radio]')
  expect(callsOf('chooseSide')[1]).toEqual(['chooseSide', tab, null])
  expect(text('.side-chip')).toContain('Neither side')
})

test('neither is an answer too', async () => {
  begin(reviewState())
  await open()
  await press('Neither', '[role=radio]')
  expect(callsOf('chooseSide')).toEqual([['chooseSide', tab, null]])
  expect(all('[role=radio]')).toEqual([])
})

test('the arrows move through the sides without choosing', async () => {
  begin(reviewState())
  await open()
  find('[role=radio]', 'Customer').focus()
  await key('ArrowDown')
  expect(document.activeElement?.textContent).toContain('Supplier')
  expect(callsOf('chooseSide')).toEqual([])
})

test('a side chosen elsewhere is shown', async () => {
  begin(reviewState())
  await open()
  change(state => ({ ...state, decisions: { ...state.decisions, side: 'Supplier' } }))
  await pass(0)
  expect(text('.side-chip')).toContain('Supplier')
  expect(text('.remark')).toBe('')
})

test('no parties found is said plainly', async () => {
  begin(reviewState({ review: { parties: [] } }))
  await open()
  expect(text('.summary')).toContain('We could not tell who the parties are')
  expect(all('[role=radio], .side-chip')).toEqual([])
})

test('of several contracts on a page one is chosen', async () => {
  begin({ ...reviewState(), contracts: ['Supply Agreement', 'Data Terms'], chosen: 'Supply Agreement' })
  await open()
  expect(text('.contracts')).toContain('One of 2 contracts on this page')
  await choose('One of 2', 'Data Terms')
  await pass(0)
  expect(callsOf('chooseContract')).toEqual([['chooseContract', tab, 'Data Terms']])
  expect(text('h1')).toBe('Data Terms')
})

test('one contract alone asks nothing', async () => {
  begin(reviewState())
  await open()
  expect(all('.contracts')).toEqual([])
})
