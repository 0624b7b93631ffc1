/** What the closing asks of the whole text, by way of the calls that the panel makes. */
import { beforeEach, expect, test, vi } from 'vitest'
import { createWorld } from '../world'

const shared = vi.hoisted(() => ({ browser: {} as Record<string, unknown> }))
vi.mock('../../../src/browser', () => shared)
vi.mock('../../../src/engine/review', () => import('../engine'))
vi.mock('../../../src/engine/rules', () => ({ rules: ['one'] }))

const contract = ['Window Cleaning Agreement', 'Party: Customer', 'Party: Provider', '1. Price', 'The Customer grants the Provider stock options over 500 shares.', '2. Visits', 'The Provider cleans the windows of both floors each Friday.']
const tab = 3

let world: ReturnType<typeof createWorld>
beforeEach(async () => {
  world = createWorld()
  shared.browser = world.browser
  await world.start()
})

const page = () => world.load(tab, 'https://portal.example/contracts/7', contract)

test('what was promised is looked for by its words, and what is found can be kept', async () => {
  page()
  await world.background.openReview(tab, {})
  const [found] = await world.background.findWords(tab, 'upper floors cleaned on Fridays')
  expect(found).toMatchObject({ quote: contract[6], clause: '§2' })
  expect(await world.background.writeLine(tab, { list: 'promises', id: 'a', text: 'Upper floors too', keptBy: found!.quote })).toMatchObject({ standing: { promises: [{ state: 'in-contract', spans: [found!.span] }] } })
  expect(await world.background.findWords(tab, 'gutters')).toEqual([])
})

test('a sentence without end is quoted as far as it can be kept', async () => {
  const long = `The Provider cleans ${'the windows and '.repeat(100)}the door.`
  world.load(tab, 'https://portal.example/contracts/8', [...contract, long])
  await world.background.openReview(tab, {})
  const [found] = await world.background.findWords(tab, 'the door')
  expect(long.startsWith(found!.quote)).toBe(true)
  expect(found!.quote.length).toBeGreaterThan(400)
  expect(await world.background.writeLine(tab, { list: 'promises', id: 'a', text: 'The door', keptBy: found!.quote })).toMatchObject({ standing: { promises: [{ state: 'in-contract' }] } })
})

test('the whole text has a code, and a part of it has none', async () => {
  const shown = page()
  await world.background.openReview(tab, {})
  expect(await world.background.fingerprint(tab)).toMatchObject({ code: expect.stringMatching(/^(?:\w{4} ){3}\w{4}$/), proves: expect.stringContaining('same code') })
  shown.coverage = { state: 'visible-only' }
  await world.edit(tab, 6, 1, 'Another sentence.')
  expect(await world.background.fingerprint(tab)).toBeNull()
})

test('signs for a lawyer come with their words, and nothing of it reaches the page', async () => {
  const shown = page()
  await world.background.openReview(tab, {})
  const signs = await world.background.lawyerSigns(tab)
  expect(signs).toMatchObject([{ sign: 'shares', places: [{ quote: 'stock options', clause: '§1' }] }])
  expect(shown.heard.join()).not.toContain(signs[0]!.reason)
})
