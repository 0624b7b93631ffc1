import { expect, test } from 'vitest'
import { rowsOf } from '../../src/panel/grouping'
import { newsOf } from '../../src/panel/news'
import { finding, reviewState } from './contract'

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
  expect(newsOf(more, before)).toBe('The text changed: 1 finding gone.')
  expect(newsOf(before, { ...more, address: 'https://portal.example/2' })).toBe('')
  expect(newsOf(before, { ...more, decisions: { ...more.decisions, side: 'Customer' } })).toBe('')
  const tick = { at: '2026-11-03T12:00:00Z', words: ['a'] }
  const ticked = (changedTo?: string[]) => reviewState({ state: { decisions: { notes: {}, ticks: { 'close-late': changedTo ? { ...tick, changedTo } : tick } } } })
  expect(newsOf(ticked(), ticked(['b']))).toBe('The text changed: 1 confirmed point changed.')
})
