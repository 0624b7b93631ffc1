// @vitest-environment happy-dom
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Trade } from '../../src/engine/trades/trades'
import type { Line, Package } from '../../src/messages'
import { answers, begin, callsOf, world } from './background'
import { finding, reviewState, tab } from './contract'
import { elsewhere, lineAnswers } from './lines'
import { all, choose, close, find, key, open, pass, press, text, type } from './screen'

vi.mock('../../src/browser', async () => ({ browser: (await import('./background')).browser }))

let proposed: readonly Trade[] = []
Object.assign(answers, lineAnswers, { trades: () => proposed })

let ids = 0
beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-23T12:00:00Z') })
  vi.spyOn(crypto, 'randomUUID').mockImplementation(() => `new-${++ids}` as ReturnType<Crypto['randomUUID']>)
  proposed = []
  ids = 0
})
afterEach(() => {
  close()
  vi.restoreAllMocks()
  vi.useRealTimers()
})

const at = '2026-11-01T12:00:00Z'
const priority = (id: string, words = id): Line => ({ list: 'priorities', id, at, text: words })
const findings = [
  finding({ rule: 'pay-long', title: 'You wait long for your money', severity: 4 }),
  finding({ rule: 'lia-low-cap', title: 'The limit is very low', severity: 3, fallback: 'A year of fees.' }),
  finding({ rule: 'pub-name', title: 'They may use your name', severity: 2 }),
]

async function prepare(lines: readonly Line[] = [], more: Parameters<typeof reviewState>[0] = {}) {
  begin(reviewState({ review: { findings }, ...more }))
  elsewhere(() => lines)
  await open()
  await press('Prepare', '[role=tab]')
}
const field = (label: string) => find('textarea', label)
const fields = () => all('.lines textarea').map(one => (one as HTMLTextAreaElement).value)
const leave = async (of: HTMLElement) => {
  await act(() => { of.blur() })
  await pass(0)
}
/** The words of every line written, in order. */
const written = () => callsOf('writeLine').map(([, , line]) => (line as { readonly text?: string }).text)

test('what is typed is kept by itself, the next line opens under it, and the focus stays', async () => {
  await prepare()
  expect(text('.stays')).toBe('What you write here stays in this browser. It never enters the page.')
  await type(field('Priority, new'), 'Paid within 30 days')
  expect(callsOf('writeLine')).toEqual([])
  await pass(700)
  expect(callsOf('writeLine')).toEqual([['writeLine', tab, { list: 'priorities', id: 'new-1', text: 'Paid within 30 days' }]])
  expect(fields()).toEqual(['Paid within 30 days', ''])
  expect(document.activeElement).toBe(field('Priority 1'))
  expect(text('.part-standing')).toContain('1')
})

test('what was typed when the panel closes is kept', async () => {
  await prepare()
  await type(field('Priority, new'), 'Our data back')
  dispatchEvent(new Event('pagehide'))
  await pass(0)
  expect(written()).toEqual(['Our data back'])
})

test('a line that could not be kept is tried again, and says so meanwhile', async () => {
  await prepare([priority('a')])
  world.failing['writeLine'] = 4
  await type(field('Priority 1'), 'b')
  await pass(4000)
  expect(text('.note-state.waiting')).toContain('Not saved yet')
  await pass(4000)
  expect(text('.note-state.waiting')).toBe('')
  expect(fields()).toEqual(['b', ''])
})

test('lines move up and down, by keyboard too, and the focus goes with them', async () => {
  await prepare([priority('a'), priority('b'), priority('c')])
  find('button', 'Move up: c').focus()
  await press('Move up: c')
  expect(fields()).toEqual(['a', 'c', 'b', ''])
  expect(document.activeElement?.getAttribute('aria-label')).toBe('Move up: c')
  await press('Move up: c')
  expect(document.activeElement?.getAttribute('aria-label')).toBe('Move down: c')
  await press('Move down: a')
  expect(fields()).toEqual(['c', 'b', 'a', ''])
  expect(callsOf('writeLine').map(([, , line, before]) => [(line as Line).id, before])).toEqual([['c', 'b'], ['c', 'a'], ['a', '']])
  expect(text('output')).toContain('“a” is now number 3 of 3.')
  expect((find('button', 'Move down: a') as HTMLButtonElement).disabled).toBe(true)
})

test('lines of two windows stand beside each other', async () => {
  await prepare([priority('a')])
  await type(field('Priority, new'), 'mine')
  await act(() => elsewhere(lines => [...lines, priority('theirs')]))
  await pass(700)
  expect(fields()).toEqual(['a', 'theirs', 'mine', ''])
  await act(() => elsewhere(lines => lines.map(line => line.id === 'a' ? priority('a', 'changed there') : line)))
  await pass(0)
  expect(fields()).toEqual(['changed there', 'theirs', 'mine', ''])
})

test('a line that is removed, or emptied and left, can be brought back to its place', async () => {
  await prepare([priority('a'), priority('b'), priority('c')])
  await press('Remove: b')
  expect(fields()).toEqual(['a', 'c', ''])
  expect(document.activeElement).toBe(field('Priority 2'))
  await press('Undo')
  expect(fields()).toEqual(['a', 'b', 'c', ''])

  await type(field('Priority 1'), '')
  await pass(700)
  expect(fields()).toEqual(['', 'b', 'c', ''])
  await leave(field('Priority 1'))
  expect(fields()).toEqual(['b', 'c', ''])
  await press('Undo')
  expect(fields()).toEqual(['a', 'b', 'c', ''])
})

test('a line whose removal failed is there again, and what is typed into it is kept', async () => {
  await prepare([priority('a')])
  world.failing['removeLine'] = 9
  await press('Remove: a')
  await pass(4000)
  expect(fields()).toEqual(['a', ''])
  world.failing['removeLine'] = 0
  await type(field('Priority 1'), 'a, and more')
  await pass(700)
  expect(callsOf('writeLine').at(-1)).toEqual(['writeLine', tab, { list: 'priorities', id: 'a', text: 'a, and more' }])
})

test('what was typed and cleared again was never written', async () => {
  await prepare()
  await type(field('Priority, new'), 'H')
  await type(field('Priority, new'), '')
  await leave(field('Priority, new'))
  await pass(700)
  expect(callsOf('writeLine')).toEqual([])
})

test('Enter leads to the next line', async () => {
  await prepare([priority('a')])
  field('Priority 1').focus()
  await key('Enter')
  expect(document.activeElement).toBe(field('Priority, new'))
  await type(field('Priority, new'), 'b')
  await key('Enter')
  expect(fields()).toEqual(['a', 'b', ''])
  expect(document.activeElement).toBe(field('Priority, new'))
})

test('a bottom line is tied to the text in plain words, and turns red where the text breaks it', async () => {
  await prepare()
  await press('My bottom lines', '[data-head]')
  await press('or choose one that is checked')
  await choose('What it is about', 'payment-days')
  await act(() => {
    const amount = find('input', 'How long')
    amount.value = '30'
    amount.dispatchEvent(new Event('input', { bubbles: true }))
  })
  await pass(0)
  const [, , line] = callsOf('writeLine').at(-1)!
  expect(line).toMatchObject({ list: 'bottom-lines', text: 'Days to pay: at most 30 days', tie: { term: 'payment-days', comparison: 'at-most', value: 'P30D' } })
  expect(find('[data-head]', 'My bottom lines').textContent).toBe('My bottom lines, 1 of 1 broken')
  expect(text('.broken')).toBe('broken: the text sayswithin forty-five days of the invoice45 days§5.2, go to the words')
  await press('forty-five days')
  expect(callsOf('reveal')).toEqual([['reveal', tab, { start: 21, end: 39 }]])
  await choose('Unit', 'W')
  expect(callsOf('writeLine').at(-1)![2]).toMatchObject({ text: 'Days to pay: at most 30 weeks', tie: { value: 'P30W' } })
  await press('Do not check this line')
  expect(callsOf('writeLine').at(-1)![2]).toEqual({ list: 'bottom-lines', id: expect.any(String) as string, text: 'Days to pay: at most 30 weeks' })
})

test('own words on a tied line keep its tie', async () => {
  await prepare([{ list: 'bottom-lines', id: 'a', at, text: 'Soon', tie: { term: 'payment-days', comparison: 'at-most', value: 'P30D' } }])
  await press('My bottom lines', '[data-head]')
  await type(field('Bottom line 1'), 'Within a month')
  await pass(700)
  expect(callsOf('writeLine').at(-1)![2]).toMatchObject({ text: 'Within a month', tie: { value: 'P30D' } })
  expect(text('.check')).toContain('checked: Days to pay: at most 30 days')
})

test('each side’s alternative has words and a worth, and neither takes the other back', async () => {
  await prepare()
  await press('If this fails', '[data-head]')
  await type(field('My alternative'), 'We wait a year')
  await act(() => find('input', 'poor').click())
  await pass(700)
  expect((world.states[tab] as { readonly decisions: object }).decisions).toMatchObject({ alternatives: { mine: { text: 'We wait a year', worth: 1 } } })
  await type(field('Their alternative'), 'Others are waiting')
  await pass(700)
  expect((world.states[tab] as { readonly decisions: object }).decisions).toMatchObject({ alternatives: { mine: { worth: 1 }, theirs: { text: 'Others are waiting', worth: 2 } } })
  expect(find('[data-head]', 'If this fails').textContent).toBe('If this fails, written down')
})

test('findings are marked, and what is cheap is traded for what is wanted', async () => {
  await prepare()
  await press('Trades', '[data-head]')
  await press('Say what the findings are worth to you')
  await choose('What it is worth: The limit is very low', 'must')
  await pass(0)
  await choose('What it is worth: They may use your name', 'can-give')
  await pass(0)
  expect(callsOf('setStake')).toEqual([['setStake', tab, 'finding 1', 'must'], ['setStake', tab, 'finding 2', 'can-give']])
  expect(all('.stakes h3').map(head => head.textContent)).toEqual(['I must have', 'I can give'])

  await press('Put a trade together')
  const [give, want] = findings.map((one, i) => `${one.rule} two per cent a month ${i}`).slice(1).toReversed() as [string, string]
  await choose('I give', give)
  await choose('I get', want)
  await act(() => find('button', 'Keep this trade').click())
  await act(() => document.querySelector<HTMLFormElement>('form.maker')?.requestSubmit())
  await pass(0)
  expect(callsOf('writeLine').at(-1)![2]).toMatchObject({
    list: 'packages', state: 'planned', give: [{ text: 'They may use your name', finding: 'finding 2' }], want: [{ text: 'The limit is very low', finding: 'finding 1' }],
    sentence: 'We could live with “two per cent a month 2” (§3) as it stands if you can agree to this in place of “two per cent a month 1” (§2): “A year of fees.”',
  })
})

const trade: Package = { list: 'packages', id: 'p', at, give: [{ text: 'They may use your name', finding: 'finding 2' }], want: [{ text: 'An earlier start' }], sentence: 'We could, if you can.', state: 'planned' }

test('a trade’s sentence is edited, its state told, and it can be taken away and brought back', async () => {
  await prepare([trade])
  await press('Trades', '[data-head]')
  await type(field('The sentence to send'), 'We would gladly, if you can.')
  await choose('How far it has come', 'offered')
  await pass(700)
  expect(callsOf('writeLine').map(([, , line]) => [(line as Package).state, (line as Package).sentence])).toEqual([['offered', 'We could, if you can.'], ['offered', 'We would gladly, if you can.']])
  await press('Remove: the trade')
  expect(all('.package')).toHaveLength(0)
  await press('Undo')
  expect(all('.package')).toHaveLength(1)
  await press('They may use your name', '.package .link')
  expect(find('[role=tab]', 'Findings').getAttribute('aria-selected')).toBe('true')
})

test('several planned trades go into one message', async () => {
  const copied: string[] = []
  vi.stubGlobal('navigator', { clipboard: { writeText: async (words: string) => { copied.push(words) } } })
  await prepare([trade, { ...trade, id: 'q', sentence: 'A longer term for a lower price?' }, { ...trade, id: 'r', state: 'agreed', sentence: 'Done.' }])
  await press('Trades', '[data-head]')
  await press('Copy the planned trades')
  expect(copied).toEqual(['Here is how we could meet:\n- We could, if you can.\n- A longer term for a lower price?\nWhat do you think?'])
  vi.unstubAllGlobals()
})

test('what Evenhand proposes is kept with one press, and not proposed again', async () => {
  proposed = [{ give: 2, want: 1, how: 'accept', from: 'proposal', because: 'It may help them.', sentence: 'We could live with it if you help us.' }]
  await prepare()
  await press('Trades', '[data-head]')
  expect(text('.proposals')).toContain('We could live with it if you help us.It may help them.')
  await press('Keep this trade')
  expect(callsOf('writeLine').at(-1)![2]).toMatchObject({ sentence: 'We could live with it if you help us.', want: [{ finding: 'finding 1' }] })
  expect(all('.proposals')).toHaveLength(0)
})

test('the talk sheet shows what is still to ask, can be copied, printed and saved', async () => {
  await prepare([])
  await press('Talk sheet', '[data-head]')
  expect(text('.sheet h3')).toContain('Cleaning agreement: talk sheet')
  expect(all('.sheet .title').length).toBeGreaterThan(0)
  await press('Print')
  expect(callsOf('tabs.create')).toEqual([['tabs.create', { url: `ext://us/panel/print.html?tab=${tab}&paper=talk-sheet` }]])
  const saved: string[] = []
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) { saved.push(this.download) })
  await press('Save as a page')
  expect(saved).toEqual(['cleaning-agreement-talk-sheet.html'])
})

test('the parts are walked by keyboard and stay as they were when the reader comes back', async () => {
  await prepare()
  await key('j')
  await key('j')
  expect(document.activeElement?.closest<HTMLElement>('[data-row]')?.dataset['row']).toBe('bottom-lines')
  await press('My bottom lines', '[data-head]')
  await press('My priorities', '[data-head]')
  await press('Checklist', '[role=tab]')
  await press('Prepare', '[role=tab]')
  expect(all('[data-head][aria-expanded=true]').map(head => head.closest<HTMLElement>('[data-row]')?.dataset['row'])).toEqual(['bottom-lines'])
})
