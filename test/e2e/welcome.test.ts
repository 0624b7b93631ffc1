/** Who opens Evenhand for the first time is told what it is: in the panel, once, and without a tab that nobody asked for. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { violationsOf } from '../browsers/axe'
import type { Browser, Tab } from '../browsers/browser'
import { open, tested } from '../browsers/open'
import { click, read } from '../browsers/roles'
import { serve, type Site } from '../browsers/server'
import { reviewIn } from '../browsers/state'
import { cleaning } from './pages'

describe.each(tested)('in %s', kind => {
  let site: Site, browser: Browser, tab: Tab
  beforeAll(async () => {
    site = await serve({ pages: { '/cleaning': cleaning } })
    browser = await open(kind, { newcomer: true })
    tab = await browser.open(`${site.url}/cleaning`)
  })
  afterAll(async () => {
    await browser?.close()
    await site?.close()
  })

  test('the first popup says what Evenhand is, all of it in sight, while the page is reviewed', async () => {
    const popup = await browser.clickIcon(tab)
    await read(popup, /nothing leaves your browser/i)
    await reviewIn(popup)
    await read(popup, /reads the contract with you/i)
    expect(await popup.evaluate('(main => main.scrollHeight <= main.clientHeight)(document.querySelector("main"))')).toBe(true)
    expect(await violationsOf(popup)).toEqual([])
    await click(popup, 'button', /^begin$/i)
    await read(popup, /of \d+ confirmed/)
  })

  test('the next one goes to the review at once', async () => {
    const popup = await browser.clickIcon(tab)
    await read(popup, /of \d+ confirmed/)
    expect(await popup.evaluate('document.querySelector(".welcome")')).toBe(null)
  })

  test('the browser has the manifest’s words', async () => {
    const popup = await browser.clickIcon(tab)
    const { name, description } = await popup.evaluate<{ name: string; description: string }>('(globalThis.browser ?? chrome).runtime.getManifest()')
    expect(name).toBe('Evenhand')
    expect(description).toMatch(/^Reviews the contract/)
  })
})
