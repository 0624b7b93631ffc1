import { expect, test } from 'vitest'
import { confirmBack } from '../../src/panel/confirm-back'
import { rowsOf } from '../../src/panel/grouping'
import { newsOf } from '../../src/panel/news'
import { finding, item, reviewState } from './contract'

test('a finding keeps its name when it moves, and two of the same words are two', () => {
  const twice = [finding({ spans: [{ start: 1, end: 2 }] }), finding({ spans: [{ start: 9, end: 10 }] })]
  const moved = twice.map(one => ({ ...one, spans: one.spans.map(({ start, end }) => ({ start: start + 500, end: end + 500 })) }))
  const keys = (findings: typeof twice) => rowsOf(reviewState({ review: { findings }, quotes: [['soon'], ['soon']] })).map(row => row.key)
  expect(new Set(keys(twice)).size).toBe(2)
  expect(keys(moved)).toEqual(keys(twice))
})

test('news are told of the same contract only, and not when the side turns', () => {
  const before = reviewState()
  const more = reviewState({ review: { findings: [finding(), finding({ rule: 'pay-other' })] } })
  expect(newsOf(before, more)).toBe('The text changed: 1 new finding.')
  expect(newsOf(more, before)).toBe('The text changed: 1 finding settled.')
  expect(newsOf(before, { ...more, address: 'https://portal.example/2' })).toBe('')
  expect(newsOf(before, { ...more, decisions: { ...more.decisions, side: 'Customer' } })).toBe('')
  const tick = { at: '2026-11-03T12:00:00Z', words: ['a'] }
  const ticked = (changedTo?: string[]) => reviewState({ state: { decisions: { notes: {}, ticks: { 'close-late': changedTo ? { ...tick, changedTo } : tick } } } })
  expect(newsOf(ticked(), ticked(['b']))).toBe('The text changed: 1 confirmed point changed.')
})

test('the confirm-back note holds what is confirmed as agreed, and the rest as open', () => {
  const note = confirmBack(reviewState({ state: { decisions: { notes: { 'close-parties': 'private' }, ticks: { 'close-parties': { at: '2026-11-03T12:00:00Z', words: [] } } } } }), '23 November')
  const [agreed, open] = note.split('Still open')
  expect(agreed).toContain('- Who is bound: nothing in the text')
  expect(agreed).not.toContain('When each sum is due')
  expect(open).toContain('- When each sum is due: From which day do the days count?')
  expect(note).not.toContain('private')
})

test('the confirm-back note does not call what is still open nothing', () => {
  const checklist = [item('close-open-points', 'Nothing left open', { state: 'unclear', open: '1 comment is still open.' })]
  const note = confirmBack(reviewState({ review: { checklist }, state: { decisions: { notes: {}, ticks: { 'close-open-points': { at: '2026-11-03T12:00:00Z', words: [] } } } } }), '23 November')
  expect(note).toContain('- Nothing left open: 1 comment is still open.')
})
