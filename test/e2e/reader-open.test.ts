/** The ways in which a reader gives our own page a contract there: chosen, dropped, pasted, one after another. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { textOfHtml } from '../../src/files/text/html'
import { violationsOf } from '../browsers/axe'
import { call, until, type Browser, type Tab } from '../browsers/browser'
import { root } from '../browsers/build'
import { giveFile } from '../browsers/hands'
import { marksOf } from '../browsers/marks'
import { open, tested } from '../browsers/open'
import { click, focus, read } from '../browsers/roles'
import { reviewIn } from '../browsers/state'

const sample = (name: string) => textOfHtml(readFileSync(join(root, `assets/samples/${name}.html`), 'utf8'))
const freelance = sample('freelance-agreement'), lease = sample('office-lease')

describe.each(tested)('opening in the reader page of %s', kind => {
  let browser: Browser, tab: Tab
  beforeAll(async () => { browser = await open(kind) })
  afterAll(() => browser?.close())
  beforeEach(async () => {
    await tab?.close()
    tab = await browser.open(browser.url('reader/reader.html'))
    await read(tab, /Open a contract/)
  })

  test('a file is dropped on it', async () => {
    const drag = (type: string) => call(tab, (type, text) => {
      const dataTransfer = new DataTransfer()
      dataTransfer.items.add(new File([text], 'dropped.txt'))
      document.querySelector('.reader')!.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer }))
    }, type, freelance)
    await drag('dragenter')
    await read(tab, /Drop the contract here/)
    await drag('drop')
    await read(tab, /\d+ findings, \d+ to ask about before signing/)
    expect(await tab.evaluate<string>('document.body.textContent')).not.toMatch(/Drop the contract here/)
  })

  test('a text is pasted into the field, or anywhere', async () => {
    const write = (text: string) => call(tab, text => { document.execCommand('insertText', false, text) }, text)
    await focus(tab, 'textbox', /paste its text/)
    await write(lease)
    await tab.command('a')
    await tab.command('c')
    await write(freelance)
    await click(tab, 'button', /Review this text/)
    await read(tab, /\d+ findings, \d+ to ask about before signing/)
    await tab.command('v')
    await until('the lease', async () => /Tenant/.test(await tab.evaluate<string>('document.querySelector(".sheet").textContent')))
  })

  test('another file takes the first one’s place, and leaves no mark of it', async () => {
    await giveFile(tab, 'first.txt', freelance)
    await until('marks', async () => (await marksOf(tab)).length > 0)
    await giveFile(tab, 'second.txt', lease)
    const popup = await until('the second one’s review', async () => {
      const popup = await browser.clickIcon(tab)
      return (await reviewIn(popup)).title.startsWith('second') && popup
    })
    const { quotes } = await reviewIn(popup), said = quotes.findings.flat()
    await until('its marks', async () => {
      const marks = await marksOf(tab)
      return marks.length > 0 && marks.every(({ words }) => said.some(quote => quote.includes(words) || words.includes(quote)))
    })
  })

  test('the panel over a page with nothing open says what to do', async () => {
    const popup = await browser.clickIcon(tab)
    await read(popup, /No contract is open on this page yet/)
  })

  test('nothing stands in the way of whoever cannot see it', async () => {
    for (const dark of [false, true]) {
      await tab.dark(dark)
      expect(await violationsOf(tab)).toEqual([])
    }
    await giveFile(tab, 'contract.txt', freelance)
    await read(tab, /\d+ findings/)
    for (const dark of [false, true]) {
      await tab.dark(dark)
      expect(await violationsOf(tab)).toEqual([])
    }
  })
})
