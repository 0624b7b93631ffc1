/** What the reader decides, prepares and trades, by way of the calls that the panel makes. */
import { beforeEach, expect, test, vi } from 'vitest'
import type { NewLine, TabState } from '../../src/messages'
import { createWorld } from './world'

const shared = vi.hoisted(() => ({ browser: {} as Record<string, unknown> }))
vi.mock('../../src/browser', () => shared)
vi.mock('../../src/engine/review', () => import('./engine'))
vi.mock('../../src/engine/rules', () => ({ rules: [{ id: 'ter-free', title: 'Only they may walk away' }, { id: 'pay-late' }, { id: 'ren-auto' }] }))

const exit = 'Provider may terminate this Agreement at any time, for any reason or for none.'
const contract = [
  'Window Cleaning Agreement', 'Party: Customer', 'Party: Provider', '1. Price', 'Price: GBP 40.00', '2. Ending it', exit, 'Late: two percent a month',
  ...Array.from({ length: 30 }, (_, i) => `Nothing in paragraph ${i} takes away what the parties agreed on the ${i + 1}th visit, whoever ${i * 7} of them was late.`),
]
const address = 'https://portal.example/contracts/7'
const tab = 3

let world: ReturnType<typeof createWorld>
beforeEach(async () => {
  world = createWorld()
  shared.browser = world.browser
  await world.start()
  world.load(tab, address, contract)
})

type ReviewState = Extract<TabState, { kind: 'review' }>
function reviewed(state: TabState): ReviewState {
  if (state.kind !== 'review') throw new Error(`no review, but ${state.reason}: ${state.say}`)
  return state
}
const open = async (of = tab) => reviewed(await world.background.openReview(of, {}))
const state = async (of = tab) => reviewed(await world.background.stateOf(of))
const settled = () => vi.waitFor(() => expect(world.told.length).toBeGreaterThan(0), { timeout: 2000 })
const editExit = async (words: string) => {
  await world.edit(tab, 6, 1, words)
  await settled()
}
const keyOf = ({ standing }: ReviewState) => standing.findings[0]!.key

test('a finding is decided, lapses with its words, is decided again, and every decision can be taken back', async () => {
  const key = keyOf(await open())
  expect(world.local.held.size).toBe(0)
  const accepted = reviewed(await world.background.decideFinding(tab, key, { what: 'accept', reason: ' We would cope. ' }))
  expect(accepted.standing.findings).toMatchObject([{ key, decision: { what: 'accept', reason: 'We would cope.' } }])
  expect(world.badges.get(tab)).toBe('')

  await editExit(exit.replace('any reason', 'good reason'))
  await world.start()
  const changed = await state()
  expect(changed.standing.findings).toMatchObject([{ lapsed: { key, what: 'accept', words: [exit] } }])
  expect(world.badges.get(tab)).toBe('1')
  await expect(world.background.decideFinding(tab, 'ter-free:nothing', { what: 'raise' })).rejects.toThrow('not in the contract any more')

  const raised = reviewed(await world.background.decideFinding(tab, keyOf(changed), { what: 'raise' }))
  expect(raised.standing.findings).toMatchObject([{ decision: { what: 'raise' } }])
  expect(raised.standing.gone).toMatchObject([{ key, decision: { what: 'accept' } }])

  await world.background.decideFinding(tab, key, null)
  const undone = reviewed(await world.background.decideFinding(tab, keyOf(changed), null))
  expect(undone.decisions.findings).toEqual({})
  expect(undone.standing).toMatchObject({ findings: [{ key: keyOf(changed) }], gone: [] })
})

test('a part of the contract that is out of sight takes no decision back', async () => {
  const page = world.load(tab, address, contract)
  await world.background.decideFinding(tab, keyOf(await open()), { what: 'accept' })
  page.coverage = { state: 'visible-only' }
  await editExit('This part is not shown.')
  expect((await state()).standing).toMatchObject({ findings: [], gone: [] })
  page.coverage = { state: 'full' }
  await editExit(exit)
  expect((await state()).standing.findings).toMatchObject([{ decision: { what: 'accept' } }])
})

test('nothing is stored for a decision that was never made', async () => {
  const key = keyOf(await open())
  await world.background.decideFinding(tab, key, null)
  await world.background.setStake(tab, key, null)
  await world.background.removeLine(tab, 'a')
  await world.background.setAlternative(tab, 'mine', null)
  await world.background.silenceRule(tab, 'ter-free', 'contract', false)
  expect(world.local.held.size).toBe(0)
})

test('a rule is silenced in one contract or in all, and can be heard again; the page learns nothing of it', async () => {
  const page = world.load(tab, address, contract)
  await open()
  const marks = page.marks
  const here = reviewed(await world.background.silenceRule(tab, 'ter-free', 'contract', true))
  expect(here.standing).toMatchObject({ findings: [{ silenced: 'contract' }], silenced: [{ reach: 'contract', rule: 'ter-free', title: 'Only they may walk away' }] })
  expect(world.badges.get(tab)).toBe('')
  await world.background.silenceRule(tab, 'ter-free', 'contract', false)
  expect(world.badges.get(tab)).toBe('1')

  world.load(8, 'https://portal.example/contracts/8', ['Agreement', 'Party: Customer', 'Customer may terminate this one.'])
  await open(8)
  await world.background.silenceRule(tab, 'ter-free', 'everywhere', true)
  expect((await state(8)).standing.findings).toMatchObject([{ silenced: 'everywhere' }])
  expect(world.badges.get(8)).toBe('')
  await expect(world.background.silenceRule(tab, 'amb-etc', 'everywhere', true)).rejects.toThrow('nothing to silence')
  expect(reviewed(await world.background.silenceRule(8, 'ter-free', 'everywhere', false)).standing.silenced).toEqual([])
  expect(page.marks).toEqual(marks)
  expect(page.heard.join()).not.toContain('silenced')
})

test('what a finding is worth in a trade outlives a change of its words, and can be changed then', async () => {
  const key = keyOf(await open())
  await world.background.setStake(tab, key, 'must')
  await editExit(exit.replace('any reason', 'good reason'))
  const changed = await state()
  expect(changed.standing.findings).toMatchObject([{ stake: 'must' }])
  const now = reviewed(await world.background.setStake(tab, keyOf(changed), 'can-give'))
  expect(now.standing).toMatchObject({ findings: [{ stake: 'can-give' }], gone: [] })
  expect(reviewed(await world.background.setStake(tab, keyOf(changed), null)).decisions.findings).toEqual({})
})

test('a checklist item is set aside with a reason, until its words change', async () => {
  await open()
  await expect(world.background.setAside(tab, 'close-late', ' ')).rejects.toThrow('Say in a few words')
  await expect(world.background.setAside(tab, 'close-nothing', 'x')).rejects.toThrow('no item “close-nothing”')
  const aside = reviewed(await world.background.setAside(tab, 'close-late', 'They always pay.'))
  expect(aside.decisions.setAside['close-late']).toMatchObject({ reason: 'They always pay.', words: ['two percent a month'] })
  await world.edit(tab, 7, 1, 'Late: nine percent a month')
  await settled()
  await world.start()
  expect((await state()).decisions.setAside['close-late']).toMatchObject({ reason: 'They always pay.', changedTo: ['nine percent a month'] })
  await world.background.setAside(tab, 'close-late', 'They always pay.')
  expect((await state()).decisions.setAside['close-late']).not.toHaveProperty('changedTo')
  expect(reviewed(await world.background.setAside(tab, 'close-late', null)).decisions.setAside).toEqual({})
})

const priority = (id: string, text = id): NewLine => ({ list: 'priorities', id, text })

test('lines are added, written anew, moved and taken away, each by itself', async () => {
  await open()
  await Promise.all(['a', 'b', 'c'].map(id => world.background.writeLine(tab, priority(id))))
  await world.background.writeLine(tab, priority('c'), 'a')
  await world.background.writeLine(tab, priority('a', 'First of all'))
  expect((await state()).standing.priorities.map(({ id, text }) => [id, text])).toEqual([['c', 'c'], ['a', 'First of all'], ['b', 'b']])
  expect(reviewed(await world.background.removeLine(tab, 'c')).standing.priorities.map(({ id }) => id)).toEqual(['a', 'b'])
  await expect(world.background.writeLine(tab, priority('d', ' '))).rejects.toThrow('nothing written')
  await expect(world.background.writeLine(tab, priority('d', 'x'.repeat(2001)))).rejects.toThrow('2,000 characters at most; this one has 2,001')
  await expect(world.background.writeLine(tab, { list: 'wishes', id: 'd', text: 'x' } as never)).rejects.toThrow('not one that Evenhand can keep')
})

test('a bottom line is held against the text as it is', async () => {
  await open()
  const line: NewLine = { list: 'bottom-lines', id: 'p', text: 'No more than forty', tie: { term: 'price', comparison: 'at-most', value: 'GBP 40.00' } }
  expect(reviewed(await world.background.writeLine(tab, line)).standing.bottomLines).toMatchObject([{ kept: { state: 'kept', terms: [0] } }])
  await world.edit(tab, 4, 1, 'Price: GBP 45.00')
  await settled()
  expect((await state()).standing.bottomLines).toMatchObject([{ text: 'No more than forty', kept: { state: 'broken', terms: [0] } }])
})

test('an outside promise is open, kept by words of the contract, or nowhere in it', async () => {
  await open()
  const line: NewLine = { list: 'promises', id: 'p', text: 'They only leave for a reason.' }
  expect(reviewed(await world.background.writeLine(tab, line)).standing.promises).toMatchObject([{ state: 'open', spans: [] }])
  await expect(world.background.writeLine(tab, { ...line, keptBy: 'Provider never leaves' })).rejects.toThrow('not in the contract as it was read')
  const kept = reviewed(await world.background.writeLine(tab, { ...line, keptBy: exit }))
  expect(kept.standing.promises).toMatchObject([{ state: 'in-contract', spans: [{ start: contract.slice(0, 6).join('\n').length + 1 }], clause: '§2' }])
  await editExit('Provider never leaves.')
  expect((await state()).standing.promises).toMatchObject([{ state: 'changed', keptBy: exit }])
  expect(reviewed(await world.background.writeLine(tab, { ...line, keptBy: null })).standing.promises).toMatchObject([{ state: 'not-in-contract' }])
})

test('the kind of contract is corrected, and that taken back, and the page hears nothing of it', async () => {
  const page = world.load(tab, address, contract)
  await open()
  expect(reviewed(await world.background.chooseKind(tab, 'lease'))).toMatchObject({ decisions: { kind: 'lease' }, review: { contractType: { kind: 'lease' } } })
  await world.start()
  expect((await state()).review.contractType.kind).toBe('lease')
  await expect(world.background.chooseKind(tab, 'prenup' as never)).rejects.toThrow('no such kind')
  const back = reviewed(await world.background.chooseKind(tab, null))
  expect(back.decisions).not.toHaveProperty('kind')
  expect(back.review.contractType.kind).toBe('services')
  expect(page.heard.join()).not.toContain('lease')
})

test('alternatives and packages are kept, and nothing of it all reaches the page', async () => {
  const page = world.load(tab, address, contract)
  await open()
  await world.background.setAlternative(tab, 'mine', { text: 'The cleaner next door', worth: 2 })
  await world.background.setAlternative(tab, 'theirs', { text: 'Nobody', worth: 0 })
  await world.background.writeLine(tab, { list: 'packages', id: 'x', give: [{ text: 'Two years' }], want: [{ text: 'Notice', finding: keyOf(await state()) }], sentence: 'We stay if you do.', state: 'planned' })
  await world.start()
  const { standing, decisions } = await state()
  expect(decisions.alternatives).toEqual({ mine: { text: 'The cleaner next door', worth: 2 }, theirs: { text: 'Nobody', worth: 0 } })
  expect(standing.packages).toMatchObject([{ give: [{ text: 'Two years' }], sentence: 'We stay if you do.' }])
  expect(reviewed(await world.background.setAlternative(tab, 'theirs', null)).decisions.alternatives).not.toHaveProperty('theirs')
  expect(page.heard.join()).not.toMatch(/next door|Two years|We stay/)
})

test('two windows on one contract keep each other’s lines', async () => {
  world.load(8, address, contract)
  await open()
  await open(8)
  await world.background.writeLine(tab, priority('a'))
  await Promise.all([world.background.writeLine(tab, priority('b')), world.background.writeLine(8, priority('c')), world.background.setStake(8, keyOf(await state(8)), 'want')])
  expect((await state()).standing).toMatchObject({ priorities: [{ id: 'a' }, { id: 'b' }, { id: 'c' }], findings: [{ stake: 'want' }] })
})

test('what is brought back from a file is there in open tabs', async () => {
  await open()
  await world.background.writeLine(tab, priority('a', 'Clean before we open.'))
  await world.background.setDiscreet(tab, true)
  const file = await world.background.exportAll()
  await world.background.eraseAll()
  expect(await state()).toMatchObject({ discreet: false, standing: { priorities: [] } })
  world.told.length = 0
  expect(await world.background.restore(file, 'merge')).toMatchObject({ contracts: 1, left: [] })
  expect(world.told).toContain(tab)
  expect(await state()).toMatchObject({ discreet: true, standing: { priorities: [{ text: 'Clean before we open.' }], round: { n: 1 } } })
  await expect(world.background.restore('{}', 'replace')).rejects.toThrow('not a backup of Evenhand')
  expect((await state()).standing.priorities).toHaveLength(1)
})

test('rules that are silenced everywhere are listed, and can be heard again', async () => {
  await open()
  await world.background.silenceRule(tab, 'ter-free', 'everywhere', true)
  expect(await world.background.silencedRules()).toMatchObject([{ reach: 'everywhere', rule: 'ter-free', title: 'Only they may walk away' }])
  await world.background.endSilence('ter-free')
  expect(await world.background.silencedRules()).toEqual([])
  expect((await state()).standing.findings[0]).not.toHaveProperty('silenced')
})

test('a rule is silenced everywhere without a contract at hand, once', async () => {
  await open()
  await world.background.silence('ter-free')
  const [silenced] = await world.background.silencedRules()
  expect(silenced).toMatchObject({ reach: 'everywhere', rule: 'ter-free', title: 'Only they may walk away' })
  await world.background.silence('ter-free')
  expect(await world.background.silencedRules()).toEqual([silenced])
  expect(world.told).toContain(tab)
  await expect(world.background.silence('no-such-rule')).rejects.toThrow('no such rule')
})
