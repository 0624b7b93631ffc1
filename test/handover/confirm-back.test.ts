import { expect, test } from 'vitest'
import { asText } from '../../src/handover/as-text'
import { confirmBack } from '../../src/handover/confirm-back'
import { finding, item, reviewState } from '../panel/contract'
import { setAside, tick } from './contract'

const ticked = { ticks: { 'close-parties': tick() }, notes: { 'close-parties': 'private' } }

test('what is confirmed is agreed, and the rest open; notes stay with the reader', () => {
  const note = asText(confirmBack(reviewState({ state: { decisions: ticked } }), '23 November 2026'))
  const [agreed, open] = note.split('Still open')
  expect(agreed).toContain('- Who is bound: nothing in the text')
  expect(agreed).not.toContain('When each sum is due')
  expect(open).toContain('- When each sum is due: From which day do the days count?')
  expect(note).not.toContain('private')
})

test('it says that it promises nothing, whatever else is in it', () => {
  for (const decisions of [ticked, { ticks: {}, notes: {} }]) {
    expect(asText(confirmBack(reviewState({ state: { decisions } }), '23 November 2026'))).toContain('This note does not change the contract and is not an offer; the signed text decides.')
  }
})

test('a point whose words have changed is not agreed', () => {
  const note = asText(confirmBack(reviewState({ state: { decisions: { ticks: { 'close-pay-dates': tick(['later']) }, notes: {} } } }), '23 November 2026'))
  expect(note).not.toContain('Agreed')
  expect(note).toContain('- When each sum is due: From which day do the days count?')
})

test('agreed words come with their value and clause, the first few places of each', () => {
  const terms = [0, 1, 2, 3]
  const state = reviewState({
    review: { findings: [finding()], keyTerms: terms.map(i => ({ kind: 'payment-days', value: 'P45D', start: i, end: i + 1 })), checklist: [item('close-pay-dates', 'When each sum is due', { terms })] },
    state: { decisions: { ticks: { 'close-pay-dates': tick() }, notes: {} } },
  })
  const note = asText(confirmBack({ ...state, quotes: { ...state.quotes, keyTerms: ['forty-five days', 'b', 'c', 'd'] }, clauses: { ...state.clauses, keyTerms: ['§5', '', '', ''] } }, 'today'))
  expect(note).toContain('- When each sum is due: “forty-five days” (45 days), §5; “b” (45 days); “c” (45 days); and 1 more in the text')
})

test('what the reader asks only themselves is not sent, and what they set aside is left out', () => {
  const asked = { state: 'unclear', byReader: true, ask: 'Is there enough at stake?' } as const
  const decisions = { ticks: { 'close-lawyer': tick(), 'close-time': tick() }, setAside: { 'close-late': setAside('paid at once') } }
  const checklist = [item('close-lawyer', 'Should a lawyer see it?', asked), item('close-time', 'Fair time to read', asked), item('close-late', 'Lateness', asked)]
  const note = asText(confirmBack(reviewState({ review: { checklist }, state: { decisions } }), 'today'))
  expect(note).toContain('- Fair time to read: confirmed')
  expect(note).not.toMatch(/lawyer|Lateness/)
})

test('what is still open beside the text is not called nothing', () => {
  const checklist = [item('close-open-points', 'Nothing left open', { state: 'unclear', open: '1 comment is still open.' })]
  expect(asText(confirmBack(reviewState({ review: { checklist }, state: { decisions: { ticks: { 'close-open-points': tick() }, notes: {} } } }), 'today'))).toContain('- Nothing left open: 1 comment is still open.')
})

test('promises that the reader does not find in the contract are named', () => {
  const checklist = [item('close-outside-promises', 'Promises made in talks', { state: 'unclear', byReader: true, ask: 'Some things?' })]
  const promise = (text: string, state: 'in-contract' | 'not-in-contract') => ({ id: text, at: '', list: 'promises' as const, text, state, spans: [], clause: '' })
  const note = (...promises: ReturnType<typeof promise>[]) => asText(confirmBack(reviewState({ review: { checklist }, state: { standing: { promises } } }), 'today'))
  expect(note()).toContain('- Promises made in talks: Some things?')
  expect(note(promise('free setup', 'not-in-contract'), promise('a named contact', 'in-contract'))).toContain('- Promises made in talks: We talked about “free setup”, which I do not find in the text. Could we write it in?')
  expect(note(promise('a named contact', 'in-contract'))).not.toContain('Promises')
})
