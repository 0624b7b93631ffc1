/** What reaches the page while its reader decides: the same, whatever that is. A page can only tell that its script was asked something. */
import { beforeEach, expect, test, vi } from 'vitest'
import type { TabState } from '../../../src/messages'
import { createWorld } from '../world'

const shared = vi.hoisted(() => ({ browser: {} as Record<string, unknown> }))
vi.mock('../../../src/browser', () => shared)
vi.mock('../../../src/engine/review', () => import('../engine'))
vi.mock('../../../src/engine/rules', () => ({ rules: [{ id: 'ter-free', title: 'Only they may walk away' }] }))

const contract = ['Window Cleaning Agreement', 'Party: Customer', 'Party: Provider', 'Price: GBP 40.00', 'Provider may terminate this Agreement at any time, for any reason or for none.']
const tab = 3, secret = 'walk away below nineteen'

let world: ReturnType<typeof createWorld>
beforeEach(async () => {
  world = createWorld()
  shared.browser = world.browser
  await world.start()
})

test.each([false, true])('every decision asks the page for what it added, and for nothing else; discreet: %s', { timeout: 30_000 }, async discreet => {
  const page = world.load(tab, 'https://portal.example/7', contract), { background } = world
  const state: TabState = await background.openReview(tab, {})
  if (state.kind !== 'review') throw new Error(state.say)
  await background.setDiscreet(tab, discreet)
  const { review: { checklist: [first] }, standing: { findings: [finding] } } = state, { item } = first!, { key } = finding!
  const marks = page.marks
  const decisions: readonly (() => Promise<unknown>)[] = [
    () => background.chooseSide(tab, 'Customer'), () => background.chooseSide(tab, 'Provider'), () => background.chooseSide(tab, null),
    () => background.note(tab, item, secret), () => background.note(tab, item, ''), () => background.confirm(tab, item, true), () => background.setAside(tab, item, secret),
    () => background.decideFinding(tab, key, { what: 'accept', reason: secret }), () => background.decideFinding(tab, key, null), () => background.setStake(tab, key, 'must'),
    () => background.silenceRule(tab, 'ter-free', 'contract', true), () => background.silenceRule(tab, 'ter-free', 'everywhere', true),
    () => background.writeLine(tab, { id: '1', list: 'bottom-lines', text: secret }), () => background.chooseKind(tab, 'lease'), () => background.choosePlaybook(tab, 'none'),
  ]
  for (const decide of decisions) {
    page.heard.length = 0
    await decide()
    expect(page.heard).toEqual([JSON.stringify({ to: 'page', call: 'read', args: [contract.length] })])
  }
  expect(page.marks).toBe(marks)
  expect(marks.length > 0).toBe(!discreet)
})
