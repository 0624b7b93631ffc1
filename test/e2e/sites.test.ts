/** Sites that are always on, tabs that are switched off, clean pages, the number on the icon, and the question about a clause. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { until, type Browser, type Tab } from '../browsers/browser'
import { marksOf } from '../browsers/marks'
import { open, tested } from '../browsers/open'
import { click, read, seen } from '../browsers/roles'
import { serve, type Site } from '../browsers/server'
import { badgeIn, reviewIn } from '../browsers/state'
import { cleaning, recipe } from './pages'

const pattern = 'http://127.0.0.1/*'
/** Long enough for a page to be read, reviewed and marked, had anybody wanted that. */
const aWhile = () => new Promise(resolve => { setTimeout(resolve, 2500) })

describe.each(tested)('in %s', kind => {
  let site: Site, browser: Browser, tab: Tab
  beforeAll(async () => {
    site = await serve({ pages: { '/cleaning': cleaning, '/recipe': recipe } })
    browser = await open(kind)
    tab = await browser.open(`${site.url}/cleaning`)
  })
  afterAll(async () => {
    await browser?.close()
    await site?.close()
  })

  const marked = (page = tab) => until('marks', async () => (await marksOf(page)).length > 0)

  test('nothing is marked before the reader asks', async () => {
    await aWhile()
    expect(await marksOf(tab)).toEqual([])
  })

  test('the icon shows how many findings there are to ask about', async () => {
    const popup = await browser.clickIcon(tab)
    const { review } = await reviewIn(popup)
    const weighty = review.findings.filter(({ outcome, severity }) => outcome === 'problem' && severity >= 3).length
    expect(weighty).toBeGreaterThan(0)
    await until('their number', async () => await badgeIn(popup) === String(weighty))
  })

  test('the marks can be taken off this tab, and come back', async () => {
    await marked()
    const popup = await browser.clickIcon(tab)
    await click(popup, 'button', /^this page$/i)
    await click(popup, 'switch', /^marks on the page/i)
    await until('a clean page', async () => (await marksOf(tab)).length === 0)
    await read(popup, /of \d+ confirmed/)
    await click(popup, 'switch', /^marks on the page/i)
    await marked()
  })

  test('it can be stopped in this tab', async () => {
    const popup = await browser.clickIcon(tab)
    await click(popup, 'button', /^this page$/i)
    await click(popup, 'button', /^stop in this tab$/i)
    await read(popup, /off in this tab/i)
    await until('a clean page', async () => (await marksOf(tab)).length === 0)
    await until('no number', async () => await badgeIn(popup) === '')
  })

  /** Chromium's question is a window of the browser itself, which no test can click: it is not asked where its settings allow the site already. */
  async function switchOn(): Promise<void> {
    if (kind === 'chromium') await browser.allowSite(pattern, true)
    const popup = await browser.clickIcon(tab)
    await reviewIn(popup)
    await click(popup, 'button', /^this page$/i)
    await click(popup, 'switch', /^always on 127\.0\.0\.1/i)
    await until('the site to be always on', async () => (await seen(popup, 'switch', /^always on 127\.0\.0\.1/i)).some(({ checked }) => checked) && (await reviewIn(popup)).site?.always)
  }

  test('a site that the reader allows is reviewed without a click', async () => {
    await switchOn()
    const other = await browser.open(`${site.url}/cleaning`)
    await marked(other)
    await other.close()
  })

  test('a page of that site that is no contract gets nothing', async () => {
    const other = await browser.open(`${site.url}/recipe`)
    const before = await other.evaluate<string>('document.documentElement.outerHTML')
    await aWhile()
    expect(await marksOf(other)).toEqual([])
    expect(await other.evaluate<string>('document.documentElement.outerHTML')).toBe(before)
    await other.close()
  })

  test('a page that becomes a contract without loading anew is noticed', async () => {
    const other = await browser.open(`${site.url}/recipe`)
    await aWhile()
    await other.evaluate(`void fetch('/cleaning').then(answer => answer.text()).then(text => { document.body.replaceWith(new DOMParser().parseFromString(text, 'text/html').body) })`)
    await marked(other)
    await other.close()
  })

  test('it survives a stop of the background', async () => {
    await browser.stopBackground()
    await tab.goto(`${site.url}/cleaning`)
    await marked()
  })

  // A test can load Evenhand into Chromium only as an unpacked extension, and Chromium forgets what it granted to one of those.
  if (kind === 'firefox') test('it survives a restart of the browser', async () => {
    await browser.restart()
    tab = await browser.open(`${site.url}/cleaning`)
    await marked()
  })

  test('it can be taken back in the options', async () => {
    const options = await browser.open(browser.url('options/options.html#sites'))
    await click(options, 'button', /^stop being always on for 127\.0\.0\.1$/i)
    await read(options, /waits for a click on 127\.0\.0\.1 again/i)
    await options.close()
    await tab.goto(`${site.url}/cleaning`)
    await aWhile()
    expect(await marksOf(tab)).toEqual([])
  })

  test('it can be taken back in the browser', async () => {
    await switchOn()
    await tab.goto(`${site.url}/cleaning`)
    await marked()
    await browser.allowSite(pattern, false)
    await tab.goto(`${site.url}/cleaning`)
    await aWhile()
    expect(await marksOf(tab)).toEqual([])
  })

  // Chromium draws this menu outside of everything that a test can reach.
  if (kind === 'firefox') test('a selected clause can be asked about in the page’s menu', async () => {
    await browser.askAbout(tab, '3.2')
    const panel = await browser.sidePanel()
    await read(panel, /is this clause normal\?/i)
    await read(panel, /this is what our rules say of these words/i)
    await click(panel, 'button', /^done$/i)
    await until('the question to go', async () => !/is this clause normal/i.test(await panel.evaluate<string>('document.body.innerText')))
  })
})
