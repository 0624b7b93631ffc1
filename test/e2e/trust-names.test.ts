/** Names that are meant to mislead: of a file, of a page, of a contract that is kept. They are shown as they are written, and do nothing else. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { textOfHtml } from '../../src/files/text/html'
import { ask } from '../browsers/ask'
import { until, type Browser, type View } from '../browsers/browser'
import { root } from '../browsers/build'
import { giveFile } from '../browsers/hands'
import { open, tested } from '../browsers/open'
import { read, textOf } from '../browsers/roles'
import { serve, type Site } from '../browsers/server'
import { reviewIn } from '../browsers/state'
import { cleaning } from './pages'

const contract = textOfHtml(readFileSync(join(root, 'assets/samples/freelance-agreement.html'), 'utf8'))
const unseen = /(?![\n\t])[\p{Cc}\p{Cf}]/u
const markup = '<img src=x onerror="pwned=1"><style>*{display:none}</style>'

/** What a file is called, and what its reader sees. */
const names: readonly (readonly [name: string, seen: string])[] = [
  [`\u2067${markup}\u2069.txt`, `${markup}.txt`],
  ['CON', 'CON'],
  ['__proto__', '__proto__'],
  [`${'long '.repeat(2_000)}end.exe`, 'long end.exe'],
  ['agreement\u202efdp.exe', 'agreementfdp.exe'],
]

describe.each(tested)('in %s', kind => {
  let site: Site, browser: Browser
  beforeAll(async () => {
    site = await serve({ pages: { '/turned': cleaning.replace('<title>Cleaning', `<title>\u202eCleaning \u200b${markup.replaceAll('<', '&lt;')}`) } })
    browser = await open(kind)
  })
  afterAll(async () => {
    await browser?.close()
    await site?.close()
  })

  /** The words can be seen, without a sign that turns them round, and nothing was made of them. */
  const shows = async (view: View, words: string) => {
    await read(view, new RegExp(words.replace(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`)))
    expect(await textOf(view)).not.toMatch(unseen)
    expect(await view.evaluate('[typeof pwned, document.querySelectorAll("img[onerror], main style").length, getComputedStyle(document.body).display !== "none"]')).toEqual(['undefined', 0, true])
  }

  test('of a file: in the reader page, the panel and the list of what is kept', async () => {
    const tab = await browser.open(browser.url('reader/reader.html'))
    for (const [name, words] of names) {
      await giveFile(tab, name, contract)
      await read(tab, /\d+ findings, \d+ to ask about before signing/)
      await shows(tab, words)
      const title = await tab.evaluate<string>('document.title')
      expect(title).not.toMatch(unseen)
      expect(title.length).toBeLessThanOrEqual(200)
      const popup = await browser.clickIcon(tab)
      // The review of the file before may still be there.
      const state = await until('its review', async () => { const state = await reviewIn(popup); return state.title === title && state })
      await shows(popup, words)
      await ask(popup, 'chooseSide', state.tab, 'Contractor')
    }
    const options = await browser.open(browser.url('options/options.html'))
    // By its text it was one contract all along, and goes by the last of its names.
    expect((await ask(options, 'storedContracts')).map(({ title }) => title)).toEqual([names.at(-1)![1]])
    await shows(options, names.at(-1)![1])
    await options.close()
    await tab.close()
  })

  test('of a page, and of what a backup brings', async () => {
    const tab = await browser.open(`${site.url}/turned`), popup = await browser.clickIcon(tab), { title, tab: number } = await reviewIn(popup)
    expect(title).toBe(`Cleaning ${markup} Agreement`)
    await shows(popup, title)
    await ask(popup, 'chooseSide', number, 'Customer')
    const options = await browser.open(browser.url('options/options.html'))
    await ask(options, 'restore', (await ask(options, 'exportAll')).replace('Cleaning <', String.raw`\u202eCleaning \u2067<`), 'replace')
    await options.goto(browser.url('options/options.html'))
    await shows(options, `Cleaning ${markup}`)
    await options.close()
    await tab.close()
  })
})
