/** How pages are read: traps, each with the text that is expected of it. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Browser } from '../browsers/browser'
import { open, tested } from '../browsers/open'
import { readingIn } from '../browsers/reading'
import { serve, type Site } from '../browsers/server'
import { told, trapsIn } from '../pages/traps/told'

const traps = [...trapsIn(''), ...trapsIn('browser/')]

describe.each(tested)('in %s', kind => {
  let site: Site, browser: Browser
  beforeAll(async () => {
    site = await serve({ pages: { '/start': '<p>Start.</p>', ...Object.fromEntries(traps.map(({ name, html }) => [`/${name}`, html])) } })
    browser = await open(kind)
  })
  afterAll(async () => {
    await browser?.close()
    await site?.close()
  })

  test('every trap is read as the text beside it says', async () => {
    const tab = await browser.open(`${site.url}/start`)
    let popup = await browser.clickIcon(tab)
    const read: Record<string, string> = {}
    for (const { name } of traps) {
      await tab.goto(`${site.url}/${name}`)
      // Firefox takes back what the click gave when the tab goes elsewhere.
      if (kind === 'firefox') popup = await browser.clickIcon(tab)
      read[name] = told((await readingIn(popup)).page)
    }
    expect(read).toEqual(Object.fromEntries(traps.map(({ name, text }) => [name, text])))
    await tab.close()
  })
})
