// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { Options } from '../../src/options/options'

const stored: { calls: unknown[]; replies: Record<string, unknown> } = vi.hoisted(() => ({ calls: [], replies: {} }))

vi.mock('../../src/browser', () => ({ browser: { runtime: { getManifest: () => ({ version: '0.1.0' }), async sendMessage({ call, args }: { call: string; args: unknown[] }) {
  stored.calls.push([call, ...args])
  return call in stored.replies ? stored.replies[call] : {}
} } } }))

const lease = { key: 'k1', title: 'Lease of the shop', address: 'https://portal.example/7', seen: '2026-11-23T12:00:00.000Z', ticks: 7, notes: 1, side: 'Tenant' }
const broken = { key: 'k2', title: '', address: '', seen: '', ticks: 0, notes: 0, unreadable: 'The stored record “contract:k2” cannot be read, and was left as it is (title: missing).' }

const root = () => document.body.firstElementChild as HTMLElement
const settle = () => act(async () => { await new Promise(resolve => { setTimeout(resolve, 0) }) })
const button = (name: string, within: ParentNode = document) => {
  const found = [...within.querySelectorAll('button')].find(each => (each.getAttribute('aria-label') ?? each.textContent) === name)
  if (!found) throw new Error(`no button “${name}”`)
  return found
}
const press = async (name: string, within?: ParentNode) => {
  await act(() => button(name, within).click())
  await settle()
}

beforeEach(() => {
  stored.calls = []
  stored.replies = { storedContracts: { value: [lease, broken] }, discreetSites: { value: ['https://portal.example'] }, exportAll: { value: '{"records":{}}' } }
  document.body.replaceChildren(document.createElement('div'))
})
afterEach(() => {
  render(null, root())
  vi.unstubAllGlobals()
})

const show = async () => {
  await act(() => render(<Options />, root()))
  await settle()
}

test('each contract is listed with what is kept of it', async () => {
  await show()
  const [first, second] = root().querySelectorAll('section:first-of-type li')
  expect(first?.textContent).toContain('Lease of the shop')
  expect(first?.textContent).toContain('https://portal.example/7')
  expect(first?.textContent).toContain('Last seen on 23 November 2026 · you are Tenant · 7 points confirmed · 1 note')
  expect(second?.textContent).toContain('A record that cannot be read')
  expect(second?.textContent).toContain(broken.unreadable)
})

test('the page says that nothing leaves the browser', async () => {
  await show()
  expect(root().textContent).toContain('Nothing leaves it')
})

test('erasing one asks first, and no is the answer at hand', async () => {
  await show()
  await press('Erase Lease of the shop')
  expect(document.activeElement?.textContent).toBe('Keep')
  await press('Keep')
  expect(stored.calls).not.toContainEqual(['erase', 'k1'])
  expect(document.activeElement).toBe(button('Erase Lease of the shop'))

  await press('Erase Lease of the shop')
  stored.replies['storedContracts'] = { value: [broken] }
  await press('Erase', root().querySelector('.twice')!)
  expect(stored.calls).toContainEqual(['erase', 'k1'])
  expect(root().textContent).not.toContain('7 points')
  expect(root().querySelector('output')?.textContent).toBe('Lease of the shop is erased.')
})

test('Escape takes the question back', async () => {
  await show()
  await press('Erase everything')
  await act(() => { button('Keep').dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true })) })
  expect(root().querySelector('.twice')).toBeNull()
  expect(stored.calls).not.toContainEqual(['eraseAll'])
})

test('erasing everything asks first', async () => {
  await show()
  await press('Erase everything')
  expect(root().textContent).toContain('This cannot be undone.')
  stored.replies['storedContracts'] = { value: [] }
  stored.replies['discreetSites'] = { value: [] }
  await press('Erase everything', root().querySelector('.twice')!)
  expect(stored.calls).toContainEqual(['eraseAll'])
  expect(root().textContent).toContain('None so far.')
  expect(root().textContent).toContain('There are none.')
})

test('everything is saved as a JSON file, from this page', async () => {
  const files: Blob[] = []
  const names: string[] = []
  vi.spyOn(URL, 'createObjectURL').mockImplementation(file => { files.push(file as Blob); return 'blob:evenhand' })
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) { names.push(`${this.href} ${this.download}`) })
  await show()
  await press('Save everything as a file')
  expect(names).toEqual([expect.stringMatching(/^blob:evenhand evenhand-\d{4}-\d{2}-\d{2}\.json$/)])
  expect(files[0]?.type).toBe('application/json')
  expect(await files[0]?.text()).toBe('{"records":{}}')
})

test('discreet mode ends site by site', async () => {
  await show()
  await press('End discreet mode on https://portal.example')
  expect(stored.calls).toContainEqual(['endDiscreet', 'https://portal.example'])
})

test('what cannot be read is said, and hides nothing else', async () => {
  stored.replies['discreetSites'] = { error: 'The stored record “settings” cannot be read, and was left as it is (discreet: missing).' }
  await show()
  expect(root().querySelector('[role=alert]')?.textContent).toContain('“settings” cannot be read')
  expect(root().textContent).toContain('Lease of the shop')
})

test('a failed erasure is said', async () => {
  stored.replies['erase'] = { error: 'The disk is full.' }
  await show()
  await press('Erase Lease of the shop')
  await press('Erase', root().querySelector('.twice')!)
  expect(root().querySelector('[role=alert]')?.textContent).toBe('The disk is full.')
  expect(root().querySelector('output')?.textContent).toBe('')
})

const docsText = () => root().querySelector('[aria-labelledby=google-docs]')?.textContent ?? ''

test('a line for support is copied, and shown as it is', async () => {
  const copied: string[] = []
  vi.stubGlobal('navigator', { userAgent: 'Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0', clipboard: { writeText: async (words: string) => { copied.push(words) } } })
  stored.replies['googleDocsCheck'] = { value: ['docs 1: editor yes, text yes, places 96%', 'docs 1: editor no'] }
  await show()
  await press('Copy a line for support')
  expect(copied).toEqual(['Evenhand 0.1.0, Firefox 153.0\ndocs 1: editor yes, text yes, places 96%\ndocs 1: editor no'])
  expect(root().querySelector('pre')?.textContent).toBe(copied[0])
  expect(docsText()).toContain('Copied. This is all of it:')
  expect(docsText()).toContain('It says what works, and holds no word of your contract.')
})

test('where the browser does not let us copy, the line is there to be selected', async () => {
  vi.stubGlobal('navigator', { userAgent: 'Chrome/156.0.0.0', clipboard: { writeText: async () => { throw new Error('not now') } } })
  stored.replies['googleDocsCheck'] = { value: ['docs 1: editor yes'] }
  await show()
  await press('Copy a line for support')
  expect(root().querySelector('pre')?.textContent).toBe('Evenhand 0.1.0, Chrome 156.0.0.0\ndocs 1: editor yes')
  expect(docsText()).toContain('Select the words and copy them yourself')
})

test('without a Google Docs document under review it says what to do, and copies nothing', async () => {
  stored.replies['googleDocsCheck'] = { value: [] }
  await show()
  await press('Copy a line for support')
  expect(docsText()).toContain('Open yours, click Evenhand’s icon there')
  expect(root().querySelector('pre')).toBeNull()
})

test('that nobody answered is said', async () => {
  stored.replies['googleDocsCheck'] = { error: 'broken' }
  await show()
  await press('Copy a line for support')
  expect(docsText()).toContain('Evenhand did not answer.')
})
