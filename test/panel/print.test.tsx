// @vitest-environment happy-dom
/** The page that prints one paper. */
import { render } from 'preact'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { begin, callsOf } from './background'
import { nothing, reviewState, tab } from './contract'
import { text } from './screen'

vi.mock('../../src/browser', () => import('./background'))

const printed = vi.fn<() => void>()

beforeEach(() => {
  vi.resetModules()
  printed.mockClear()
  vi.stubGlobal('print', printed)
  render(null, document.body)
})
afterEach(() => void vi.unstubAllGlobals())

async function show(search: string): Promise<void> {
  vi.stubGlobal('location', { search })
  await import('../../src/panel/print')
}

test('the paper is made anew from the contract that is open, and printed', async () => {
  begin(reviewState())
  await show(`?tab=${tab}&paper=talk-sheet`)
  expect(callsOf('stateOf')).toEqual([['stateOf', tab]])
  expect(document.title).toBe('Cleaning agreement: talk sheet')
  expect(text('.boxes .title')).toContain('From which day do the days count?')
  expect(printed).toHaveBeenCalledOnce()
})

test.each([[nothing(), `?tab=${tab}&paper=report`], [reviewState(), '?paper=report'], [reviewState(), `?tab=${tab}&paper=secrets`]])('where there is none it says so, and prints nothing', async (state, search) => {
  begin(state)
  await show(search)
  expect(text()).toContain('The contract is not open any more.')
  expect(printed).not.toHaveBeenCalled()
})
