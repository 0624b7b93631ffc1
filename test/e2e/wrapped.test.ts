/** The main road once more where the browser has no `browser` of its own, so that webextension-polyfill wraps `chrome`. */
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openBeside } from '../browsers/beside'
import { until, type Browser, type Tab, type View } from '../browsers/browser'
import { root } from '../browsers/build'
import { cardOn, marksOf } from '../browsers/marks'
import { open, tested } from '../browsers/open'
import { click, read } from '../browsers/roles'
import { serve, type Site } from '../browsers/server'
import { chooseSide } from '../browsers/sides'
import { reviewIn } from '../browsers/state'
import { withoutBrowser, type Copy } from '../browsers/wrapped'

// Firefox always has its own `browser`: the polyfill never wraps there.
describe.each(tested.filter(kind => kind === 'chromium'))('in %s without its own browser object', kind => {
  let site: Site, copy: Copy, browser: Browser, tab: Tab, popup: View
  beforeAll(async () => {
    site = await serve({ folder: join(root, 'assets/samples') })
    copy = withoutBrowser()
    browser = await open(kind, { extension: copy.path })
    tab = await browser.open(`${site.url}/freelance-agreement.html`)
    popup = await browser.clickIcon(tab)
  })
  afterAll(async () => {
    await browser?.close()
    copy?.remove()
    await site?.close()
  })

  test('the copy really has none', async () => {
    expect(await popup.evaluate<string>('typeof globalThis.browser')).toBe('undefined')
  })

  test('the page is reviewed, marked and explained', async () => {
    await read(popup, /0 of \d+ confirmed/)
    await until('marks', async () => (await marksOf(tab)).length > 0)
    expect((await cardOn(tab)).says.length).toBeGreaterThan(20)
  })

  test('side and tick are kept through a stop of the background', async () => {
    popup = await browser.clickIcon(tab)
    await chooseSide(popup, 'Contractor')
    await click(popup, 'checkbox', /^Confirmed: When each sum is due/)
    await until('the tick to be kept', async () => Object.keys((await reviewIn(popup)).decisions.ticks).length === 1)
    await browser.stopBackground()
    popup = await browser.clickIcon(tab)
    await read(popup, /1 of \d+ confirmed/)
    expect((await reviewIn(popup)).decisions.side).toBe('Contractor')
  })

  test('the panel opens beside the page', async () => {
    await read(await openBeside(browser, popup), /1 of \d+ confirmed/)
  })
})
