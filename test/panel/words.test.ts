import { expect, test } from 'vitest'
import { rules } from '../../src/engine/rules'
import { confirmBack } from '../../src/panel/confirm-back'
import { rowsOf } from '../../src/panel/grouping'
import { newsOf } from '../../src/panel/news'
import { familyOfRule, list } from '../../src/panel/plain-words'
import { valueBeside, valueWords, whenWords } from '../../src/panel/value-words'
import { finding, item, reviewState } from './contract'

test('every family that has a rule has a name in words', () => {
  expect(rules.length).toBeGreaterThan(0)
  expect([...new Set(rules.map(rule => rule.id))].filter(id => familyOfRule(id) === 'Other points')).toEqual([])
})

test.each([
  ['2026-12-01', '1 December 2026'], ['P30D', '30 days'], ['P1Y6M', '1 year and 6 months'], ['PT48H', '48 hours'], ['EUR 48000.00', '€48,000'], ['GBP 12.50', '£12.50'],
  ['perpetual', 'for ever'], ['Birch GmbH', 'Birch GmbH'], ['P', 'P'], ['2026-13-45', '2026-13-45'], ['ABC', 'ABC'],
])('the value %s reads %s', (value, words) => {
  expect(valueWords(value)).toBe(words)
})

test('a value is only added where the words do not say it', () => {
  expect(valueBeside('EUR 48000.00', 'a fee of € 48,000, excluding tax')).toBe('')
  expect(valueBeside('USD 24000.00', 'a fee of $24,000')).toBe('')
  expect(valueBeside('P45D', 'forty-five days')).toBe('45 days')
})

test('days of another year are told with the year', () => {
  expect(whenWords('2026-11-03T12:00:00Z', new Date('2026-11-23T12:00:00Z'))).toBe('3 November')
  expect(whenWords('2025-11-03T12:00:00Z', new Date('2026-11-23T12:00:00Z'))).toBe('3 November 2025')
  expect(whenWords('some day', new Date())).toBe('')
})

test('lists read like a sentence', () => {
  expect([list([]), list(['a']), list(['a', 'b']), list(['a', 'b', 'c'])]).toEqual(['', 'a', 'a and b', 'a, b and c'])
})

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
