/** What changed between versions, by way of the calls that the panel makes. */
import { beforeEach, expect, test, vi } from 'vitest'
import type { TabState } from '../../../src/messages'
import { createWorld } from '../world'

const shared = vi.hoisted(() => ({ browser: {} as Record<string, unknown> }))
vi.mock('../../../src/browser', () => shared)
vi.mock('../../../src/engine/review', () => import('../engine'))
vi.mock('../../../src/engine/rules', () => ({ rules: ['one', 'two', 'three'] }))

const contract = [
  'Window Cleaning Agreement', 'Party: Customer', 'Party: Provider', 'Price: £40 a visit', 'Provider may terminate this Agreement at any time.',
  ...Array.from({ length: 30 }, (_, i) => `Nothing in paragraph ${i} takes away what the parties agreed on the ${i + 1}th visit, whoever ${i * 7} of them was late.`),
]
const second = contract.with(3, 'Price: £45 a visit').with(4, 'Each side may end it on notice.')
const tab = 3

let world: ReturnType<typeof createWorld>
beforeEach(async () => {
  world = createWorld()
  shared.browser = world.browser
  await world.start()
})

const reviewed = (state: TabState) => {
  if (state.kind !== 'review') throw new Error(state.say)
  return state
}
const open = async (blocks: readonly string[]) => {
  world.load(tab, 'https://portal.example/contracts/7', blocks)
  return reviewed(await world.background.openReview(tab, {}))
}

test('clauses, findings and key terms are compared, with what was decided', async () => {
  const { standing } = await open(contract)
  await world.background.decideFinding(tab, standing.findings[0]!.key, { what: 'raise', reason: 'We plan a year ahead.' })
  await open(second)
  const { clauses, findings, terms } = await world.background.compareRounds(tab, 1)
  expect(clauses?.rows.map(({ kind }) => kind)).toContain('changed')
  expect(findings).toMatchObject([{ what: 'solved', rule: 'ter-free', was: ['Provider may terminate this Agreement at any time.'], now: [], decided: { what: 'raise', reason: 'We plan a year ahead.' } }])
  expect(terms).toMatchObject([{ kind: 'price', from: '£40 a visit', to: '£45 a visit', span: { start: second.join('\n').indexOf('£45') } }])
})

test('what was decided since and who reads are taken into account, and two versions compare alike however often', async () => {
  await open(contract)
  await world.background.chooseSide(tab, 'Customer')
  await open(contract.with(4, 'Nobody may leave this Agreement before its end.'))
  const first = await world.background.compareRounds(tab, 1)
  expect(first.side).toBe('Customer')
  expect(first.findings).toMatchObject([{ what: 'solved' }])
  expect(await world.background.compareRounds(tab, 1)).toEqual(first)
  await world.background.chooseSide(tab, 'Provider')
  expect((await world.background.compareRounds(tab, 1)).findings).toMatchObject([{ what: 'lost' }])
})

test('a side that only one of the versions knows turns nothing', async () => {
  await open(contract)
  await world.background.chooseSide(tab, 'Provider')
  await open(contract.toSpliced(2, 1))
  const { side, findings } = await world.background.compareRounds(tab, 1)
  expect(side).toBeUndefined()
  expect(findings).toEqual([])
})

test('an earlier version can stand on either side, and then nothing leads to the page', async () => {
  await open(contract)
  await world.background.note(tab, 'close-price', 'Ask why.')
  await open(second)
  await open(contract.with(3, 'Price: £50 a visit'))
  const { terms } = await world.background.compareRounds(tab, 1, 2)
  expect(terms).toMatchObject([{ from: '£40 a visit', to: '£45 a visit' }])
  expect(terms[0]).not.toHaveProperty('span')
})

test('where a text is not kept any more its findings still are', async () => {
  await open(contract)
  await world.background.note(tab, 'close-price', 'Ask why.')
  await open(second)
  for (const place of [...world.local.held.keys()].filter(key => key.startsWith('text:'))) world.local.held.delete(place)
  const compared = await world.background.compareRounds(tab, 1, 2)
  expect(compared).not.toHaveProperty('clauses')
  expect(compared).toMatchObject({ findings: [{ what: 'solved', rule: 'ter-free' }], terms: [] })
})

test('a version that never was is told of plainly', async () => {
  await open(contract)
  await expect(world.background.compareRounds(tab, 1)).rejects.toThrow('That version is not known any more.')
})

test('that something changed is told until the reader has seen it, over edits and openings of the page', async () => {
  await open(contract)
  await world.background.note(tab, 'close-price', 'Ask why.')
  expect((await open(second)).standing.round).toMatchObject({ n: 2, before: { n: 1 }, changesSeen: false })
  expect(reviewed(await world.background.changesSeen(tab)).standing.round).toMatchObject({ n: 2, changesSeen: true })
  await world.edit(tab, 3, 1, 'Price: £46 a visit')
  expect(reviewed(await world.background.stateOf(tab)).standing.round).toMatchObject({ changesSeen: true })
  expect((await open(second)).standing.round).toMatchObject({ changesSeen: true })
  expect((await open(contract.with(3, 'Price: £50 a visit'))).standing.round).toMatchObject({ n: 3, changesSeen: false })
})
