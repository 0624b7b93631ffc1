// @vitest-environment happy-dom
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { stretchesOf } from '../../src/panel/findings/defined'
import { begin, callsOf } from './background'
import { finding, reviewState, tab } from './contract'
import { all, close, find, key, open, pass, press, text } from './screen'

vi.mock('../../src/browser', async () => ({ browser: (await import('./background')).browser }))

beforeEach(() => { vi.useFakeTimers({ now: new Date('2026-11-23T12:00:00Z') }) })
afterEach(() => {
  close()
  vi.useRealTimers()
})

const quote = 'pays the Fees for Deliverables, and Fees again'
const start = 100
const use = (term: string, from = 0) => ({ start: start + quote.indexOf(term, from), end: start + quote.indexOf(term, from) + term.length })
const fees = { term: 'Fees', at: { start: 10, end: 14 }, meaning: { start: 16, end: 40 }, uses: [use('Fees'), use('Fees', 20)] }
const deliverables = { term: 'Deliverables', at: { start: 50, end: 62 }, meaning: { start: 64, end: 90 }, uses: [use('Deliverables')] }

const openQuote = async () => {
  const findings = [finding({ spans: [{ start, end: start + quote.length }] })]
  const state = reviewState({ review: { findings, definitions: [fees, deliverables] }, quotes: [[quote]] })
  begin({ ...state, quotes: { ...state.quotes, definitions: ['means the sums in Schedule 1.', ''] }, clauses: { ...state.clauses, definitions: ['§1.1', '§1.2'] } })
  await open()
  await press('Findings', '[role=tab]')
  await press('Late payment', '[data-head]')
}

const pointer = (what: 'enter' | 'leave', to: Element) => act(() => { to.dispatchEvent(Object.assign(new Event(`pointer${what}`), { pointerType: 'mouse' })) })

test('a quote falls into stretches; each term is told where it first comes up, and not past the end', () => {
  const meaning = { words: '', clause: '', at: fees.meaning }
  const told = (words: string) => stretchesOf(words, start, [{ ...meaning, term: 'Deliverables', uses: deliverables.uses }, { ...meaning, term: 'Fees', uses: fees.uses }]).map(one => `${one.words}${one.meanings.length}`)
  expect(told(quote)).toEqual(['pays the 0', 'Fees1', ' for 0', 'Deliverables1', ', and Fees again0'])
  expect(told('pays the Fees for Deli…')).toEqual(['pays the 0', 'Fees1', ' for Deli…0'])
  expect(told('pays')).toEqual(['pays0'])
})

test('a term that is defined twice has both its meanings', () => {
  const meaning = { term: 'Fees', words: '', clause: '', at: fees.meaning, uses: fees.uses }
  expect(stretchesOf(quote, start, [meaning, { ...meaning, at: deliverables.meaning }])[1]!.meanings).toHaveLength(2)
})

test('the words read as before, and still lead to their place', async () => {
  await openQuote()
  expect(all('q').map(words => words.textContent)).toEqual([quote])
  await press('§1', '.defined .where')
  expect(callsOf('reveal')).toEqual([['reveal', tab, { start, end: start + quote.length }]])
})

test('pressing a term shows its meaning and tells it, and its place can be gone to', async () => {
  await openQuote()
  await press('Fees', '.term')
  expect(find('button', 'Fees').getAttribute('aria-expanded')).toBe('true')
  expect(text('.peek q')).toBe('means the sums in Schedule 1.')
  expect(text('output.unseen')).toBe('Fees: means the sums in Schedule 1.')
  await press('§1.1', '.peek button')
  expect(callsOf('reveal')).toEqual([['reveal', tab, fees.meaning]])
  await press('Fees', '.term')
  expect(all('.peek')).toEqual([])
})

test('Escape closes it, and so does going elsewhere', async () => {
  await openQuote()
  await press('Fees', '.term')
  await key('Escape')
  expect(all('.peek')).toEqual([])
  await press('Fees', '.term')
  await act(() => find('[data-head]', 'Late payment').focus())
  expect(all('.peek')).toEqual([])
})

test('pointing at a term shows its meaning after a moment, for as long as the pointer is there or on it', async () => {
  await openQuote()
  const term = find('button', 'Fees')
  await pointer('enter', term)
  expect(all('.peek')).toEqual([])
  await pass(150)
  expect(all('.peek')).toHaveLength(1)
  await pointer('leave', term)
  await pass(100)
  await pointer('enter', all('.peek')[0]!)
  await pass(1000)
  expect(all('.peek')).toHaveLength(1)
  await pointer('leave', all('.peek')[0]!)
  await pass(250)
  expect(all('.peek')).toEqual([])
})
