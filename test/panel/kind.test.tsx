// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { ContractKind } from '../../src/engine/review'
import type { ReviewState } from '../../src/panel/grouping'
import { answers, begin, callsOf, world } from './background'
import { finding, reviewState, tab } from './contract'
import { all, choose, close, find, open, pass, press, text } from './screen'

vi.mock('../../src/browser', async () => ({ browser: (await import('./background')).browser }))

beforeEach(() => { vi.useFakeTimers({ now: new Date('2026-11-23T12:00:00Z') }) })
afterEach(() => {
  close()
  vi.useRealTimers()
})

test('the kind that was read can be corrected, and that be taken back', async () => {
  begin(reviewState())
  answers['chooseKind'] = (_, kind) => {
    const { kind: __, ...others } = (world.states[tab] as ReviewState).decisions
    return world.states[tab] = reviewState({ review: { contractType: { kind: (kind ?? 'services') as ContractKind, because: [] }, findings: [finding(), finding({ title: 'Another' })] }, state: { decisions: { ...others, ...kind !== null && { kind: kind as ContractKind } } } })
  }
  await open()
  const chosen = () => find('select', 'Kind of contract').selectedOptions[0]?.textContent
  expect(chosen()).toBe('Services')
  await choose('Kind of contract', 'lease')
  await pass(0)
  expect(callsOf('chooseKind')).toEqual([['chooseKind', tab, 'lease']])
  expect(chosen()).toBe('Lease')
  expect(text('.remark')).toContain('Reviewed as: Lease.')
  expect(text('output')).not.toContain('The text changed')
  await press('Undo', '.remark button')
  expect(callsOf('chooseKind')[1]).toEqual(['chooseKind', tab, null])
  expect(chosen()).toBe('Services')
})

test('every kind is there once, whatever was read', async () => {
  begin(reviewState())
  await open()
  const names = all('.kind-chooser option').map(option => option.textContent)
  expect(names).toHaveLength(15)
  expect(new Set(names).size).toBe(15)
  expect(names.at(-1)).toBe('Contract')
})
