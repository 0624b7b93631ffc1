// @vitest-environment happy-dom
/** The points of the checklist that no quoted words alone can settle, and those that the reader sets aside. */
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { NewLine, PromiseStanding, SetAside, TabState } from '../../src/messages'
import { compared } from '../../src/panel/checklist/same-text'
import { promisesInShort } from '../../src/panel/checklist/promises'
import type { ReviewState } from '../../src/panel/grouping'
import { answers, begin, callsOf, change, world } from './background'
import { finding, item, reviewState, tab } from './contract'
import { all, close, find, key, open, pass, press, text, type } from './screen'

vi.mock('../../src/browser', async () => ({ browser: (await import('./background')).browser }))

beforeEach(() => { vi.useFakeTimers({ now: new Date('2026-11-23T12:00:00Z') }) })
afterEach(() => {
  close()
  vi.useRealTimers()
})

/** Keeps what comes of a call as the background would. */
const keeping = (next: (state: ReviewState, ...args: readonly never[]) => TabState) => (_: unknown, ...args: readonly unknown[]) => world.states[tab] = next(world.states[tab] as ReviewState, ...args as never[])
const withAside = (state: ReviewState, name: string, reason: string | null): TabState => {
  const { [name]: _, ...others } = state.decisions.setAside
  return { ...state, decisions: { ...state.decisions, setAside: reason === null ? others : { ...others, [name]: { at: '2026-11-23T12:00:00Z', words: [], reason } } } }
}
const promise = (more: Partial<PromiseStanding> = {}): PromiseStanding => ({ list: 'promises', id: 'a', at: '2026-11-20T12:00:00Z', text: 'Free training', state: 'open', spans: [], clause: '', ...more })
const withPromises = (state: ReviewState, promises: readonly PromiseStanding[]): TabState => ({ ...state, decisions: { ...state.decisions, lines: promises.map(({ list, id, at, text, keptBy }) => ({ list, id, at, text, ...keptBy !== undefined && { keptBy } })) }, standing: { ...state.standing, promises } })

/** Opens the panel with one point of the checklist, and opens that. */
async function openPoint(name: string, title: string, promises: readonly PromiseStanding[] = []): Promise<void> {
  begin(withPromises(reviewState({ review: { checklist: [item(name, title, { state: 'unclear', byReader: true })] } }), promises))
  await open()
  await press(title, '[data-head]')
}

Object.assign(answers, {
  setAside: keeping(withAside),
  writeLine: keeping((state, line: Extract<NewLine, { list: 'promises' }>) => {
    const next = promise({ ...line, state: line.keptBy === undefined ? 'open' : line.keptBy === null ? 'not-in-contract' : 'in-contract', ...line.keptBy && { spans: [{ start: 5, end: 9 }], clause: '§4' } })
    const { promises: before } = state.standing
    return withPromises(state, before.some(({ id }) => id === line.id) ? before.map(other => other.id === line.id ? next : other) : [...before, next])
  }),
  removeLine: keeping((state, id: string) => withPromises(state, state.standing.promises.filter(other => other.id !== id))),
})

const field = (label: string) => document.getElementById((find('label', label) as HTMLLabelElement).htmlFor) as HTMLInputElement

async function write(label: string, words: string): Promise<void> {
  await act(() => {
    const input = field(label)
    input.focus()
    input.value = words
    input.dispatchEvent(new Event('input', { bubbles: true }))
  })
}

describe('a point that does not matter here', () => {
  const row = '[data-row="close-late"]'
  const title = 'What if payment is late'

  test('is set aside with a reason, stays in its place, is not counted, and comes back', async () => {
    begin(reviewState())
    await open()
    await press(title, '[data-head]')
    await press('Does not matter here', `${row} button`)
    expect(document.activeElement).toBe(field('Why does this not matter here?'))
    await write('Why does this not matter here?', 'We pay at once.')
    await press('Set aside', `${row} [type=submit]`)
    expect(callsOf('setAside')).toEqual([['setAside', tab, 'close-late', 'We pay at once.']])
    expect(text(`${row} .state`)).toBe('does not matter here')
    expect(text(`${row} .aside-reason`)).toContain('We pay at once.')
    expect(text('.progress-words')).toBe('0 of 2 confirmed')
    expect(all(`${row} input[type=checkbox]`)).toEqual([])
    await press('Undo', `${row} .aside-reason button`)
    expect(callsOf('setAside')[1]).toEqual(['setAside', tab, 'close-late', null])
    expect(text('.progress-words')).toBe('0 of 3 confirmed')
  })

  test('cannot be confirmed by key', async () => {
    begin(withAside(reviewState(), 'close-parties', 'A friend.'))
    await open()
    await key('j')
    await key('x')
    expect(callsOf('confirm')).toEqual([])
  })

  test('counts again once its words change, and shows both', async () => {
    const aside: SetAside = { at: '2026-11-03T12:00:00Z', words: ['within thirty days'], changedTo: ['within forty days'], reason: 'They pay at once.' }
    begin(reviewState({ state: { decisions: { setAside: { 'close-late': aside } } } }))
    await open()
    expect(text('.progress-words')).toBe('0 of 3 confirmed')
    expect(text(`${row} .changed-since`)).toBe('changed since you set it aside on 3 November')
    await press(title, '[data-head]')
    expect(all(`${row} .differs`).map(part => part.textContent)).toEqual(['thirty', 'forty'])
    await press('Still does not matter', `${row} button`)
    expect(callsOf('setAside')).toEqual([['setAside', tab, 'close-late', 'They pay at once.']])
    expect(text(`${row} .state`)).toBe('does not matter here')
  })

  test('is told where everything else is confirmed', async () => {
    const tick = { at: '2026-11-23T10:00:00Z', words: [] }
    begin(withAside(reviewState({ state: { decisions: { ticks: { 'close-parties': tick, 'close-pay-dates': tick } } } }), 'close-late', 'We pay at once.'))
    await open()
    expect(text('.progress-words')).toBe('All 2 points confirmed on 23 November, 1 set aside.')
  })
})

describe('promises made in talks', () => {
  const title = 'Promises made in talks'
  const place = { quote: 'The Supplier trains two people before the first day.', span: { start: 5, end: 9 }, clause: '§4' }

  test('are written down one by one, and saved by themselves', async () => {
    await openPoint('close-outside-promises', title)
    expect(text('.promises')).toContain('What was promised that may not be in here?')
    await type(find('textarea', 'Promise, new'), 'Free training')
    await pass(1000)
    expect(callsOf('writeLine')[0]?.[2]).toMatchObject({ list: 'promises', text: 'Free training' })
    expect(find('textarea', 'Promise 1').value).toBe('Free training')
    expect(text('.kept')).toContain('still open')
    expect(find('textarea', 'Promise, new').value).toBe('')
  })

  test('are ticked to words of the contract, chosen from what comes close', async () => {
    await openPoint('close-outside-promises', title, [promise()])
    answers['findWords'] = () => [place]
    await press('Find it in the contract', '.kept button')
    await pass(0)
    expect(callsOf('findWords')).toEqual([['findWords', tab, 'Free training']])
    expect(find('.find-clause .jump', '').textContent).toContain(place.quote)
    await press('It says so here', '.find-clause button')
    expect(callsOf('writeLine')[0]?.[2]).toEqual({ list: 'promises', id: 'a', text: 'Free training', keptBy: place.quote })
    expect(text('.kept .state')).toBe('in the contract')
    expect(text('.kept .where')).toContain('§4')
    expect(all('.find-clause')).toEqual([])
    expect(document.activeElement?.textContent).toBe('Find it')
  })

  test('are looked for by other words, once the reader stops typing', async () => {
    await openPoint('close-outside-promises', title, [promise()])
    answers['findWords'] = () => []
    await press('Find it in the contract', '.kept button')
    await pass(0)
    await write('Words that the contract may use', 'course')
    await write('Words that the contract may use', 'courses')
    await pass(400)
    expect(callsOf('findWords').map(call => call[2])).toEqual(['Free training', 'courses'])
    expect(text('.find-clause')).toContain('No sentence that was read comes close to this.')
  })

  test('that are not in the contract come with the question to send, and can be opened again', async () => {
    await openPoint('close-outside-promises', title, [promise()])
    await press('Not in there', '.kept button')
    expect(callsOf('writeLine')[0]?.[2]).toMatchObject({ keptBy: null })
    expect(text('.kept .send')).toContain('I do not find it in the contract: “Free training”. Could we write it in?')
    await press('Open again', '.kept button')
    expect(callsOf('writeLine')[1]?.[2]).toEqual({ list: 'promises', id: 'a', text: 'Free training' })
  })

  test('are put in other words, and keep what keeps them', async () => {
    await openPoint('close-outside-promises', title, [promise({ state: 'not-in-contract', keptBy: null })])
    await type(find('textarea', 'Promise 1'), 'Two days of training')
    await pass(1000)
    expect(callsOf('writeLine').map(call => call[2])).toEqual([{ list: 'promises', id: 'a', text: 'Two days of training', keptBy: null }])
    expect(text('.kept .send')).toContain('“Two days of training”')
  })

  test('are removed, and put back where they were', async () => {
    await openPoint('close-outside-promises', title, [promise(), promise({ id: 'b', text: 'Anna does it' })])
    await press('Remove: Free training', '.promises button')
    expect(all('.kept')).toHaveLength(1)
    await press('Undo', '.remark button')
    expect(callsOf('writeLine')[0]?.slice(2)).toEqual([{ list: 'promises', id: 'a', text: 'Free training' }, 'b'])
  })

  test('whose words are gone say so, in the closed row too, and it is news', async () => {
    await openPoint('close-outside-promises', title, [promise({ state: 'in-contract', keptBy: 'trains two people' })])
    change(state => withPromises(state, [promise({ state: 'changed', keptBy: 'trains two people' })]))
    await pass(0)
    expect(text('.kept')).toContain('These words kept it, and are not in the contract any more: trains two people')
    expect(text('output')).toContain('The text changed: the words behind 1 promise gone.')
    await press(title, '[data-head]')
    expect(text('.still-open')).toBe('1 promise: 1 whose words are gone.')
  })

  test('in short', () => {
    expect(promisesInShort([])).toBe('')
    expect(promisesInShort([promise({ state: 'in-contract' })])).toBe('1 promise, in the contract.')
    expect(promisesInShort([promise({ state: 'in-contract' }), promise(), promise({ state: 'not-in-contract' })])).toBe('3 promises: 1 still open and 1 not in the contract.')
  })
})

describe('both have the same text', () => {
  const code = '466P ZW7P DQN3 CH29'

  const title = 'Both have the same text'

  test('shows the code to read out, what it proves, and compares the other side’s', async () => {
    Object.assign(answers, { fingerprint: () => ({ code, proves: 'The same words.' }) })
    await openPoint('close-same-version', title)
    expect(text('.same-text .code')).toBe(code)
    expect(text('.same-text .unseen')).toBe('4 6 6 P, Z W 7 P, D Q N 3, C H 2 9')
    expect(text('.same-text')).toContain('The same words.')
    await write('The code that the other side reads out', '466p-zw7p-dqn3-ch29')
    expect(text('.same-text output')).toBe('The same code: both of you have this text.')
  })

  test('has no code while only part is read, and another once the text is another', async () => {
    Object.assign(answers, { fingerprint: () => null })
    await openPoint('close-same-version', title)
    expect(text('.details')).toContain('Only part of the contract is read so far')
    Object.assign(answers, { fingerprint: () => ({ code, proves: '' }) })
    change(state => ({ ...state, review: { ...state.review } }))
    await pass(0)
    await pass(0)
    expect(text('.same-text .code')).toBe(code)
  })

  test('says so where nobody answers', async () => {
    Object.assign(answers, { fingerprint: () => null })
    await openPoint('close-same-version', title)
    world.failing = { fingerprint: 99 }
    change(state => ({ ...state, review: { ...state.review } }))
    await pass(0)
    await pass(30_000)
    expect(text('.details')).toContain('Evenhand did not answer.')
  })

  test.each([['', ''], ['466P zw', ''], ['466P ZW7P DQN3 CH28', 'Not the same'], ['466P ZW7P DQN3 CH29 X', 'Not the same'], ['X', 'Not the same'], [code.toLowerCase(), 'The same code']])('%s', (theirs, says) => {
    const said = compared(theirs, code)
    expect(says === '' ? said === '' : said.startsWith(says)).toBe(true)
  })
})

describe('should a lawyer see it?', () => {
  const title = 'Should a lawyer see it?'

  test('what speaks for it comes with its words, and is no answer', async () => {
    Object.assign(answers, { lawyerSigns: () => [{ sign: 'shares', reason: 'Part of the deal is a share in a business.', places: [{ quote: 'stock options', span: { start: 3, end: 8 }, clause: '§1' }] }] })
    await openPoint('close-lawyer', title)
    expect(text('.signs')).toContain('One thing speaks for it. You decide.')
    expect(text('.signs')).toContain('Part of the deal is a share in a business.')
    await press('stock options')
    expect(callsOf('reveal')).toEqual([['reveal', tab, { start: 3, end: 8 }]])
  })

  test('nothing that speaks for it is told with what was looked for', async () => {
    Object.assign(answers, { lawyerSigns: () => [] })
    await openPoint('close-lawyer', title)
    expect(text('.signs')).toContain('found none of them here')
  })
})

test.each([['full', 'in the text.'], ['visible-only', 'in the part that was read.']] as const)('nothing left open, and nothing found that is: %s', async (read, where) => {
  begin(reviewState({ review: { checklist: [item('close-open-points', 'Nothing left open')] }, state: { coverage: { state: read } } }))
  await open()
  await press('Nothing left open', '[data-head]')
  expect(text('.details')).toContain(`No blanks, no notes of drafters and nothing to be agreed later ${where}`)
})

test('nothing left open: every open place, sort by sort, each leading to its words', async () => {
  const blank = finding({ rule: 'drf-placeholder', title: 'A blank', spans: [{ start: 1, end: 4 }, { start: 6, end: 9 }] }), later = finding({ rule: 'amb-agree-later', title: 'To be agreed later', spans: [{ start: 10, end: 20 }] })
  begin(reviewState({ review: { findings: [blank, later], checklist: [item('close-open-points', 'Nothing left open', { state: 'unclear', findings: [0, 1] })] }, quotes: [['[date]', '[sum]'], ['to be agreed']] }))
  await open()
  await press('Nothing left open', '[data-head]')
  expect(text('.open-places')).toContain('A blank 2')
  expect(all('.open-places q').map(words => words.textContent)).toEqual(['[date]', '[sum]', 'to be agreed'])
  expect(all('[data-row] q')).toHaveLength(3)
  await key('Enter', find('[data-head]', 'Nothing left open'))
  expect(all('.open-places q')).toHaveLength(3)
  world.calls = []
  await press('[sum]')
  expect(callsOf('reveal')).toEqual([['reveal', tab, { start: 6, end: 9 }]])
})

test('at a glance: each thing that is settled in the words of a person, leading to the contract’s', async () => {
  begin(reviewState({ review: { keyTerms: [{ kind: 'payment-days', value: 'P30D', start: 1, end: 5 }, { kind: 'payment-days', value: 'P30D', start: 8, end: 9 }, { kind: 'fees', value: 'EUR 48000.00', start: 10, end: 20 }, { kind: 'scope', value: 'cleaning', start: 30, end: 40 }] } }))
  await open()
  await press('at a glance')
  expect(all('.glance dt').map(name => name.textContent)).toEqual(['Price', 'Days to pay'])
  await press('30 days', '.glance button')
  expect(callsOf('reveal')).toEqual([['reveal', tab, { start: 1, end: 5 }]])
})
