// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Review } from '../../src/engine/review'
import { askToShare, offerToShare } from '../../src/panel/balance/mutual'
import { endsOf, topicsOf } from '../../src/panel/balance/topics'
import { rowsOf } from '../../src/panel/grouping'
import { begin, callsOf } from './background'
import { finding, reviewState, tab } from './contract'
import { all, close, find, key, open, press, text } from './screen'

vi.mock('../../src/browser', async () => ({ browser: (await import('./background')).browser }))

beforeEach(() => { vi.useFakeTimers({ now: new Date('2026-11-23T12:00:00Z') }) })
afterEach(() => {
  close()
  vi.useRealTimers()
})

const leave = { start: 100, end: 140 }, breach = { start: 150, end: 190 }, price = { start: 200, end: 240 }, secrets = { start: 300, end: 340 }, names = { start: 400, end: 440 }
const provisions: Review['provisions'] = [
  { kind: 'termination-for-convenience', ...leave }, { kind: 'termination-for-cause', ...breach }, { kind: 'price-change', ...price },
  { kind: 'confidentiality', ...secrets, tier: 'judgement' }, { kind: 'publicity', ...names },
]
const balance: Review['balance'] = [
  { topic: 'Ending it', leans: 'Supplier', rows: [
    { role: 'Supplier', holds: 'may end it without a reason', at: leave },
    { role: 'Supplier', holds: 'may end it for breach', at: breach },
    { role: 'Customer', holds: 'may end it for breach, on worse terms', at: breach },
  ] },
  { topic: 'Price', leans: 'Supplier', rows: [{ role: 'Supplier', holds: 'may change the price', at: price }] },
  { topic: 'Secrets', leans: 'even', rows: [{ role: 'each', holds: 'has its secrets kept', at: secrets, tier: 'judgement' }] },
  { topic: 'Publicity', leans: 'Customer', rows: [{ role: 'Customer', holds: 'may name the other', at: names }] },
]
const findings = [
  finding({ rule: 'ter-one-way', title: 'Only they may leave', against: 'Customer', spans: [{ start: 105, end: 120 }], fallback: 'Either of us may leave on 60 days’ notice.' }),
  finding({ rule: 'pub-name', title: 'They may use your name', against: 'Supplier', outcome: 'favours-you', severity: 3, spans: [{ start: 405, end: 420 }], ask: 'Could you ask us first?' }),
]
const state = (side: string | null | undefined = 'Customer', more: Partial<Review> = {}) => {
  const base = reviewState({ review: { provisions, balance, findings, ...more }, state: { decisions: side === undefined ? {} : { side } } })
  return { ...base, quotes: { ...base.quotes, provisions: provisions.map(({ kind }) => `words on ${kind}`) }, clauses: { ...base.clauses, provisions: provisions.map((_, i) => `§${i + 10}`) } }
}

const openBalance = async (shown = state()) => {
  begin(shown)
  await open()
  await press('Balance', '[role=tab]')
}

test('each topic says in words and in a bar which way it leans; even ones are last and quiet', async () => {
  await openBalance()
  expect(all('[data-head]').map(head => head.textContent.replace(/\s+/g, ' '))).toEqual([
    'Ending it, leans to the Supplier. Supplier has 2 rights, Customer (you) has 1 right21',
    'Price, leans to the Supplier. Supplier has 1 right, Customer (you) has 0 rights10',
    'Publicity, leans your way. Supplier has 0 rights, Customer (you) has 1 right01',
    'Secrets, even. Supplier has 1 right, Customer (you) has 1 right',
  ])
  expect(all('.lean')).toHaveLength(3)
  expect(all('.lean').every(bar => bar.getAttribute('aria-hidden') === 'true')).toBe(true)
  expect(all('.lean-half i').map(bar => bar.style.inlineSize.replace(/(\.\d)\d+/, '$1'))).toEqual(['66.6%', '16.6%', '33.3%', '33.3%'])
  expect(text('.group-note')).toContain('2 topics lean to the Supplier and 1 leans your way; 1 is even.')
})

test('a topic opens to its rows, and each row to its words', async () => {
  await openBalance()
  await press('Ending it', '[data-head]')
  expect(all('.holder').map(line => line.textContent)).toEqual(['Supplier may end it without a reason', 'Supplier may end it for breach', 'Customer (you) may end it for breach, on worse terms'])
  await press('words on termination-for-convenience')
  expect(callsOf('reveal')).toEqual([['reveal', tab, { start: 100, end: 140 }]])
  await press('Secrets', '[data-head]')
  expect(text('.held')).toContain('Each side has its secrets kept')
  expect(text('.held')).toContain('Needs your eyes')
})

test('what one side holds alone comes with a sentence to make it mutual', async () => {
  await openBalance()
  for (const topic of ['Ending it', 'Price', 'Publicity']) await press(topic, '[data-head]')
  expect(all('.mutual p').map(line => line.textContent)).toEqual([
    'Could we agree on this: “Either of us may leave on 60 days’ notice”?',
    'Could the terms be the same for both of us: each of us may end it for breach?',
    'Could the price change only when we both agree?',
    'This could be the same for both of us: each of us may name the other.',
  ])
  expect(all('.mutual .send-label').map(label => label.textContent)).toEqual(['Make it mutual', 'Make it mutual', 'Make it mutual', 'A fair offer'])
})

test('a right that stands in two places is told once, with both places and one sentence', async () => {
  await openBalance(state('Customer', { balance: [{ topic: 'Suspending', leans: 'Supplier', rows: [{ role: 'Supplier', holds: 'may suspend', at: price }, { role: 'Supplier', holds: 'may suspend', at: names }] }] }))
  await press('Suspending', '[data-head]')
  expect(all('.holder')).toHaveLength(1)
  expect(all('.held .jump')).toHaveLength(2)
  expect(text('.mutual p')).toBe('Could this be the same for both of us: each of us may suspend?')
})

test('who receives the work is no right to mirror, and what both hold needs no sentence', () => {
  const [topic] = topicsOf(state('Customer', { balance: [{ topic: 'Ownership and use of work', leans: 'Customer', rows: [
    { role: 'Customer', holds: 'receives the rights', at: leave }, { role: 'each', holds: 'may inspect', at: breach },
  ] }] }))
  expect(topic!.held.map(held => [askToShare(held, rowsOf(state())), offerToShare(held)])).toEqual([['', ''], ['', '']])
})

test('the other side’s view tells what is hard on them', async () => {
  await openBalance()
  await press('As the Supplier sees it')
  expect(find('button', 'As the Supplier sees it').getAttribute('aria-pressed')).toBe('true')
  expect(all('[data-row] .head-title').map(title => title.textContent)).toEqual(['They may use your name', 'Publicity'])
  await press('They may use your name', '[data-head]')
  expect(text('.details')).toContain('They may askCould you ask us first?')
  await press('See it among the findings')
  expect(find('[role=tab]', 'Findings').getAttribute('aria-selected')).toBe('true')
})

test('without a side both parties stand by their names, and either view can be taken', async () => {
  await openBalance(state(null))
  expect(all('.seen-as button').map(button => button.textContent)).toEqual(['Both sides', 'As the Customer sees it', 'As the Supplier sees it'])
  expect(text('.ends')).toBe('CustomerSupplier')
  expect(find('[data-head]', 'Publicity').textContent).toContain('leans to the Customer')
})

test('with three parties nothing is drawn, and the holders are told by name', async () => {
  const third = { role: 'Guarantor', aliases: [], at: { start: 0, end: 1 } }
  expect(endsOf([...state().review.parties, third], 'Customer')).toBeUndefined()
  await openBalance(state('Customer', { parties: [...state().review.parties, third] }))
  expect(all('.lean')).toHaveLength(0)
  await press('Price', '[data-head]')
  expect(text('.held')).toContain('Supplier may change the price')
  expect(all('.mutual')).toHaveLength(0)
})

test('the rows are walked by keyboard', async () => {
  await openBalance()
  await key('j')
  await key('j')
  expect(document.activeElement?.closest<HTMLElement>('[data-row]')?.dataset['row']).toBe('Price')
  expect(all('[data-head][tabindex="0"]')).toHaveLength(1)
})

test('nothing to weigh is said plainly', async () => {
  await openBalance(state('Customer', { balance: [], findings: [] }))
  expect(text('.nothing')).toContain('We found no rights here')
})
