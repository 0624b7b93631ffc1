// @vitest-environment happy-dom
import { act } from 'preact/test-utils'
import { beforeEach, expect, test, vi } from 'vitest'
import { textsOfOne } from '../../src/storage/rounds'
import { stored } from './background'
import { button, giveFile, press, root, savedFiles, show, textOf } from './page'

vi.mock('../../src/browser', () => import('./background'))

const lease = { key: 'k1', title: 'Lease of the shop', address: 'https://portal.example/7', seen: '2026-11-23T12:00:00.000Z', ticks: 7, notes: 1, decided: 2, lines: 0, texts: 3, side: 'Tenant' }
const broken = { key: 'k2', title: '', address: '', seen: '', ticks: 0, notes: 0, decided: 0, lines: 0, texts: 0, unreadable: 'The stored record “contract:k2” cannot be read, and was left as it is (title: missing).' }

beforeEach(() => {
  stored.replies = { storedContracts: { value: [lease, broken] }, exportAll: { value: '{"records":{}}' } }
})

test('each contract is listed with what is kept of it', async () => {
  await show('kept')
  const [first, second] = root().querySelectorAll('section:first-of-type li')
  expect(first?.textContent).toContain('Lease of the shop')
  expect(first?.textContent).toContain('https://portal.example/7')
  expect(first?.textContent).toContain('Last seen on 23 November 2026 · you are Tenant · 7 points confirmed · 2 findings decided · 1 note · 3 versions of its text')
  expect(second?.textContent).toContain('A record that cannot be read')
  expect(second?.textContent).toContain(broken.unreadable)
})

test('a contract from a file is called by the file, and has no address that leads nowhere', async () => {
  stored.replies['storedContracts'] = { value: [{ ...lease, title: 'Lease v2 (signed).pdf', address: 'opened:lease' }] }
  await show('kept')
  const [row] = root().querySelectorAll('section:first-of-type li')
  expect(row?.textContent).toContain('Lease v2 (signed).pdf')
  expect(row?.textContent).toContain('A file that you opened')
  expect(row?.textContent).not.toContain('opened:')
})

test('the page says that nothing leaves the browser, and how much of a text is kept', async () => {
  await show('kept')
  expect(root().textContent).toContain('Nothing leaves it')
  expect(textsOfOne).toBe(5)
  expect(root().textContent).toContain('the text of its last five versions is kept too')
})

test('erasing one asks first, and no is the answer at hand', async () => {
  await show('kept')
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

test('one contract is saved under its name, in the form of a backup', async () => {
  stored.replies['exportContract'] = { value: '{"records":{"contract:k1":{}}}' }
  const saved = savedFiles()
  await show('kept')
  await press('Save as a file: Lease of the shop')
  expect(stored.calls).toContainEqual(['exportContract', 'k1'])
  expect(await saved[0]!.file.text()).toBe('{"records":{"contract:k1":{}}}')
  expect(saved[0]!.name).toMatch(/^lease-of-the-shop-\d{4}-\d\d-\d\d\.json$/)
})

test('Escape takes the question back', async () => {
  await show('kept')
  await press('Erase everything')
  await act(() => { button('Keep').dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true })) })
  expect(root().querySelector('.twice')).toBeNull()
  expect(stored.calls).not.toContainEqual(['eraseAll'])
})

test('erasing everything asks first', async () => {
  await show('kept')
  await press('Erase everything')
  expect(root().textContent).toContain('This cannot be undone.')
  stored.replies['storedContracts'] = { value: [] }
  await press('Erase everything', root().querySelector('.twice')!)
  expect(stored.calls).toContainEqual(['eraseAll'])
  expect(root().textContent).toContain('None so far.')
})

test('everything is saved as a JSON file, from this page', async () => {
  const files = savedFiles()
  await show('kept')
  await press('Save everything as a file')
  expect(files.map(({ name }) => name)).toEqual([expect.stringMatching(/^evenhand-\d{4}-\d{2}-\d{2}\.json$/)])
  expect(files[0]?.file.type).toBe('application/json')
  expect(await files[0]?.file.text()).toBe('{"records":{}}')
})

test('a failed erasure is said', async () => {
  stored.replies['erase'] = { error: 'The disk is full.' }
  await show('kept')
  await press('Erase Lease of the shop')
  await press('Erase', root().querySelector('.twice')!)
  expect(root().querySelector('[role=alert]')?.textContent).toBe('The disk is full.')
  expect(root().querySelector('output')?.textContent).toBe('')
})

const backup = (records: object) => JSON.stringify({ exportedFrom: 'Evenhand', at: '2026-11-23T12:00:00.000Z', records })
const playbooks = { version: 0, value: { 'Our shop': { yaml: 'name: Our shop', at: '2026-11-23T12:00:00.000Z' } } }
const bringBack = 'Bring back a saved file'

test('before a file is brought back it is said what it holds', async () => {
  await show('kept')
  await giveFile(bringBack, 'evenhand.json', backup({ playbooks, strange: 1 }))
  expect(textOf('.proposal')).toContain('It holds: 1 playbook (Our shop).')
  expect(textOf('.proposal')).toContain('Nothing has changed yet.')
  expect(textOf('.proposal')).toContain('Evenhand knows no record called “strange”.')
  expect(() => button('Replace what is here with the file')).toThrow('no button')
  expect(stored.calls.map(([call]) => call)).not.toContain('restore')
  await press('Leave everything as it is')
  expect(root().querySelector('.proposal')).toBeNull()
})

test('it is added to what is here, and what was left out is said', async () => {
  stored.replies['restore'] = { value: { contracts: 2, playbooks: 1, left: ['A playbook called “Our shop” was here already, and was kept as it is.'] } }
  await show('kept')
  const json = backup({ playbooks })
  await giveFile(bringBack, 'evenhand.json', json)
  await press('Add to what is here')
  expect(stored.calls).toContainEqual(['restore', json, 'merge'])
  expect(root().textContent).toContain('Brought back from the file: 2 contracts and 1 playbook.')
  expect(root().textContent).toContain('A playbook called “Our shop” was here already')
})

test('replacing asks first, and what is refused is said and can be tried otherwise', async () => {
  stored.replies['restore'] = { error: 'It cannot be read. So what is here was not replaced.' }
  await show('kept')
  await giveFile(bringBack, 'evenhand.json', backup({ playbooks }))
  await press('Replace what is here with the file')
  expect(textOf('.proposal')).toContain('Erase 2 contracts here, with playbooks and settings, and take what is in the file?')
  expect(stored.calls.map(([call]) => call)).not.toContain('restore')
  await press('Replace what is here', root().querySelector('.twice')!)
  expect(stored.calls.at(-1)?.[2]).toBe('replace')
  expect(textOf('[role=alert]')).toContain('was not replaced')
  button('Add to what is here')
})

test.each(['{"records":', '{}', 'name: Our shop'])('a file that is no backup is refused in plain words: %s', async text => {
  await show('kept')
  await giveFile(bringBack, 'evenhand.json', text)
  expect(textOf('[role=alert]')).toContain('is not a backup of Evenhand')
  expect(textOf('[role=alert]')).toContain('Nothing was changed.')
  expect(root().querySelector('.proposal')).toBeNull()
})
