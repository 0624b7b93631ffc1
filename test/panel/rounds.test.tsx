// @vitest-environment happy-dom
/** What changed since the reader last saw a contract, and its versions. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Round, RoundsCompared } from '../../src/messages'
import { answers, begin, callsOf, world } from './background'
import { reviewState } from './contract'
import { all, choose, close, find, key, open, pass, press, text } from './screen'

vi.mock('../../src/browser', () => import('./background'))

const round = (n: number, more: Partial<Round> = {}): Round => ({ n, at: `2026-11-0${n}T10:00:00Z`, seen: `2026-11-0${n}T12:00:00Z`, length: 1000 + n * 10, text: true, findings: [], ...more })
const none = { changed: 0, added: 0, removed: 0, moved: 0, renumbered: 0 }
const compared = (more: Partial<RoundsCompared> = {}): RoundsCompared => ({
  side: 'Customer',
  clauses: {
    counts: { ...none, changed: 3, added: 1 }, say: '3 clauses changed, 1 added.', more: 0, same: 31, sameNames: ['§1', '§3'], renumbered: [{ clause: '§9', was: '§8' }],
    rows: [
      { kind: 'changed', clause: '§5.2', moved: false, span: { start: 30, end: 40 }, paragraphs: [[{ kind: 'kept', words: 'within ' }, { kind: 'removed', words: '30' }, { kind: 'added', words: '60' }, { kind: 'kept', words: ' days' }]] },
      { kind: 'removed', clause: '§7', moved: false, paragraphs: [[{ kind: 'removed', words: 'Each side may leave.' }]] },
    ],
  },
  findings: [
    { what: 'solved', rule: 'a', title: 'Only they may walk away', severity: 4, outcome: 'problem', was: ['may terminate at any time'], now: [], clause: '§12', because: 'words', decided: { at: '2026-11-02T10:00:00Z', what: 'raise', reason: 'We plan a year ahead' } },
    { what: 'worse', rule: 'b', title: 'Late payment costs a lot', severity: 3, outcome: 'problem', was: ['two per cent'], now: ['nine per cent'], clause: '§6', span: { start: 50, end: 60 } },
  ],
  still: 12,
  terms: [{ kind: 'payment-days', from: 'P30D', to: 'P60D', direction: 'longer', words: 'within 60 days', clause: '§5.2', span: { start: 30, end: 44 } }],
  ...more,
})
const changed = { n: 2, at: '2026-11-05T10:00:00Z', before: { n: 1, seen: '2026-11-03T10:00:00Z' }, changesSeen: false }

let rounds: readonly Round[]
let answer: RoundsCompared
beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-29T10:00:00Z') })
  rounds = [round(1), round(2)]
  answer = compared()
  begin(reviewState({ state: { standing: { round: changed }, decisions: { side: 'Customer' } } }))
  answers['rounds'] = () => rounds
  answers['compareRounds'] = () => answer
  answers['changesSeen'] = at => world.states[at] = reviewState({ state: { standing: { round: { ...changed, changesSeen: true } }, decisions: { side: 'Customer' } } })
})
afterEach(() => {
  close()
  vi.useRealTimers()
})

const versions = async () => {
  await press('More')
  await press('Versions')
  await pass(10)
}

test('a known contract with another text says so, and how much', async () => {
  await open()
  await pass(10)
  expect(text('.changed-strip output')).toBe('Changed since you read it on 3 November: 4 clauses.')
  await press('See what changed')
  await pass(10)
  expect(document.activeElement?.textContent).toBe('Versions')
  expect(callsOf('changesSeen')).toHaveLength(1)
  await press('Back to the review')
  expect(all('.changed-strip')).toEqual([])
})

test('it can be dismissed, and is not said again', async () => {
  await open()
  await press('Dismiss')
  expect(callsOf('changesSeen')).toHaveLength(1)
  expect(all('.changed-strip')).toEqual([])
})

test('a first version, and one that was seen already, have no such strip', async () => {
  for (const now of [{ n: 1, at: changed.at, changesSeen: false }, { ...changed, changesSeen: true }]) {
    begin(reviewState({ state: { standing: { round: now } } }))
    await open()
    expect(all('.changed-strip')).toEqual([])
    expect(callsOf('compareRounds')).toEqual([])
  }
})

test('the first version is told as what it is', async () => {
  rounds = [round(1)]
  begin(reviewState())
  await open()
  await versions()
  expect(text('.rounds')).toContain('This is the first version you have seen. When its text changes, you will see here what changed.')
})

test('versions are listed, the latest first', async () => {
  rounds = [round(1, { text: false }), round(2)]
  await open()
  await versions()
  const [latest, first] = all('.versions li').map(item => item.textContent)
  expect(latest).toContain('Version 2 2 November on the page now')
  expect(latest).toContain('1020 words (10 more)')
  expect(first).toContain('its words are no longer kept')
})

test('versions of one day are told apart by the hour', async () => {
  rounds = [round(1), round(2, { at: '2026-11-01T14:00:00Z' })]
  await open()
  await versions()
  const [latest, first] = all('.versions .when').map(when => when.textContent)
  expect(latest).toMatch(/^1 November, \d\d:\d\d to 2 November$/)
  expect(first).toMatch(/^1 November, \d\d:\d\d$/)
})

test('old and new words are told apart for those who do not see the lines', async () => {
  await open()
  await versions()
  expect(text('.compared del')).toContain('[taken out:] 30 [end]')
  expect(text('.compared ins')).toContain('[put in:] 60 [end]')
  expect(text('.rounds')).toContain('31 clauses are the same')
  expect(text('.rounds')).toContain('only numbering changed')
  expect(text('.rounds')).toContain('§8 is now §9')
})

test('a changed clause leads to its words, one that was removed leads nowhere', async () => {
  await open()
  await versions()
  await press('Go to it on the page')
  expect(callsOf('reveal')).toEqual([['reveal', 7, { start: 30, end: 40 }]])
  find('button', '§7').focus()
  await key('Enter')
  expect(callsOf('reveal')).toHaveLength(1)
})

test('what became of the findings comes with what was decided and why', async () => {
  await open()
  await versions()
  const page = text('.rounds')
  expect(page).toContain('Solved 1')
  expect(page).toContain('On 2 November you decided: to be raised. Why: We plan a year ahead')
  expect(page).toContain('Worse for you 1')
  expect(page).toContain('12 points are as before.')
})

test('for neither side nothing is better or worse for anybody', async () => {
  const { side: _, ...others } = answer
  answer = others
  await open()
  await versions()
  expect(text('.rounds')).toContain('Weighs more 1')
  expect(text('.rounds')).not.toContain('for you')
})

test('a key term is told in plain words', async () => {
  await open()
  await versions()
  expect(text('.values')).toBe('was 30 days → , is now 60 days, longer')
})

test('without a kept text the findings are still compared', async () => {
  const { clauses: _, ...others } = answer
  answer = others
  await open()
  await pass(10)
  expect(text('.changed-strip output')).toBe('Changed since you read it on 3 November.')
  await versions()
  expect(text('.rounds')).toContain('no longer kept, so clauses cannot be compared')
  expect(text('.rounds')).toContain('Solved 1')
})

test('any two versions can be compared, the earlier one first', async () => {
  rounds = [round(1), round(2), round(3)]
  begin(reviewState({ state: { standing: { round: { ...changed, n: 3, before: { n: 2, seen: changed.before.seen }, changesSeen: true } } } }))
  await open()
  await versions()
  const [from, to] = all('.chooser select') as [HTMLSelectElement, HTMLSelectElement]
  expect([from.value, to.value]).toEqual(['2', '3'])
  await choose('to', '2')
  expect(callsOf('compareRounds').at(-1)).toEqual(['compareRounds', 7, 1, 2])
})

test('where nobody can compare them, it says why', async () => {
  answers['compareRounds'] = () => { throw new Error('That version is not known any more.') }
  await open()
  await versions()
  await pass(3000)
  expect(text('[role=alert]')).toContain('That version is not known any more.')
})
