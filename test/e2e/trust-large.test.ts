/** Pages of very many parts: read as far as that is reasonable, told, and left to go on. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Browser } from '../browsers/browser'
import { marksOf } from '../browsers/marks'
import { open, tested } from '../browsers/open'
import { read } from '../browsers/roles'
import { serve, type Site } from '../browsers/server'
import { reviewIn } from '../browsers/state'
import { cleaning } from './pages'

const thousand = (part: string, times: number) => cleaning.replace('</body>', `<div id="many"></div><script>
  const part = document.createElement('template')
  part.innerHTML = ${JSON.stringify(part)}.repeat(1000)
  for (let i = 0; i < ${times}; i++) many.append(part.content.cloneNode(true))
</script></body>`)

const pages: Readonly<Record<string, string>> = {
  '/empty': thousand('<i></i>', 260),
  // Each may be opened by something elsewhere on the page.
  '/folded': thousand('<p id="x" style="display:none">The Supplier shall not be liable to the Customer for any loss of profit, however it was caused.</p>', 80),
}
const said: Readonly<Record<string, RegExp>> = {
  '/empty': /This page is very long: its first 250,000 parts were read\./,
  '/folded': /Part of this page is folded away and was not read\./,
}

describe.each(tested)('in %s', kind => {
  let site: Site, browser: Browser
  beforeAll(async () => {
    site = await serve({ pages })
    browser = await open(kind)
  })
  afterAll(async () => {
    await browser?.close()
    await site?.close()
  })

  test.each(Object.keys(pages))('%s: the contract is reviewed, what was not read is told, and the page goes on', async path => {
    const tab = await browser.open(site.url + path), popup = await browser.clickIcon(tab)
    await read(popup, said[path]!, 40)
    const { quotes } = await reviewIn(popup)
    expect(quotes.findings.flat().join()).toContain('sole discretion')
    expect(await tab.evaluate<number>('document.querySelectorAll("#many > *").length')).toBeGreaterThan(50_000)
    if (path === '/empty') expect(await marksOf(tab)).toEqual([])
    await tab.close()
  })
})
