// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { begin, callsOf, change, world } from './background'
import { item, reviewState, tab } from './contract'
import { all, close, find, open, pass, press, text, titles } from './screen'

vi.mock('../../src/browser', async () => ({ browser: (await import('./background')).browser }))

beforeEach(() => { vi.useFakeTimers({ now: new Date('2026-11-23T12:00:00Z') }) })
afterEach(() => {
  close()
  vi.useRealTimers()
})

test('the popup asks for a review of the tab in front, and shows where it stands', async () => {
  begin(reviewState())
  await open()
  expect(callsOf('openReview')).toEqual([['openReview', tab, {}]])
  expect(text('h1')).toBe('Cleaning agreement')
  expect(text('.about')).toContain('Services')
  expect(text('.standing')).toContain('0 of 3 confirmed')
  expect(text('.counts')).toBe('1 to change')
})

test('points that do not apply are folded at the end and not counted', async () => {
  begin(reviewState())
  await open()
  expect(titles()).toEqual(['Who is bound', 'When each sum is due', 'What if payment is late'])
  await press('1 point that does not come up here')
  expect(titles()).toHaveLength(4)
  expect(text('.progress-words')).toBe('0 of 3 confirmed')
})

test('words of a kind that is often found wrongly say that they need the reader’s eyes, open or closed', async () => {
  const at = { start: 21, end: 39 }
  const point = (name: string, index: number) => item(name, name, { provisions: [index] })
  const state = reviewState({ review: { provisions: [{ kind: 'price-restrictions', ...at, tier: 'judgement' }, { kind: 'governing-law', start: 70, end: 80 }], checklist: [point('close-price', 0), point('close-law', 1)] } })
  begin({ ...state, quotes: { ...state.quotes, provisions: ['never above the price of last year', 'the law of Norway'] }, clauses: { ...state.clauses, provisions: ['§4', '§9'] } })
  await open()
  expect(all('.unsure').map(word => word.textContent)).toEqual(['Needs your eyes'])
  expect(text('[data-row="close-price"] .said')).toContain('Needs your eyes')
  await press('close-price')
  expect(text('[data-row="close-price"] .said')).toContain('Needs your eyes')
})

test('states are words', async () => {
  begin(reviewState())
  await open()
  expect(all('.state').map(state => state.textContent)).toEqual(['clear', 'unclear', 'not found here'])
})

test('a point shows its words, their value where they do not say it, and their clause', async () => {
  begin(reviewState({ review: { keyTerms: [{ kind: 'payment-period', value: 'P45D', start: 21, end: 39 }] } }))
  await open()
  const row = find('[data-row]', 'When each sum is due')
  expect(row.querySelector('q')?.textContent).toBe('within forty-five days of the invoice')
  expect(row.querySelector('.value')?.textContent).toBe('45 days')
  expect(row.querySelector('.where')?.textContent).toContain('§5.2')
  await press('within forty-five days')
  expect(callsOf('reveal')).toEqual([['reveal', tab, { start: 21, end: 39 }]])
})

test('a point whose words only a finding marks shows those', async () => {
  begin(reviewState({ review: { checklist: [item('close-pay-dates', 'When each sum is due', { state: 'unclear', findings: [0] })] } }))
  await open()
  expect(find('[data-row]', 'When each sum is due').querySelector('q')?.textContent).toBe(reviewState().quotes.findings[0]![0])
})

test('a point that only the reader can answer is not called unclear', async () => {
  begin(reviewState({ review: { checklist: [item('close-time', 'Fair time to read', { state: 'unclear', byReader: true, ask: 'Until when may I think it over?' })] } }))
  await open()
  expect(text('.state')).toBe('for you to answer')
  expect(all('.dots')).toEqual([])
  await press('Fair time to read', '[data-head]')
  expect(text('.details')).toContain('No text can tell: only you can answer this.')
})

test('a contradiction shows both sides without being opened', async () => {
  begin(reviewState({ review: { checklist: [item('close-pay-dates', 'When each sum is due', { state: 'conflicting', terms: [0, 1] })] } }))
  await open()
  expect(all('[data-row] q').map(q => q.textContent)).toEqual(['within forty-five days of the invoice', 'within a month'])
})

test('the five dots have names, and an opened point names what is missing and how to ask', async () => {
  begin(reviewState())
  await open()
  expect(text('.dots')).toContain('Said: what, who and otherwise. Missing: when and proof.')
  await press('When each sum is due', '[data-head]')
  expect(text('.details')).toContain('Not said: by when and how we know that it is done.')
  expect(text('.details')).toContain('From which day do the days count?')
  expect(text('.related')).toContain('Late payment costs a lot')
})

test('a tick is set at once, kept by the background, and can be taken back', async () => {
  begin(reviewState())
  await open()
  await press('Confirmed: Who is bound', 'input')
  expect(callsOf('confirm')).toEqual([['confirm', tab, 'close-parties', true]])
  expect(text('.progress-words')).toBe('1 of 3 confirmed')
  expect(all('.state')[0]?.textContent).toBe('confirmed')
  await press('Confirmed: Who is bound', 'input')
  expect(callsOf('confirm')[1]).toEqual(['confirm', tab, 'close-parties', false])
  expect(text('.progress-words')).toBe('0 of 3 confirmed')
})

test('two ticks in a row never flicker, though the first answer knows nothing of the second', async () => {
  begin(reviewState())
  await open()
  find('input', 'Who is bound').click()
  find('input', 'What if payment').click()
  const seen: boolean[] = []
  for (let i = 0; i < 6; i++) {
    await pass(0)
    seen.push(find('input', 'What if payment').checked)
  }
  expect(seen).toEqual(seen.map(() => true))
  expect(text('.progress-words')).toBe('2 of 3 confirmed')
})

test('a tick that cannot be kept is taken back, and says so', async () => {
  begin(reviewState())
  await open()
  world.failing = { confirm: 4 }
  await press('Confirmed: Who is bound', 'input')
  expect(find('input', 'Who is bound').checked).toBe(true)
  await pass(3000)
  expect(find('input', 'Who is bound').checked).toBe(false)
  expect(text('output')).toContain('That could not be saved. Please try again.')
})

test('a tick survives a background that was stopped for a moment', async () => {
  begin(reviewState())
  await open()
  world.failing = { confirm: 2 }
  await press('Confirmed: Who is bound', 'input')
  await pass(1000)
  expect(find('input', 'Who is bound').checked).toBe(true)
  expect(text('.progress-words')).toBe('1 of 3 confirmed')
})

test('ticks are sent at once, since the popup may close, and what was decided last is sent last', async () => {
  begin(reviewState())
  await open()
  find('input', 'Who is bound').click()
  find('input', 'What if payment').click()
  expect(callsOf('confirm').map(([, , item, on]) => [item, on])).toEqual([['close-parties', true], ['close-late', true]])
  await pass(0)
  world.calls.length = 0
  world.failing = { confirm: 1 }
  find('input', 'Who is bound').click()
  find('input', 'Who is bound').click()
  await pass(3000)
  // The first was lost and came after the second, so the second is sent once more.
  expect(callsOf('confirm').map(([, , , on]) => on)).toEqual([false, true, false, true])
  expect(find('input', 'Who is bound').checked).toBe(true)
})

test('a confirmed point whose words changed no longer counts, and shows both', async () => {
  begin(reviewState({ state: { decisions: { notes: {}, ticks: { 'close-pay-dates': { at: '2026-11-03T12:00:00Z', words: ['within thirty days of the invoice'], changedTo: ['within forty-five days of the invoice'] } } } } }))
  await open()
  expect(text('.progress-words')).toBe('0 of 3 confirmed')
  expect(text('.changed-since')).toBe('changed since you confirmed on 3 November')
  await press('When each sum is due', '[data-head]')
  expect(all('.changed q').map(q => q.textContent)).toEqual(['within thirty days of the invoice', 'within forty-five days of the invoice'])
  expect(all('.differs').map(part => part.textContent)).toEqual(['thirty', 'forty-five'])
})

test('of many words only those that changed are set side by side, and the others stay', async () => {
  const at = { start: 21, end: 39 }
  const state = reviewState({
    review: { keyTerms: [{ kind: 'payment-period', value: 'P45D', ...at }, { kind: 'payment-period', value: 'P30D', start: 70, end: 80 }], checklist: [item('close-pay-dates', 'When each sum is due', { terms: [0, 1] })] },
    state: { decisions: { ticks: { 'close-pay-dates': { at: '2026-11-03T12:00:00Z', words: ['within  a month', 'at once'], changedTo: ['within forty-five days of the invoice', 'within a month'] } } } },
  })
  begin(state)
  await open()
  await press('When each sum is due', '[data-head]')
  expect(all('.changed q').map(q => q.textContent)).toEqual(['at once', 'within forty-five days of the invoice'])
  expect(all('.row-body > .jump q').map(q => q.textContent)).toEqual(['within a month'])
})

test('of long words only what is around the change is shown', async () => {
  const [before, after] = ['so it goes on '.repeat(20), 'and on it goes '.repeat(20)]
  begin(reviewState({ state: { decisions: { ticks: { 'close-late': { at: '2026-11-03T12:00:00Z', words: [`${before}two ${after}`], changedTo: [`${before}three ${after}`] } } } } }))
  await open()
  await press('What if payment is late', '[data-head]')
  const [then] = all('.changed q').map(q => q.textContent ?? '')
  expect(then).toMatch(/^… .*on two and.* …$/)
  expect(then!.split(' ').length).toBeLessThan(40)
})

test('when everything is confirmed it says so, and offers the confirm-back note', async () => {
  const copied: string[] = []
  vi.stubGlobal('navigator', { clipboard: { writeText: async (words: string) => { copied.push(words) } } })
  const tick = { at: '2026-11-23T10:00:00Z', words: [] }
  begin(reviewState({ state: { decisions: { notes: {}, ticks: { 'close-parties': tick, 'close-pay-dates': tick, 'close-late': tick } } } }))
  await open()
  expect(text('.progress-words')).toBe('All 3 points confirmed on 23 November.')
  await press('Copy the confirm-back note')
  expect(copied[0]).toContain('This note does not change the contract and is not an offer; the signed text decides.')
  expect(copied[0]).toContain('- When each sum is due: “within forty-five days of the invoice” (45 days), §5.2')
  vi.unstubAllGlobals()
})

test('an opened point stays open when the text changes, and the news is told', async () => {
  begin(reviewState())
  await open()
  await press('When each sum is due', '[data-head]')
  change(state => reviewState({ review: { findings: [...state.review.findings, { ...state.review.findings[0]!, rule: 'pay-set-off', title: 'No set-off' }] } }))
  await pass(0)
  expect(find('[data-head]', 'When each sum is due').getAttribute('aria-expanded')).toBe('true')
  expect(text('output')).toContain('The text changed: 1 new finding.')
})

test('where only part was read, what is not found may stand in the rest', async () => {
  begin(reviewState({ state: { coverage: { state: 'visible-only', say: 'Scroll to read more.' } } }))
  await open()
  await press('What if payment is late', '[data-head]')
  expect(text('.details')).toContain('Nothing in the part that was read speaks of this.')
})

test('what is still open beside the text is said in the row, open or closed', async () => {
  const open3 = '3 suggested changes and 1 comment are still open.'
  begin(reviewState({ review: { checklist: [item('close-open-points', 'Nothing left open', { state: 'unclear', open: open3, ask: 'Which of them do we both accept?' })] } }))
  await open()
  expect(text('[data-row="close-open-points"] .still-open')).toBe(open3)
  expect(text('[data-row="close-open-points"] .state')).toBe('unclear')
  await press('Nothing left open')
  expect(text('[data-row="close-open-points"] .still-open')).toBe(open3)
  expect(text('[data-row="close-open-points"] .send')).toContain('Which of them do we both accept?')
})
