// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { clausesIn } from '../../src/panel/findings/clauses'
import { begin, callsOf } from './background'
import { finding, reviewState, tab } from './contract'
import { all, close, focusedRow, key, open, press, text, titles } from './screen'

vi.mock('../../src/browser', async () => ({ browser: (await import('./background')).browser }))

beforeEach(() => { vi.useFakeTimers({ now: new Date('2026-11-23T12:00:00Z') }) })
afterEach(() => {
  close()
  vi.useRealTimers()
})

const at = (start: number) => ({ start, end: start + 5 })
const outline = [
  { heading: 'Cleaning agreement', level: 1, at: at(0) },
  { number: '1', heading: 'Services', level: 1, at: at(10) },
  { number: '1.1', level: 2, at: at(20) },
  { number: '2', heading: 'Money', level: 1, at: at(50) },
  { number: '2.1', heading: 'Price', level: 2, at: at(60) },
  { number: '2.2', heading: 'Late payment', level: 2, at: at(80) },
]
const findings = [
  finding({ title: 'service', spans: [{ start: 25, end: 30 }] }),
  finding({ title: 'price', spans: [{ start: 65, end: 70 }] }),
  finding({ title: 'late', spans: [{ start: 85, end: 90 }] }),
]

const openClauses = async () => {
  begin(reviewState({ review: { outline, findings }, state: { standing: { findings: [{ key: 'a' }, { key: 'b' }, { key: 'c', decision: { what: 'accept', at: '2026-11-03T12:00:00Z' } }] } } }))
  await open()
  await press('Findings', '[role=tab]')
  await press('Clauses (4)')
}

test('the clauses are those that are numbered outermost, or have a name; the title is none', () => {
  expect(clausesIn(outline).map(({ key, outermost, end }) => [key, outermost, end])).toEqual([['§1 Services', true, 50], ['§2 Money', true, Infinity], ['§2.1 Price', false, 80], ['§2.2 Late payment', false, Infinity]])
})

test('a schedule is called what its heading says', () => {
  expect(clausesIn([{ number: 'B', heading: 'Schedule B: Fees', level: 1, at: at(0) }]).map(({ number, heading }) => [number, heading])).toEqual([['', 'Schedule B: Fees']])
})

test('clauses of one name are told apart, and where there are very many only the outermost are listed', () => {
  const twice = [1, 2].map(n => ({ heading: 'General', level: 1, at: at(n * 10) }))
  expect(clausesIn(twice).map(({ key }) => key)).toEqual([' General', ' General #2'])
  const many = Array.from({ length: 200 }, (_, i) => ({ number: `${i}`, heading: 'Point', level: i % 100 === 0 ? 1 : 2, at: at(i * 10) }))
  expect(clausesIn(many).map(({ key }) => key)).toEqual(['§0 Point', '§100 Point'])
})

test('each clause says how many findings are open in it', async () => {
  await openClauses()
  const read = (name: HTMLElement) => [...name.children].map(part => part.textContent.replace(part.querySelector('[aria-hidden]')?.textContent ?? '', '')).join('')
  expect(all('.clause-name').map(read)).toEqual(['§1 Services, 1 open', '§2 Money, 1 open', '§2.1 Price, 1 open', '§2.2 Late payment, nothing open'])
})

test('a press narrows the findings to a clause, once more shows all', async () => {
  await openClauses()
  await press('Money', '.clause-name')
  expect(titles()).toEqual(['price'])
  expect(text('.outline .fold')).toBe('Only in §2 Money')
  await press('Dealt with (1)')
  expect(titles()).toEqual(['price', 'late'])
  await press('Money', '.clause-name')
  expect(titles()).toEqual(['service', 'price', 'late'])
})

test('the arrow and Enter lead to the clause on the page', async () => {
  await openClauses()
  await press('Go to §2 Money on the page')
  await key('j')
  expect(focusedRow()).toBe('clause §1 Services')
  await key('Enter')
  expect(callsOf('reveal')).toEqual([['reveal', tab, at(50)], ['reveal', tab, at(10)]])
})
