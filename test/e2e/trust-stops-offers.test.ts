/** The background is stopped between any two steps of what the panel offers beside the review: another of several contracts, the page in a frame, the question about a clause. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { until, type Browser, type Tab, type View } from '../browsers/browser'
import { choose } from '../browsers/hands'
import { open, tested } from '../browsers/open'
import { click, read } from '../browsers/roles'
import { serve, type Site } from '../browsers/server'
import { reviewIn, stateIn } from '../browsers/state'
import { stoppedAfter } from '../browsers/stopped-after'
import { two } from '../pages/whole'
import { cleaning } from './pages'

describe.each(tested)('in %s', kind => {
  let site: Site, docs: Site, browser: Browser, tab: Tab, popup: View
  beforeAll(async () => {
    docs = await serve({ pages: { '/7': cleaning } })
    const address = `${docs.url.replace('127.0.0.1', 'localhost')}/7`
    site = await serve({ pages: {
      '/two': two, '/cleaning': cleaning,
      '/portal': `<!doctype html><html lang="en"><title>Portal</title><body><h1>Welcome</h1><p>Please read what is below.</p><iframe src="${address}" width="700" height="420"></iframe></body></html>`,
    } })
    browser = await open(kind)
    tab = await browser.open(`${site.url}/two`)
  })
  afterAll(async () => {
    await browser?.close()
    await site?.close()
    await docs?.close()
  })

  const step = <T>(what: () => Promise<T>) => stoppedAfter(browser, what)
  const icon = () => step(async () => {
    popup = await browser.clickIcon(tab)
    return reviewIn(popup)
  })

  test('of two contracts on a page one is chosen, and stays so', async () => {
    expect((await icon()).contracts).toEqual(['Cleaning Agreement', 'Window Agreement'])
    await choose(popup, /2 contracts on this page/, 'Window Agreement')
    await step(() => until('the other contract', async () => (await reviewIn(popup)).chosen === 'Window Agreement'))
    const again = await icon()
    expect(again.chosen).toBe('Window Agreement')
    expect(again.quotes.keyTerms.join()).toContain('GBP 75')
  })

  test('the page in a frame is offered, reviewed, and left again', async () => {
    await tab.goto(`${site.url}/portal`)
    await step(async () => {
      popup = await browser.clickIcon(tab)
      await read(popup, /Part of this page comes from localhost/)
    })
    // Chromium's question is a window of the browser itself, which no test can click: it is not asked where its settings allow the site already.
    if (kind === 'chromium') await browser.allowSite('http://localhost/*', true)
    popup = await browser.clickIcon(tab)
    await browser.stopBackground()
    await click(popup, 'button', /^(?:let evenhand read localhost|review that part)$/i)
    await step(() => until('its review', async () => (await stateIn(popup))?.inFrame))
    expect((await icon()).inFrame).toBe(true)
    await click(popup, 'button', /^review the page around it$/i)
    await step(() => read(popup, /not a contract/i))
  })

  test('a clause is asked about, and the answer is put away', async () => {
    await tab.goto(`${site.url}/cleaning`)
    await step(() => browser.askAbout(tab, '3.2'))
    popup = await browser.clickIcon(tab)
    await step(() => read(popup, /is this clause normal\?[^]*this is what our rules say of these words/i))
    await click(popup, 'button', /^done$/i)
    await step(() => until('the question to go', async () => (await reviewIn(popup)).question === undefined))
    expect((await icon()).question).toBeUndefined()
  })
})
