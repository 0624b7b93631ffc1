// @vitest-environment happy-dom
import { act } from 'preact/test-utils'
import { beforeEach, expect, test, vi } from 'vitest'
import { stored } from './background'
import { press, root, settle, show, textOf, type, field } from './page'

vi.mock('../../src/browser', () => import('./background'))
const rule = vi.hoisted(() => ({ severity: 3, tier: 'likely', why: 'Cash comes late.', ask: 'Could it be sooner?', sources: ['EU Directive 2011/7'], flags: ['Paid within «90 days» of the invoice.'], passes: ['Paid within 30 days.'] }))
vi.mock('evenhand:rules', () => ({
  rules: [
    { ...rule, id: 'pay-long', title: 'They pay late' },
    { ...rule, id: 'pay-set-off', title: 'They may set off', tier: 'judgement' },
    { ...rule, id: 'ren-auto', title: 'It renews by itself', why: 'Miss the day and you are bound.', fallback: 'Thirty days’ notice.' },
  ],
}))

beforeEach(() => {
  stored.replies = { silencedRules: { value: [{ reach: 'everywhere', rule: 'own-rush', title: 'Rush work', at: '2026-11-23T12:00:00.000Z' }] } }
})

const titles = () => [...root().querySelectorAll('.rule-title')].map(({ textContent }) => textContent)
const open = async (section: `rules/${string}` | 'rules' = 'rules') => {
  await show(section)
  await vi.waitFor(async () => {
    await settle()
    expect(titles()).not.toEqual([])
  })
}
const unfold = async (i: number) => {
  const details = root().querySelectorAll<HTMLDetailsElement>('details.rule')[i]!
  await act(() => {
    details.open = true
    details.dispatchEvent(new Event('toggle'))
  })
  return details
}

test('rules stand by what they are about, and tell all when opened', async () => {
  await open()
  expect([...root().querySelectorAll('h2')].map(({ textContent }) => textContent)).toEqual(['Never shown, from your playbooks', 'Payment 2', 'Renewal 1'])
  const renewal = await unfold(2)
  for (const words of ['Ask for a change', 'Miss the day and you are bound.', 'Could it be sooner?', 'Thirty days’ notice.', 'EU Directive 2011/7', 'ren-auto', 'Paid within 30 days.']) expect(renewal.textContent).toContain(words)
  expect(renewal.querySelector('mark')?.textContent).toBe('90 days')
  expect(textOf('details:nth-of-type(2) summary')).toContain('Needs your eyes')
})

test('they are searched by words and by what they are about', async () => {
  await open()
  await type('Search', 'miss BOUND')
  expect(titles()).toEqual(['It renews by itself'])
  await type('Search', '')
  await type('About', 'Payment')
  expect(titles()).toEqual(['They pay late', 'They may set off'])
  await type('Search', 'nowhere')
  expect(root().textContent).toContain('No rule is like that.')
})

test('a rule is never shown, and shown again', async () => {
  await open()
  await unfold(0)
  stored.replies['silencedRules'] = { value: [{ reach: 'everywhere', rule: 'pay-long', title: 'They pay late', at: '' }] }
  await press('Never show this rule, in any contract')
  expect(stored.calls).toContainEqual(['silence', 'pay-long'])
  expect(textOf('summary')).toContain('never shown')
  await act(() => field('only those that are never shown').click())
  expect(titles()).toEqual(['They pay late'])
  await press('Show this rule again')
  expect(stored.calls).toContainEqual(['endSilence', 'pay-long'])
})

test('a silenced rule that is none of ours can be heard again too', async () => {
  await open()
  await press('Show it again: Rush work')
  expect(stored.calls).toContainEqual(['endSilence', 'own-rush'])
})

test('an address leads to a rule', async () => {
  await open('rules/ren-auto')
  expect(root().querySelectorAll('details[open]')).toHaveLength(1)
  expect(document.activeElement?.textContent).toContain('It renews by itself')
})
