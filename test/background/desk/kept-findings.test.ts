import { expect, test } from 'vitest'
import { keptChanges } from '../../../src/background/desk/kept-findings'
import type { RoundFinding } from '../../../src/messages'

const kept = (rule: string, key: string, more: Partial<RoundFinding> = {}): RoundFinding => ({ rule, key: `${rule}:${key}`, title: rule, severity: 3, outcome: 'problem', words: [key], ...more })
const decided = (what: 'raise' | 'accept') => ({ rule: 'x', title: 'x', words: [], decision: { at: '2026-11-03T10:00:00Z', what } })
const what = (before: readonly RoundFinding[], after: readonly RoundFinding[], decisions = {}) => keptChanges(before, after, decisions)

test('what is gone is solved, what came is new, and notes in the reader’s favour are told by themselves', () => {
  const { findings } = what(
    [kept('a', '1'), kept('b', '1', { outcome: 'favours-you' })],
    [kept('c', '1'), kept('d', '1', { outcome: 'favours-you' })],
  )
  expect(findings.map(({ what, rule }) => `${what} ${rule}`)).toEqual(['solved a', 'lost b', 'new c', 'gained d'])
})

test('the only one of its rule whose words changed is the same one, better or worse', () => {
  expect(what([kept('a', 'old')], [kept('a', 'new', { severity: 4 })]).findings).toMatchObject([{ what: 'worse', was: ['old'], now: ['new'] }])
  expect(what([kept('a', 'old')], [kept('a', 'new')])).toEqual({ findings: [], still: 1 })
  expect(what([kept('a', 'old')], [kept('a', 'new', { outcome: 'favours-you' })]).findings).toMatchObject([{ what: 'better' }])
})

test('of what is as it was only what the reader wanted changed is told', () => {
  const same = [kept('a', '1'), kept('b', '1')]
  expect(what(same, same, { 'a:1': decided('raise'), 'b:1': decided('accept') })).toMatchObject({ findings: [{ what: 'still', rule: 'a', decided: { what: 'raise' } }], still: 1 })
})
