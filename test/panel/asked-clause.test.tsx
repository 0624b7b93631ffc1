// @vitest-environment happy-dom
/** The reader asked about a clause in the page's own menu. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { begin, callsOf } from './background'
import { finding, reviewState, tab } from './contract'
import { all, close, find, open, press, text } from './screen'

vi.mock('../../src/browser', async () => ({ browser: (await import('./background')).browser }))

beforeEach(() => { vi.useFakeTimers({ now: new Date('2026-11-23T12:00:00Z') }) })
afterEach(() => {
  close()
  vi.useRealTimers()
})

const asking = (spans: readonly { start: number; end: number }[]) => reviewState({
  review: {
    findings: [finding({ title: 'in the clause', spans: [{ start: 100, end: 120 }] }), finding({ rule: 'pay-far', title: 'elsewhere', spans: [{ start: 300, end: 310 }] })],
    provisions: [{ kind: 'late-interest', holder: 'Supplier', start: 90, end: 130 }, { kind: 'notices', start: 300, end: 310 }],
  },
  state: { question: { words: 'interest at two per cent a month', spans } },
})

test('what the rules say of the words comes first, and nothing of other clauses', async () => {
  begin(asking([{ start: 110, end: 115 }]))
  await open()
  expect(text('.asked')).toContain('interest at two per cent a month')
  expect(all('.asked .related-finding').map(row => row.textContent)).toEqual([expect.stringContaining('in the clause')])
  expect(text('.asked')).toContain('What they are about: late interest (the Supplier holds it).')
  await press('in the clause')
  expect(find('[data-head]', 'in the clause').getAttribute('aria-expanded')).toBe('true')
})

test('where no rule objects it says so, and does not call that good', async () => {
  begin(asking([{ start: 200, end: 220 }]))
  await open()
  expect(text('.asked')).toContain('None of our rules objects to these words.')
  expect(text('.asked')).not.toMatch(/\b(?:fine|safe|good|sign)\b/)
})

test('words that are not in the contract are told', async () => {
  begin(asking([]))
  await open()
  expect(text('.asked')).toContain('were not found in the contract as we read it')
})

test('done takes it away', async () => {
  begin(asking([]))
  await open()
  await press('Done')
  expect(all('.asked')).toEqual([])
  expect(callsOf('questionDone')).toEqual([['questionDone', tab]])
})
