/** A contract that comes as a text: opened in our own page, reviewed and marked as a web page is. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { textOfHtml } from '../../src/files/text/html'
import { until, type Browser, type Tab, type View } from '../browsers/browser'
import { root } from '../browsers/build'
import { giveFile } from '../browsers/hands'
import { cardOn, marksOf } from '../browsers/marks'
import { open, tested } from '../browsers/open'
import { click, read } from '../browsers/roles'
import { chooseSide } from '../browsers/sides'
import { reviewIn } from '../browsers/state'

const contract = textOfHtml(readFileSync(join(root, 'assets/samples/freelance-agreement.html'), 'utf8'))

describe.each(tested)('a text in the reader page of %s', kind => {
  let browser: Browser, tab: Tab, popup: View
  beforeAll(async () => {
    browser = await open(kind)
    tab = await browser.open(browser.url('reader/reader.html'))
  })
  afterAll(() => browser?.close())

  test('a file that is chosen is shown, marked and explained', async () => {
    await read(tab, /Open a contract/)
    await giveFile(tab, 'freelance agreement.txt', contract)
    await read(tab, /\d+ findings, \d+ to ask about before signing/)
    await until('marks', async () => (await marksOf(tab)).length > 0)
    expect((await cardOn(tab)).says.length).toBeGreaterThan(20)
  })

  test('the panel over it shows the same review, and what is decided is kept', async () => {
    popup = await browser.clickIcon(tab)
    await read(popup, /0 of \d+ confirmed/)
    expect((await reviewIn(popup)).title).toBe('freelance agreement.txt')
    await chooseSide(popup, 'Contractor')
    await click(popup, 'checkbox', /^Confirmed: When each sum is due/)
    await until('the tick to be kept', async () => Object.keys((await reviewIn(popup)).decisions.ticks).length === 1)
    await browser.stopBackground()
    popup = await browser.clickIcon(tab)
    await read(popup, /1 of \d+ confirmed/)
  })

  test('the same file, opened again, has its decisions', async () => {
    tab = await browser.open(browser.url('reader/reader.html'))
    await giveFile(tab, 'freelance agreement.txt', contract)
    await read(tab, /\d+ findings, \d+ to ask about before signing/)
    popup = await browser.clickIcon(tab)
    await read(popup, /1 of \d+ confirmed/)
  })

  test('words that no list of common ones holds are looked up, as the built engine finds them', async () => {
    tab = await browser.open(browser.url('reader/reader.html'))
    await giveFile(tab, 'odd words.txt', contract.replaceAll('Contractor shall deliver', 'Contractor shall frobnicate, unfurl and outcanoodle'))
    await read(tab, /\d+ findings, \d+ to ask about before signing/)
    expect(contract).toContain('Contractor shall deliver')
  })

  test('the page has no way out to anywhere, and says what is wrong with a file that is empty', async () => {
    tab = await browser.open(browser.url('reader/reader.html'))
    expect(await tab.evaluate<string>(`fetch('https://example.com/').then(() => 'connected', error => error.name)`)).toBe('TypeError')
    await giveFile(tab, 'empty.txt', '')
    await read(tab, /This file is empty|This file holds no words/)
  })
})
