/** A document of Google Docs in a frame of another site. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { until } from '../browsers/browser'
import { tested } from '../browsers/open'
import { click, read } from '../browsers/roles'
import { serve, type Site } from '../browsers/server'
import { reviewIn, stateIn } from '../browsers/state'
import { openOnGoogleDocs, type OnGoogleDocs } from '../google-docs/open'
import { addressOf } from '../google-docs/server'

describe.each(tested)('in %s', kind => {
  let on: OnGoogleDocs, site: Site
  beforeAll(async () => {
    on = await openOnGoogleDocs(kind)
    site = await serve({ pages: { '/portal': `<!doctype html><html lang="en"><title>Portal</title><body><h1>Welcome</h1><p>Please read what is below.</p><iframe src="${addressOf().replaceAll('&', '&amp;')}" width="1100" height="700"></iframe></body></html>` } })
  })
  afterAll(async () => {
    await on?.close()
    await site?.close()
  })

  test('is offered, read whole, and told to be the one under review', async () => {
    const tab = await on.browser.open(`${site.url}/portal`)
    if (kind === 'chromium') await on.browser.allowSite('https://docs.google.com/*', true)
    const popup = await on.browser.clickIcon(tab)
    await click(popup, 'button', /^(let evenhand read|review) .*docs\.google\.com/i)
    await until('the review of the frame', async () => (await stateIn(popup))?.inFrame)
    const { coverage, quotes, address } = await reviewIn(popup)
    expect(address).toBe(addressOf())
    expect(coverage.state).toBe('full')
    expect(quotes.findings.flat()).toEqual(expect.arrayContaining(['best efforts', 'is deemed accepted']))
    await read(popup, /of \d+ confirmed/)
    expect(on.proxy.refused).toEqual([])
    await tab.close()
  })
})
