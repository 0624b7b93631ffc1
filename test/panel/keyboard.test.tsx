// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { begin, callsOf } from './background'
import { reviewState, tab } from './contract'
import { all, close, find, focusedRow, key, open, press, text } from './screen'

vi.mock('../../src/browser', async () => ({ browser: (await import('./background')).browser }))

beforeEach(() => { vi.useFakeTimers({ now: new Date('2026-11-23T12:00:00Z') }) })
afterEach(() => {
  close()
  vi.useRealTimers()
})

test('j, k, the arrows, Home and End move from row to row', async () => {
  begin(reviewState())
  await open()
  await key('j')
  expect(focusedRow()).toBe('close-parties')
  await key('ArrowDown')
  expect(focusedRow()).toBe('close-pay-dates')
  await key('j')
  expect(focusedRow()).toBe('close-late')
  await key('j')
  expect(focusedRow()).toBe('close-late')
  await key('k')
  await key('ArrowUp')
  expect(focusedRow()).toBe('close-parties')
  await key('End')
  expect(focusedRow()).toBe('close-late')
  await key('Home')
  expect(focusedRow()).toBe('close-parties')
})

test('only the current row is in the tab order', async () => {
  begin(reviewState())
  await open()
  await key('j')
  await key('j')
  expect(all('[data-head]').map(head => head.tabIndex)).toEqual([-1, 0, -1])
  expect(all('[data-row] input').map(input => input.tabIndex)).toEqual([-1, 0, -1])
})

test('Enter opens the row and goes to its words, and does not close it again', async () => {
  begin(reviewState())
  await open()
  await key('j')
  await key('j')
  await key('Enter')
  await key('Enter')
  expect(callsOf('reveal')).toEqual([['reveal', tab, { start: 21, end: 39 }], ['reveal', tab, { start: 21, end: 39 }]])
  expect(document.activeElement?.getAttribute('aria-expanded')).toBe('true')
})

test('x confirms a point, and takes it back', async () => {
  begin(reviewState())
  await open()
  await key('j')
  await key('x')
  await key('x')
  expect(callsOf('confirm')).toEqual([['confirm', tab, 'close-parties', true], ['confirm', tab, 'close-parties', false]])
})

test('what is typed into a note moves nothing', async () => {
  begin(reviewState())
  await open()
  await press('When each sum is due', '[data-head]')
  const field = find('textarea', '')
  field.focus()
  for (const name of ['j', 'ArrowDown', 'x', '?']) await key(name)
  expect(document.activeElement).toBe(field)
  expect(all('.card').every(card => card.textContent === '')).toBe(true)
})

test('? shows the keys, Escape takes them away', async () => {
  begin(reviewState())
  await open()
  await key('?')
  expect(text('.keys')).toContain('next row')
  await key('Escape')
  expect(all('.keys')).toEqual([])
})

test('with them stand the keys for the page, as the browser has them', async () => {
  begin(reviewState())
  await open()
  await key('?')
  const shown = text('.keys')
  for (const words of ['Alt+Shift+N', 'next finding on the page', 'no key', 'Alt+Shift+E']) expect(shown).toContain(words)
})

test('left and right walk through the views', async () => {
  begin(reviewState())
  await open()
  find('[role=tab]', 'Checklist').focus()
  await key('ArrowRight')
  expect(document.activeElement?.textContent).toContain('Findings')
  expect(document.querySelector('[role=tabpanel]')?.id).toBe('view-findings')
})
