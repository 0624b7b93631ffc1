// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { PlaybookStanding } from '../../src/messages'
import type { ReviewState } from '../../src/panel/grouping'
import { answers, begin, callsOf, world } from './background'
import { reviewState, tab } from './contract'
import { all, choose, close, find, open, pass, press, text } from './screen'

vi.mock('../../src/browser', async () => ({ browser: (await import('./background')).browser }))

beforeEach(() => { vi.useFakeTimers({ now: new Date('2026-11-23T12:00:00Z') }) })
afterEach(() => {
  close()
  vi.useRealTimers()
})

const withPlaybook = (playbook: PlaybookStanding, own?: string | null) => {
  const { standing, decisions } = reviewState()
  return reviewState({ state: { standing: { ...standing, playbook }, decisions: { ...decisions, ...own !== undefined && { playbook: own } } } })
}

test('where there is no playbook, nothing is said of any', async () => {
  begin(reviewState())
  await open()
  await press('More')
  expect(text('.playbook')).toBe('')
})

test('a contract can be reviewed with another playbook, with none, and again with that of its kind', async () => {
  const names = ['Ours', 'none']
  begin(withPlaybook({ name: 'Ours', chosen: 'kind', names }))
  answers['choosePlaybook'] = (_, choice) => world.states[tab] = choice === 'by-kind'
    ? withPlaybook({ name: 'Ours', chosen: 'kind', names }) : withPlaybook({ ...choice !== 'none' && { name: (choice as { name: string }).name }, chosen: 'contract', names }, choice === 'none' ? null : (choice as { name: string }).name)
  await open()
  await press('More')
  expect(find('select', 'Playbook').selectedOptions[0]?.textContent).toBe('Ours, as for all of this kind')
  // One of the playbooks is called as one of the other choices.
  for (const value of ['none', '= none', 'by-kind']) {
    await choose('Playbook', value)
    await pass(0)
    expect(find('select', 'Playbook').value).toBe(value)
  }
  expect(callsOf('choosePlaybook')).toEqual([['choosePlaybook', tab, 'none'], ['choosePlaybook', tab, { name: 'none' }], ['choosePlaybook', tab, 'by-kind']])
  expect((world.states[tab] as ReviewState).standing.playbook.name).toBe('Ours')
})

test('why a playbook could not be used is said beside it', async () => {
  begin(withPlaybook({ chosen: 'kind', names: ['Ours'], problem: '“Ours” speaks of a rule that is gone.' }))
  await open()
  await press('More')
  expect(all('.playbook')[0]?.textContent).toContain('speaks of a rule that is gone')
})
