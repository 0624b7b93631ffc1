/** Which playbook a contract is reviewed with, and what becomes of one that cannot be used. */
import { beforeEach, expect, test, vi } from 'vitest'
import type { TabState } from '../../../src/messages'
import { createWorld } from '../world'

const shared = vi.hoisted(() => ({ browser: {} as Record<string, unknown> }))
vi.mock('../../../src/browser', () => shared)
vi.mock('../../../src/engine/review', () => import('../engine'))

const contract = ['Window Cleaning Agreement', 'Party: Customer', 'Party: Provider', 'Price: £40 a visit', 'Provider may terminate this Agreement at any time.']
const tab = 3
const shop = 'name: Our shop\nthresholds:\n  payment-days: 30\n'
const office = 'name: Office\ncontracts: [services]\n'

let world: ReturnType<typeof createWorld>
beforeEach(async () => {
  world = createWorld()
  shared.browser = world.browser
  await world.start()
  world.load(tab, 'https://portal.example/7', contract)
})

function reviewed(state: TabState) {
  if (state.kind !== 'review') throw new Error(`no review, but ${state.reason}: ${state.say}`)
  return state
}
const state = async () => reviewed(await world.background.stateOf(tab))
const used = async () => (await state()).review.playbook?.name

test('a playbook is checked, kept under its own name, listed and erased', async () => {
  expect(await world.background.checkPlaybook(shop)).toEqual({ name: 'Our shop', problems: [] })
  expect(await world.background.playbooks()).toEqual([])
  expect(await world.background.savePlaybook(office)).toEqual({ name: 'Office', contracts: ['services'], problems: [] })
  expect(await world.background.playbooks()).toEqual([{ name: 'Office', contracts: ['services'], yaml: office, provided: false, problems: [] }])
  await world.background.erasePlaybook('Office')
  expect(await world.background.playbooks()).toEqual([])
})

test.each([
  ['a wrong key', 'name: Mine\nmood: good\n', 2, 'there is no such field'],
  ['a wrong example', 'name: Mine\nrules:\n  - id: own-x\n    title: t\n    why: w\n    ask: a\n    severity: 2\n    words: [rush hour]\n    flags: [Nothing here.]\n    passes: [Nor here.]\n', 9, 'the rule must find something'],
  ['brackets in brackets', `name: ${'['.repeat(50_000)}`, 1, 'too many levels'],
  ['names for other places', 'name: &a Mine\nswitch-off: [*a, *a]\n', 1, 'names for other places'],
])('%s is told with its line, and nothing is stored', async (_, yaml, line, say) => {
  const { problems } = await world.background.savePlaybook(yaml)
  expect(problems[0]).toMatchObject({ line, say: expect.stringContaining(say) })
  expect(world.local.held.size).toBe(0)
})

test('no playbook is written over by accident, and one that changes its name is still the one that was chosen', async () => {
  await world.background.savePlaybook(shop)
  await expect(world.background.savePlaybook(shop)).rejects.toThrow('called “Our shop” already')
  await world.background.savePlaybook(office)
  await expect(world.background.savePlaybook(shop, 'Office')).rejects.toThrow('called “Our shop” already')

  await world.background.openReview(tab, {})
  await world.background.choosePlaybook(tab, { name: 'Our shop' })
  await world.background.choosePlaybookFor('any', { name: 'Our shop' })
  await world.background.savePlaybook(shop.replace('Our', 'Your'), 'Our shop')
  expect((await world.background.playbooks()).map(({ name }) => name)).toEqual(['Office', 'Your shop'])
  expect(await world.background.playbookChoices()).toEqual({ any: 'Your shop' })
  expect(await used()).toBe('Your shop')
})

test('the contract’s own choice goes before its kind’s, and that before the one for any', async () => {
  await world.background.savePlaybook(shop)
  await world.background.savePlaybook(office)
  await world.background.openReview(tab, {})
  expect((await state()).standing.playbook).toEqual({ chosen: 'nobody', names: ['Our shop', 'Office'] })
  await world.background.choosePlaybookFor('any', { name: 'Our shop' })
  expect(await used()).toBe('Our shop')
  await world.background.choosePlaybookFor('services', 'none')
  expect(await used()).toBeUndefined()
  await world.background.choosePlaybookFor('services', { name: 'Office' })
  expect((await state()).standing.playbook).toMatchObject({ chosen: 'kind', name: 'Office' })
  expect(reviewed(await world.background.choosePlaybook(tab, { name: 'Our shop' })).standing.playbook).toMatchObject({ chosen: 'contract', name: 'Our shop' })
  expect(reviewed(await world.background.choosePlaybook(tab, 'none')).review).not.toHaveProperty('playbook')
  expect(reviewed(await world.background.choosePlaybook(tab, 'by-kind')).review.playbook?.name).toBe('Office')
  await world.background.choosePlaybookFor('services', 'by-default')
  expect(await used()).toBe('Our shop')
  await expect(world.background.choosePlaybook(tab, { name: 'Nobody’s' })).rejects.toThrow('no playbook called “Nobody’s”')
  await expect(world.background.choosePlaybookFor('nda', { name: 'Nobody’s' })).rejects.toThrow('no playbook called')
})

test('a company’s playbook is used by everyone who chose no other, and nobody can edit it', async () => {
  world.managed.playbook = shop
  await world.background.openReview(tab, {})
  expect((await state()).standing.playbook).toEqual({ chosen: 'company', name: 'Our shop', names: ['Our shop'] })
  expect(await world.background.playbooks()).toMatchObject([{ name: 'Our shop', provided: true }])
  await expect(world.background.savePlaybook(shop, 'Our shop')).rejects.toThrow('Your company’s playbook is called “Our shop”')
  await world.background.erasePlaybook('Our shop')
  expect(await used()).toBe('Our shop')
  expect(reviewed(await world.background.choosePlaybook(tab, 'none')).review).not.toHaveProperty('playbook')
})

test('a playbook that is gone or cannot be used is told of, and the review stands without it', async () => {
  await world.background.savePlaybook(shop)
  await world.background.openReview(tab, {})
  await world.background.choosePlaybook(tab, { name: 'Our shop' })
  await world.background.erasePlaybook('Our shop')
  expect(await state()).toMatchObject({ standing: { playbook: { chosen: 'contract', problem: 'The playbook “Our shop” is not here any more. Choose another, or none.' } }, quotes: { keyTerms: ['£40 a visit'] } })

  await world.background.choosePlaybook(tab, 'by-kind')
  world.managed.playbook = 'name: Ours\nswitch-off: [amb-gone]\n'
  expect((await state()).standing.playbook).toMatchObject({ chosen: 'company', problem: expect.stringContaining('line 2') })

  world.local.held.set('playbooks', { version: 9, value: {} })
  expect((await state()).standing.playbook.problem).toContain('“playbooks” was written by a newer Evenhand')
  await expect(world.background.savePlaybook(shop)).rejects.toThrow('newer Evenhand')
})

test('a browser without anybody to look after it provides nothing', async () => {
  Object.assign(world.browser.storage.managed, { get: async () => { throw new Error('Managed storage manifest not found') } })
  expect(await world.background.playbooks()).toEqual([])
})

test('the page learns nothing of a playbook', async () => {
  const page = world.load(tab, 'https://portal.example/7', contract)
  await world.background.savePlaybook(shop)
  await world.background.openReview(tab, {})
  const marks = page.marks
  await world.background.choosePlaybook(tab, { name: 'Our shop' })
  expect(page.marks).toEqual(marks)
  expect(page.heard.join()).not.toContain('shop')
})

test('a playbook that comes from another browser is there in open tabs; ending it and erasing all take back what was sent', async () => {
  await world.background.openReview(tab, {})
  expect(await world.background.travelling()).toEqual({ on: false })
  await world.background.savePlaybook(shop)
  expect(await world.background.setTravelling(true)).toEqual({ on: true })
  const sent = new Map(world.sync.held)
  await world.background.eraseAll()
  expect(world.sync.held.size).toBe(0)

  expect(await world.background.setTravelling(true)).toEqual({ on: true })
  world.sync.held.clear()
  for (const [place, item] of sent) world.sync.held.set(place, item)
  world.told.length = 0
  world.storageChanged('sync', 'parts')
  await vi.waitFor(() => expect(world.told).toContain(tab))
  expect((await state()).standing.playbook.names).toEqual(['Our shop'])
  await world.background.setTravelling(false)
  expect(world.sync.held.size).toBe(0)
})
