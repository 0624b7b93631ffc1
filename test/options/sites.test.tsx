// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest'
import { stored } from './background'
import { press, root, show, textOf } from './page'

vi.mock('../../src/browser', () => import('./background'))

beforeEach(() => {
  stored.replies = { discreetSites: { value: ['https://portal.example'] }, alwaysSites: { value: ['https://deals.example/*'] } }
})

test('discreet mode ends site by site, and so does being always on', async () => {
  await show('sites')
  stored.replies['discreetSites'] = { value: [] }
  await press('End discreet mode on https://portal.example')
  expect(stored.calls).toContainEqual(['endDiscreet', 'https://portal.example'])
  expect(root().textContent).toContain('There are none. The panel has the switch.')
  await press('Stop being always on for deals.example')
  expect(stored.calls).toContainEqual(['endAlwaysOn', 'https://deals.example/*'])
  expect(textOf('output')).toBe('Evenhand waits for a click on deals.example again.')
})

test('what cannot be read is said, and hides nothing else', async () => {
  stored.replies['discreetSites'] = { error: 'The stored record “settings” cannot be read, and was left as it is (discreet: missing).' }
  await show('sites')
  expect(textOf('[role=alert]')).toContain('“settings” cannot be read')
  expect(root().textContent).toContain('deals.example')
})

const docsText = () => root().querySelector('[aria-labelledby=google-docs]')?.textContent ?? ''

test('a line for support is copied, and shown as it is', async () => {
  const copied: string[] = []
  vi.stubGlobal('navigator', { userAgent: 'Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0', clipboard: { writeText: async (words: string) => { copied.push(words) } } })
  stored.replies['googleDocsCheck'] = { value: ['docs 1: editor yes, text yes, places 96%', 'docs 1: editor no'] }
  await show('sites')
  await press('Copy a line for support')
  expect(copied).toEqual(['Evenhand 0.1.0, Firefox 153.0\ndocs 1: editor yes, text yes, places 96%\ndocs 1: editor no'])
  expect(root().querySelector('pre')?.textContent).toBe(copied[0])
  expect(docsText()).toContain('Copied. This is all of it:')
  expect(docsText()).toContain('It says what works, and holds no word of your contract.')
})

test('where the browser does not let us copy, the line is there to be selected', async () => {
  vi.stubGlobal('navigator', { userAgent: 'Chrome/156.0.0.0', clipboard: { writeText: async () => { throw new Error('not now') } } })
  stored.replies['googleDocsCheck'] = { value: ['docs 1: editor yes'] }
  await show('sites')
  await press('Copy a line for support')
  expect(root().querySelector('pre')?.textContent).toBe('Evenhand 0.1.0, Chrome 156.0.0.0\ndocs 1: editor yes')
  expect(docsText()).toContain('Select the words and copy them yourself')
})

test('without a Google Docs document under review it says what to do, and copies nothing', async () => {
  stored.replies['googleDocsCheck'] = { value: [] }
  await show('sites')
  await press('Copy a line for support')
  expect(docsText()).toContain('Open yours, click Evenhand’s icon there')
  expect(root().querySelector('pre')).toBeNull()
})

test('that nobody answered is said', async () => {
  stored.replies['googleDocsCheck'] = { error: 'broken' }
  await show('sites')
  await press('Copy a line for support')
  expect(docsText()).toContain('Evenhand did not answer.')
})
