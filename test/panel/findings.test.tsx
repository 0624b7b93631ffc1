// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { activate, begin, callsOf, world } from './background'
import { finding, reviewState, tab } from './contract'
import { all, choose, close, find, focusedRow, open, pass, press, text, titles } from './screen'

vi.mock('../../src/browser', async () => ({ browser: (await import('./background')).browser }))

beforeEach(() => { vi.useFakeTimers({ now: new Date('2026-11-23T12:00:00Z') }) })
afterEach(() => {
  close()
  vi.useRealTimers()
})

const some = [
  finding({ rule: 'drf-blank', family: 'drf', severity: 1, title: 'tidy' }),
  finding({ rule: 'lia-none', family: 'lia', severity: 4, title: 'stop', against: 'Customer', spans: [{ start: 1, end: 2 }, { start: 5, end: 6 }], fallback: 'Both of us, up to a year of fees.' }),
  finding({ rule: 'amb-promptly', family: 'amb', severity: 2, title: 'clarify' }),
  finding({ rule: 'pay-late', family: 'pay', severity: 3, title: 'change' }),
  finding({ rule: 'rst-area', family: 'rst', severity: 4, tier: 'judgement', title: 'look' }),
  finding({ rule: 'ter-theirs', family: 'ter', severity: 3, outcome: 'favours-you', against: 'Supplier', title: 'yours' }),
]

const openFindings = async (state = reviewState({ review: { findings: some, checklist: [] }, quotes: some.map((one, i) => i === 1 ? ['no limit at all', 'any and all losses'] : [one.title]) })) => {
  begin(state)
  await open()
  await press('Findings', '[role=tab]')
}

test('findings stand in groups by what to do next; what needs eyes is never among the faults', async () => {
  await openFindings()
  expect(all('.group h2').map(head => head.textContent)).toEqual(['Before signing 1', 'Ask for a change 1', 'Ask what it means 1', 'Tidy up 1', 'In your favour 1', 'Needs your eyes 1'])
  expect(titles()).toEqual(['stop', 'change', 'clarify', 'tidy', 'yours', 'look'])
  expect(text('.counts')).toBe('1 before signing1 to change1 to clarify')
})

test('a finding whose words cannot be shown on the page says so', async () => {
  await openFindings(reviewState({ review: { findings: some }, state: { unplaced: [1] } }))
  expect(all('[data-row]').filter(row => /not to be seen on the page/.test(row.textContent)).map(row => row.querySelector('.head-title')?.textContent)).toEqual(['stop'])
})

test('an opened finding gives its words, why, what to ask, what to settle for, whom it is hard on, and why we say so', async () => {
  await openFindings(reviewState({ review: { findings: some }, quotes: [[''], ['no limit at all', 'any and all losses'], [], [], [], []], state: { decisions: { side: 'Customer', ticks: {}, notes: {} } } }))
  await press('stop', '[data-head]')
  const row = find('[data-row]', 'stop')
  expect([...row.querySelectorAll('q')].map(q => q.textContent)).toEqual(['no limit at all', 'any and all losses'])
  for (const words of ['Interest grows every month.', 'Could the rate follow the bank rate?', 'Both of us, up to a year of fees.', 'Hard on you, the Customer.', 'A study of ours', 'The wording strongly points this way.']) expect(row.textContent).toContain(words)
  row.querySelectorAll<HTMLElement>('button.jump')[1]!.click()
  expect(callsOf('reveal')).toEqual([['reveal', tab, { start: 5, end: 6 }]])
})

test('where a playbook has a position, an opened finding gives the first choice, what to settle for and where to stop', async () => {
  const one = finding({ fallback: 'A year.', position: { preferred: 'Thirty days.', fallback: 'Sixty days.', walkAway: 'More than ninety days.' } })
  await openFindings(reviewState({ review: { findings: [one] } }))
  await press('Late payment', '[data-head]')
  expect(all('.send').map(send => send.textContent)).toEqual(['AskCould the rate follow the bank rate?copy', 'First choiceThirty days.copy', 'Settle forSixty days.copy'])
  expect(text('.details')).toContain('Stop at: More than ninety days.')
})

test('words that are gone from the page are said to be gone', async () => {
  await openFindings()
  world.found = false
  await press('no limit at all')
  expect(text('output')).toContain('These words are not on the page any more.')
})

test('the counts in the header narrow the findings', async () => {
  begin(reviewState({ review: { findings: some } }))
  await open()
  await press('1 before signing')
  expect(titles()).toEqual(['stop'])
  await press('Show all')
  expect(titles()).toHaveLength(6)
})

test('findings can be narrowed by what to do and by what they are about, in words', async () => {
  await openFindings()
  expect([...find('select', 'What it is about').options].map(option => option.text)).toEqual(['About anything', 'Drafting slips', 'Ending it', 'Liability', 'Limits on your business', 'Payment', 'Unclear wording'])
  await choose('What it is about', 'Liability')
  expect(titles()).toEqual(['stop'])
  await choose('What to do next', 'stop')
  await choose('What it is about', 'Payment')
  expect(titles()).toEqual([])
  expect(text('.nothing')).toContain('Nothing of this kind was found.')
  await press('Show all findings')
  expect(titles()).toHaveLength(6)
})

test('twenty at first, the rest folded, and never more than a hundred rows', async () => {
  const many = Array.from({ length: 251 }, (_, i) => finding({ severity: 1, title: `point ${i}`, spans: [{ start: i, end: i + 1 }] }))
  await openFindings(reviewState({ review: { findings: many } }))
  expect(titles()).toHaveLength(20)
  await press('and 231 smaller points')
  expect(titles()).toHaveLength(100)
  expect(text('.pages')).toContain('1 to 100 of 251')
  await press('Next')
  await press('Next')
  expect(titles()).toEqual(many.slice(200).map(one => one.title))
  await press('Only the first twenty')
  expect(titles()).toHaveLength(20)
})

test('what was checked and is fine is told by subject', async () => {
  await openFindings()
  await press('Checked and fine (3)')
  expect(all('.cleared li').map(line => line.textContent)).toEqual(['Liability2 checks', 'Ending it1 check'])
})

test('a related finding opens among the findings, even when it is folded away', async () => {
  const many = Array.from({ length: 60 }, (_, i) => finding({ severity: 1, title: `point ${i}`, spans: [{ start: i, end: i + 1 }] }))
  const state = reviewState({ review: { findings: many } })
  begin({ ...state, review: { ...state.review, checklist: state.review.checklist.map(item => ({ ...item, findings: [45] })) } })
  await open()
  await press('When each sum is due', '[data-head]')
  await press('point 45', '.related-finding')
  expect(focusedRow()).toContain('two per cent a month 45')
  expect(find('[data-head]', 'point 45').getAttribute('aria-expanded')).toBe('true')
})

test('a related finding is gone to once: the next view and the next contract begin at the beginning', async () => {
  begin(reviewState())
  await open('beside')
  await press('When each sum is due', '[data-head]')
  await press('Late payment', '.related-finding')
  await press('Checklist', '[role=tab]')
  await press('Findings', '[role=tab]')
  expect(focusedRow()).toBeUndefined()
  world.states[8] = reviewState({ state: { tab: 8, title: 'Lease' } })
  activate(8)
  await pass(0)
  expect(text('h1')).toBe('Lease')
  expect(find('[role=tab]', 'Checklist').getAttribute('aria-selected')).toBe('true')
})

test('nothing found is said plainly', async () => {
  await openFindings(reviewState({ review: { findings: [] } }))
  expect(text('.nothing')).toBe('Nothing here that our 240 rules object to. The checklist is still yours to go through.')
})
