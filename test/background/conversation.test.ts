import { beforeEach, expect, test, vi } from 'vitest'
import type { TabState } from '../../src/messages'
import { undecided } from '../../src/storage/decisions-record'
import { createWorld } from './world'

const shared = vi.hoisted(() => ({ browser: {} as Record<string, unknown> }))
vi.mock('../../src/browser', () => shared)
vi.mock('../../src/engine/review', () => import('./engine'))
vi.mock('../../src/engine/rules', () => ({ rules: ['one', 'two', 'three'] }))

const contract = [
  'Window Cleaning Agreement', 'Party: Customer', 'Party: Provider', '1. Price', 'Price: £40 a visit', '2. Ending it',
  'Provider may terminate this Agreement at any time.', 'Late: two percent a month',
  ...Array.from({ length: 30 }, (_, i) => `Nothing in paragraph ${i} takes away what the parties agreed on the ${i + 1}th visit, whoever ${i * 7} of them was late.`),
]
const address = 'https://portal.example/contracts/7?utm_source=mail'
const tab = 3

let world: ReturnType<typeof createWorld>
beforeEach(async () => {
  vi.useRealTimers()
  world = createWorld()
  shared.browser = world.browser
  await world.start()
})

type ReviewState = Extract<TabState, { kind: 'review' }>
function reviewed(state: TabState): ReviewState {
  if (state.kind !== 'review') throw new Error(`no review, but ${state.reason}: ${state.say}`)
  return state
}
const open = async (of = tab) => reviewed(await world.background.openReview(of, {}))
const state = async (of = tab) => reviewed(await world.background.stateOf(of))
/** Until a panel is told of the last edit. */
const settled = () => vi.waitFor(() => expect(world.told.length).toBeGreaterThan(0), { timeout: 2000 })

test('a whole conversation: review, side, tick, note, an edit that takes the tick back, a stop, and everything is there again', async () => {
  const page = world.load(tab, address, contract)
  expect(await world.background.stateOf(tab)).toMatchObject({ kind: 'nothing', reason: 'not-asked', anyway: false })
  expect(page.scripted).toBe(false)

  const first = await open()
  expect(first).toMatchObject({ title: 'Window cleaning', address, rules: 3, discreet: false, decisions: { ticks: {}, notes: {} } })
  expect(first.quotes).toEqual({ findings: [['Provider may terminate this Agreement at any time.']], keyTerms: ['£40 a visit'], provisions: ['two percent a month'], parties: ['Customer', 'Provider'], definitions: [] })
  expect(first.clauses).toEqual({ findings: ['§2'], keyTerms: ['§1'], provisions: ['§2'], definitions: [] })
  expect(first.length).toBe(contract.join(' ').split(/\s+/).length)
  expect(world.local.held.size).toBe(0)

  expect(await world.background.chooseSide(tab, 'Provider')).toMatchObject({ review: { side: 'Provider', findings: [{ outcome: 'favours-you' }] }, decisions: { side: 'Provider' } })
  const ticked = reviewed(await world.background.confirm(tab, 'close-price', true))
  expect(ticked.decisions.ticks['close-price']).toMatchObject({ words: ['£40 a visit'] })
  await world.background.confirm(tab, 'close-late', true)
  await world.background.note(tab, 'close-price', 'Ask why.')

  await world.edit(tab, 4, 1, 'Price: £45 a visit')
  await settled()
  const edited = await state()
  expect(edited.quotes.keyTerms).toEqual(['£45 a visit'])
  expect(edited.decisions.ticks['close-price']).toMatchObject({ words: ['£40 a visit'], changedTo: ['£45 a visit'] })
  expect(edited.decisions.ticks['close-late']).not.toHaveProperty('changedTo')

  await world.start()
  expect(await state()).toEqual(edited)

  const again = reviewed(await world.background.confirm(tab, 'close-price', true))
  expect(again.decisions.ticks['close-price']).toMatchObject({ words: ['£45 a visit'] })
  expect(again.decisions.ticks['close-price']).not.toHaveProperty('changedTo')
  const without = reviewed(await world.background.confirm(tab, 'close-price', false))
  expect(Object.keys(without.decisions.ticks)).toEqual(['close-late'])
  expect(without.decisions.notes).toEqual({ 'close-price': 'Ask why.' })
})

test('the icon shows how much there is to ask about, for the side that was chosen, in every tab of the contract', async () => {
  world.load(tab, address, contract)
  world.load(4, address, contract)
  await open()
  await open(4)
  expect([world.badges.get(tab), world.badges.get(4)]).toEqual(['1', '1'])
  await world.background.chooseSide(tab, 'Provider')
  await open(4)
  expect([world.badges.get(tab), world.badges.get(4)]).toEqual(['', ''])
  await world.background.chooseSide(4, 'Customer')
  expect([world.badges.get(tab), world.badges.get(4)]).toEqual(['1', '1'])
  await world.edit(tab, 6, 1, 'Nobody may leave.')
  await settled()
  expect(world.badges.get(tab)).toBe('')
})

test('a finding whose words cannot be shown is kept, and told, from every side', async () => {
  const page = world.load(tab, address, contract)
  page.folded = ['Provider may terminate this Agreement at any time.']
  expect(await open()).toMatchObject({ unplaced: [0], review: { findings: [{ rule: 'ter-free' }] } })
  expect(await world.background.chooseSide(tab, 'Provider')).toMatchObject({ unplaced: [0] })
  page.folded = []
  await world.edit(tab, 9, 1, 'Another paragraph.')
  await settled()
  expect((await state()).unplaced).toEqual([])
})

test('nothing of the reader’s ever reaches the page', async () => {
  const page = world.load(tab, address, contract)
  await open()
  const before = page.marks
  await world.background.chooseSide(tab, 'Provider')
  await world.background.confirm(tab, 'close-price', true)
  await world.background.note(tab, 'close-price', 'Our bottom line is 38.')
  await world.edit(tab, 9, 1, 'Another paragraph.')
  await settled()
  await world.start()
  await state()
  expect(page.marks).toEqual(before)
  expect(page.marks).toMatchObject([{ severity: 3, look: false, against: 'Customer', title: 'Only they may walk away' }])
  expect(page.heard.join()).not.toMatch(/bottom line|favours-you|"side"|ticks/)
})

test('a tick whose words come back counts again', async () => {
  world.load(tab, address, contract)
  await open()
  await world.background.confirm(tab, 'close-price', true)
  await world.edit(tab, 4, 1, 'Price: £45 a visit')
  await settled()
  await world.edit(tab, 4, 1, 'Price:  £40  a visit')
  await settled()
  expect((await state()).decisions.ticks['close-price']).not.toHaveProperty('changedTo')
})

test('the side is one of the parties, is kept for the contract, and can be left again', async () => {
  world.load(tab, address, contract)
  await open()
  await expect(world.background.chooseSide(tab, 'Landlord')).rejects.toThrow('no party called “Landlord”')
  await world.background.chooseSide(tab, 'Provider')
  world.load(tab, 'https://mail.example/attachments/99', contract)
  expect((await open()).decisions.side).toBe('Provider')
  expect(reviewed(await world.background.chooseSide(tab, null))).toMatchObject({ decisions: { ticks: {} } })
  expect((await state()).decisions.side).toBeNull()
})

test('a stored side that the contract no longer knows is not shown, and nothing fails', async () => {
  world.load(tab, address, contract)
  await open()
  await world.background.chooseSide(tab, 'Provider')
  await world.edit(tab, 2, 1, 'Party: Contractor')
  await settled()
  const now = await state()
  expect(now.decisions.side).toBeUndefined()
  expect(now.review.side).toBeUndefined()
})

test('edits that come fast make one review, of the newest text, within a second', async () => {
  world.load(tab, address, contract)
  await open()
  vi.useFakeTimers()
  // Each is answered once it was followed.
  const followed = Array.from({ length: 20 }, (_, i) => world.edit(tab, 4, 1, `Price: £${41 + i} a visit`))
  await vi.advanceTimersByTimeAsync(1000)
  await Promise.all(followed)
  expect(world.told).toEqual([tab])
  vi.useRealTimers()
  expect((await state()).quotes.keyTerms).toEqual(['£60 a visit'])
})

test('while somebody types without a pause, the review follows all the same', async () => {
  world.load(tab, address, contract)
  await open()
  vi.useFakeTimers()
  let reviews = 0
  const followed: Promise<void>[] = []
  for (let i = 0; i < 30; i++) {
    followed.push(world.edit(tab, 4, 1, `Price: £${100 + i} a visit`))
    await vi.advanceTimersByTimeAsync(100)
    reviews += world.told.length
  }
  await vi.advanceTimersByTimeAsync(1000)
  await Promise.all(followed)
  expect(reviews).toBeGreaterThanOrEqual(3)
  expect(reviews).toBeLessThan(6)
})

test('an edit that was missed, or makes no sense, makes the page be read again', async () => {
  const page = world.load(tab, address, contract)
  await open()
  page.blocks[4] = 'Price: £50 a visit'
  page.version = 5
  await world.say(tab, { base: 4, version: 5, from: 900, removed: -2, inserted: 'Price: £1' })
  await settled()
  expect((await state()).quotes.keyTerms).toEqual(['£50 a visit'])
})

test('an edit that came while the background was stopped is seen with the next call', async () => {
  const page = world.load(tab, address, contract)
  await open()
  page.blocks[4] = 'Price: £50 a visit'
  page.version++
  await world.start()
  expect((await state()).quotes.keyTerms).toEqual(['£50 a visit'])
})

test('only an edit of a tab that was asked for is listened to, and only of the page itself', async () => {
  world.load(tab, address, contract)
  await world.edit(tab, 4, 1, 'Price: £50 a visit')
  await open()
  await world.say(tab, { base: 2, version: 3, from: 0, removed: 1, inserted: [] }, 7)
  await new Promise(resolve => { setTimeout(resolve, 400) })
  expect(world.told).toEqual([])
})

test('a page cannot pass for the panel', async () => {
  world.load(tab, address, contract)
  await open()
  await world.background.note(tab, 'close-price', 'secret')
  for (const call of ['stateOf', 'exportAll', 'eraseAll', 'note']) await expect(world.poseAsPanel(tab, call, tab)).rejects.toThrow('Receiving end')
})

test('a new document in the tab has not been asked for', async () => {
  world.load(tab, address, contract)
  await open()
  world.load(tab, address, contract)
  expect(await world.background.stateOf(tab)).toMatchObject({ kind: 'nothing', reason: 'not-asked' })
  await expect(world.background.confirm(tab, 'close-price', true)).rejects.toThrow('no contract under review')
  expect((await open()).quotes.keyTerms).toEqual(['£40 a visit'])
})

test('a closed tab leaves nothing behind', async () => {
  world.load(tab, address, contract)
  await open()
  expect(world.session.held.size).toBe(1)
  world.close(tab)
  await vi.waitFor(() => expect(world.session.held.size).toBe(0))
  expect(await world.background.stateOf(tab)).toMatchObject({ reason: 'not-asked' })
})

test('a page that is no contract is left alone, unless the reader insists', async () => {
  const page = world.load(tab, 'https://news.example', ['The weather', 'Provider may terminate the rain.'])
  expect(await world.background.openReview(tab, {})).toEqual({ kind: 'nothing', tab, reason: 'not-a-contract', say: 'This page does not read like a contract.', anyway: true, site: { host: 'news.example', pattern: 'https://news.example/*', always: false } })
  expect(page.heard.join()).not.toContain('paint')
  expect(reviewed(await world.background.openReview(tab, { anyway: true })).quotes.findings).toEqual([['Provider may terminate the rain.']])
  await world.start()
  expect((await state()).quotes.findings).toHaveLength(1)
  expect(await world.background.openReview(tab, {})).toMatchObject({ reason: 'not-a-contract' })
  expect(page.marks).toEqual([])
})

test('an empty page stays empty, however the reader insists, and says what the page could not read', async () => {
  const page = world.load(tab, 'https://blank.example', [])
  expect(await world.background.openReview(tab, { anyway: true })).toMatchObject({ reason: 'empty', say: 'There is nothing to read here.', anyway: false })
  page.coverage = { state: 'none', say: 'Google Docs did not let us read this one.' }
  expect(await world.background.stateOf(tab)).toMatchObject({ reason: 'empty', say: 'Google Docs did not let us read this one.' })
})

test('a page that turns into a contract later is reviewed then', async () => {
  world.load(tab, address, ['Loading …'])
  await world.background.openReview(tab, {})
  await world.edit(tab, 0, 1, ...contract)
  await settled()
  expect((await state()).quotes.keyTerms).toEqual(['£40 a visit'])
})

test('a site in discreet mode is never painted, and what was painted is taken away', async () => {
  const page = world.load(tab, address, contract)
  await open()
  expect(page.marks).toHaveLength(1)
  expect(await world.background.setDiscreet(tab, true)).toMatchObject({ kind: 'review', discreet: true })
  expect(page.marks).toEqual([])
  expect(await world.background.discreetSites()).toEqual(['https://portal.example'])

  const other = world.load(8, 'https://portal.example/contracts/8', contract)
  await open(8)
  await world.edit(8, 4, 1, 'Price: £41 a visit')
  await settled()
  expect(other.heard.join()).not.toContain('paint')

  await world.background.endDiscreet('https://portal.example')
  expect(other.marks).toHaveLength(1)
  expect(page.marks).toHaveLength(1)
  expect(await state()).toMatchObject({ discreet: false })
})

test('words are revealed where the page has them, and never elsewhere', async () => {
  const page = world.load(tab, address, contract)
  const { review } = await open()
  const term = review.keyTerms[0]!
  expect(await world.background.reveal(tab, { start: term.start, end: term.end })).toEqual({ found: true })
  expect(page.revealed).toMatchObject([{ block: 4, start: 7, exact: '£40 a visit', prefix: 'Party: Provider\n1. Price\nPrice: ' }])
  expect(await world.background.reveal(tab, { start: 5, end: 1_000_000 })).toEqual({ found: false })
  await world.start()
  expect(await world.background.reveal(tab, { start: term.start, end: term.end })).toEqual({ found: true })
  world.load(tab, address, contract)
  expect(await world.background.reveal(tab, { start: term.start, end: term.end })).toEqual({ found: false })
})

test('on a discreet site words are shown without being lit up', async () => {
  const page = world.load(tab, address, contract)
  const { review } = await open()
  const { start, end } = review.keyTerms[0]!
  await world.background.reveal(tab, { start, end })
  await world.background.setDiscreet(tab, true)
  expect(await world.background.reveal(tab, { start, end })).toEqual({ found: true })
  expect(page.flashed).toEqual(['£40 a visit'])
})

test('a page without a title is called what its contract calls itself', async () => {
  const page = world.load(tab, address, [...contract, 'Name: Cleaning of Windows'])
  page.title = ''
  expect((await open()).title).toBe('Cleaning of Windows')
})

test('an engine that fails is a state with a plain sentence, and the next text is a new chance', async () => {
  const complaint = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  world.load(tab, address, [...contract, 'THE ENGINE BREAKS'])
  const failed = await world.background.openReview(tab, {})
  expect(failed).toMatchObject({ kind: 'nothing', reason: 'failed', say: 'Something went wrong inside Evenhand while it read this page. Reload the page and try once more.' })
  expect(complaint).toHaveBeenCalled()
  await world.edit(tab, contract.length, 1)
  await settled()
  expect((await state()).quotes.keyTerms).toEqual(['£40 a visit'])
  complaint.mockRestore()
})

test('a page that changes while it is read is read anew; one that never rests is given up', async () => {
  const page = world.load(tab, address, contract)
  let reads = 0
  page.beforeRead = () => {
    if (++reads === 3) {
      page.blocks[0] = 'New Window Cleaning Agreement'
      page.version++
    }
  }
  expect((await open()).length).toBe(contract.join(' ').split(/\s+/).length + 1)
  page.beforeRead = () => { page.version++ }
  expect(await world.background.openReview(tab, {})).toMatchObject({ reason: 'failed', say: expect.stringContaining('keeps changing') })
})

test.each([
  ['a negative total', { total: -1 }],
  ['blocks that are no text', { blocks: [7] }],
  ['an endless page', { total: 1e9 }],
  ['no version', { version: 'new' }],
])('a page’s answer is checked: %s', async (_, wrong) => {
  const page = world.load(tab, address, contract)
  Object.defineProperty(page, 'blocks', { get: () => ({ length: 'total' in wrong ? wrong.total : 1, slice: () => 'blocks' in wrong ? wrong.blocks : ['x'] }) })
  if ('version' in wrong) page.version = wrong.version as never
  expect(await world.background.openReview(tab, {})).toMatchObject({ kind: 'nothing', reason: 'failed', say: expect.stringContaining('makes no sense') })
})

test('a note is bounded, belongs to an item, and goes when it is emptied', async () => {
  world.load(tab, address, contract)
  await open()
  await expect(world.background.note(tab, 'close-price', 'x'.repeat(10_001))).rejects.toThrow('10,000 characters at most; this one has 10,001')
  await expect(world.background.note(tab, 'close-nothing', 'x')).rejects.toThrow('no item “close-nothing”')
  await expect(world.background.confirm(tab, '__proto__', true)).rejects.toThrow('no item')
  await world.background.note(tab, 'close-price', 'x'.repeat(10_000))
  expect(reviewed(await world.background.note(tab, 'close-price', '')).decisions.notes).toEqual({})
})

test('decisions made at the same time are all kept', async () => {
  world.load(tab, address, contract)
  await open()
  await Promise.all([
    world.background.chooseSide(tab, 'Customer'), world.background.confirm(tab, 'close-price', true),
    world.background.confirm(tab, 'close-late', true), world.background.note(tab, 'close-late', 'Too much.'),
  ])
  const { decisions } = await state()
  expect(decisions).toMatchObject({ side: 'Customer', notes: { 'close-late': 'Too much.' } })
  expect(Object.keys(decisions.ticks).sort()).toEqual(['close-late', 'close-price'])
})

test('a portal that shows another contract at the same address shows none of the first one’s decisions, and the first one’s again after it', async () => {
  const other = contract.map((block, i) => i < 8 ? block : `Another matter, number ${i * 13}, which somebody else wrote about ${i * 11} quite different things.`)
  world.load(tab, address, contract)
  await open()
  await world.background.note(tab, 'close-price', 'Of the first.')
  await world.edit(tab, 0, contract.length, ...other)
  await settled()
  expect((await state()).decisions.notes).toEqual({})
  await world.background.note(tab, 'close-price', 'Of the second.')
  await world.edit(tab, 0, other.length, ...contract)
  await settled()
  expect((await state()).decisions.notes).toEqual({ 'close-price': 'Of the first.' })
  expect(await world.background.storedContracts()).toHaveLength(2)
})

test('a party’s name being typed does not make another contract, then or later', async () => {
  const page = world.load(tab, address, contract)
  await open()
  await world.background.note(tab, 'close-price', 'Ask why.')
  for (const name of ['Prov', 'Provider and S', 'Provider and Sons']) await world.edit(tab, 2, 1, `Party: ${name}`)
  await settled()
  expect((await state()).decisions.notes).toEqual({ 'close-price': 'Ask why.' })
  world.load(tab, address, page.blocks)
  expect((await open()).decisions.notes).toEqual({ 'close-price': 'Ask why.' })
})

test('two tabs with one contract share its decisions', async () => {
  world.load(tab, address, contract)
  world.load(8, 'https://portal.example/contracts/7', contract)
  await open()
  await open(8)
  await world.background.confirm(tab, 'close-price', true)
  expect(Object.keys((await state(8)).decisions.ticks)).toEqual(['close-price'])
  await world.background.confirm(8, 'close-late', true)
  expect(world.told).toContain(tab)
  expect(Object.keys((await state()).decisions.ticks).sort()).toEqual(['close-late', 'close-price'])
})

test('what is erased is gone from open tabs too, and a new decision starts anew', async () => {
  world.load(tab, address, contract)
  await open()
  await world.background.confirm(tab, 'close-price', true)
  const [stored] = await world.background.storedContracts()
  expect(stored).toMatchObject({ title: 'Window cleaning', address: 'https://portal.example/contracts/7', ticks: 1, notes: 0 })
  world.told.length = 0
  await world.background.erase(stored!.key)
  expect(world.told).toEqual([tab])
  expect((await state()).decisions).toEqual(undecided)
  await world.background.note(tab, 'close-price', 'again')
  expect(JSON.parse(await world.background.exportAll())).toMatchObject({ exportedFrom: 'Evenhand' })
  await world.background.eraseAll()
  expect(await world.background.storedContracts()).toEqual([])
  expect((await state()).decisions).toEqual(undecided)
})

test('a stored record that cannot be read is a state that names it', async () => {
  world.load(tab, address, contract)
  world.local.held.set('settings', { version: 7, value: {} })
  expect(await world.background.openReview(tab, {})).toMatchObject({ reason: 'failed', say: expect.stringContaining('“settings” was written by a newer Evenhand') })
})

test('a full storage does not stop the review', async () => {
  const complaint = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  world.load(tab, address, contract)
  await open()
  await world.background.confirm(tab, 'close-price', true)
  vi.spyOn(world.local, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'))
  await world.edit(tab, 4, 1, 'Price: £45 a visit')
  await settled()
  expect((await state()).decisions.ticks['close-price']?.changedTo).toEqual(['£45 a visit'])
  await expect(world.background.note(tab, 'close-price', 'x')).rejects.toThrow('is full')
  complaint.mockRestore()
})

test('another panel that shows the tab is told of a decision', async () => {
  world.load(tab, address, contract)
  await open()
  await world.background.confirm(tab, 'close-price', true)
  await world.background.setDiscreet(tab, true)
  expect(world.told).toEqual([tab, tab])
})

test('a page that hangs holds up its tab for a while and not for good', async () => {
  const page = world.load(tab, address, contract)
  await open()
  vi.useFakeTimers()
  vi.spyOn(world.browser.tabs, 'sendMessage').mockReturnValueOnce(new Promise(() => undefined))
  const hung = world.background.stateOf(tab)
  await vi.advanceTimersByTimeAsync(21_000)
  expect(await hung).toMatchObject({ reason: 'failed', say: expect.stringContaining('did not answer in time') })
  vi.useRealTimers()
  expect((await state()).title).toBe(page.title)
})

test('no panel open is no failure', async () => {
  const complaint = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  world.setPanels(0)
  world.load(tab, address, contract)
  await open()
  await world.edit(tab, 4, 1, 'Price: £45 a visit')
  await vi.waitFor(async () => expect((await state()).quotes.keyTerms).toEqual(['£45 a visit']))
  expect(complaint).not.toHaveBeenCalled()
  complaint.mockRestore()
})

test.each([
  ['Cannot access a chrome:// URL', 'chrome://settings', 'The browser does not let extensions read this page.'],
  ['The extensions gallery cannot be scripted.', 'https://chromewebstore.google.com/', 'The browser does not let extensions read the pages of an extension store.'],
  ['Cannot access contents of the page. Extension manifest must request permission to access the respective host.', 'https://portal.example', 'Click Evenhand’s icon on this tab first, so that it may read it. If you did, save what the tab shows, and open it here.'],
])('a page that the browser keeps from us says so: %s', async (message, at, say) => {
  world.load(tab, at, contract)
  world.refuseWith(message)
  expect(await world.background.openReview(tab, {})).toEqual({ kind: 'nothing', tab, reason: 'forbidden', say, anyway: false })
  expect(world.session.held.size).toBe(0)
})

test('a page where the browser runs nothing and calls it a success is forbidden', async () => {
  world.load(tab, 'about:support', contract)
  expect(await world.background.openReview(tab, {})).toMatchObject({ kind: 'nothing', reason: 'forbidden', say: 'The browser does not let extensions read this page.', anyway: false })
})

test('of several contracts on one page the longest is reviewed first, and another when the reader says so', async () => {
  const other = ['Hedge Agreement', 'Party: Owner', 'Price: £9 a hedge', 'Owner may terminate this Agreement.']
  const page = world.load(tab, address, [...other, ...contract])
  page.showing = { ...page.showing, contracts: [{ title: 'Hedge Agreement', from: 0, to: other.length }, { title: 'Window Cleaning Agreement', from: other.length, to: other.length + contract.length }] }
  const first = await open()
  expect(first).toMatchObject({ title: 'Window Cleaning Agreement', contracts: ['Hedge Agreement', 'Window Cleaning Agreement'], chosen: 'Window Cleaning Agreement' })
  expect(first.quotes.keyTerms).toEqual(['£40 a visit'])
  expect(page.marks.flatMap(({ anchors }) => anchors.map(({ block, exact }) => page.blocks[block]!.includes(exact)))).toEqual([true])

  const second = reviewed(await world.background.chooseContract(tab, 'Hedge Agreement'))
  expect(second).toMatchObject({ title: 'Hedge Agreement', chosen: 'Hedge Agreement', quotes: { keyTerms: ['£9 a hedge'] } })
  expect(page.marks.map(({ anchors }) => anchors[0]?.block)).toEqual([3])
  await world.start()
  expect(await state()).toEqual(second)
})

test('what can no longer be seen is reviewed again, though no word has changed', async () => {
  const page = world.load(tab, address, contract)
  await open()
  page.showing = { ...page.showing, numbers: [[0, '1.']] }
  page.coverage = { state: 'visible-only', say: 'Scroll to read more.' }
  await world.edit(tab, 0, 0)
  await settled()
  expect((await state()).coverage).toEqual(page.coverage)
})
