/** A contract that another site shows in a frame of a portal's page. Two hosts on one port are two sites; Chromium's patterns know no ports. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { until, type Browser, type Tab } from '../browsers/browser'
import { open, tested } from '../browsers/open'
import { click, read } from '../browsers/roles'
import { serve, type Site } from '../browsers/server'
import { reviewIn, stateIn } from '../browsers/state'
import { cleaning, recipe } from './pages'

const pattern = 'http://localhost/*'

/** The page in the frame tells the page around it what is marked in it, where the first mark in sight is, whether something of ours was added, and how far it is scrolled. */
const telling = `<script>setInterval(() => {
  const ranges = [...CSS.highlights.values()].flatMap(each => [...each])
  const box = ranges.map(range => range.getClientRects()[0]).find(({ top, bottom }) => top > 0 && bottom < innerHeight)
  parent.postMessage({ marks: ranges.map(String), place: box && { x: box.left + 8, y: box.top + box.height / 2 }, card: document.documentElement.children.length > 2, top: scrollY }, '*')
}, 100)</script>`
const portal = (address: string, body = '<h1>Welcome</h1><p>Please read what is below.</p>') =>
  `<!doctype html><html lang="en"><title>Portal</title><body>${body}<iframe src="${address}" width="700" height="420"></iframe>
  <script>told = { marks: [] }; addEventListener('message', ({ data }) => { told = data })</script></body></html>`

describe.each(tested)('in %s', kind => {
  let docs: Site, site: Site, browser: Browser, tab: Tab
  beforeAll(async () => {
    docs = await serve({ pages: { '/7': cleaning.replace('</body>', `${telling}</body>`), '/advertisement': recipe } })
    const framed = docs.url.replace('127.0.0.1', 'localhost')
    site = await serve({ pages: {
      '/portal': portal(`${framed}/7`),
      '/advertisement': portal(`${framed}/advertisement`).replace('width="700" height="420"', 'width="300" height="250"'),
      '/contract': portal(`${framed}/7`, /<body>(.*)<\/body>/s.exec(cleaning)![1]),
    } })
    browser = await open(kind)
    tab = await browser.open(`${site.url}/portal`)
  })
  afterAll(async () => {
    await browser?.close()
    await docs?.close()
    await site?.close()
  })

  type Told = { readonly marks: readonly string[]; readonly place?: { readonly x: number; readonly y: number }; readonly card: boolean; readonly top: number }
  const told = (page = tab) => page.evaluate<Told>('told')

  test('a part that comes from another site is named', async () => {
    const popup = await browser.clickIcon(tab)
    await read(popup, /Part of this page comes from localhost, which Evenhand cannot read yet\./)
    expect((await told()).marks).toEqual([])
  })

  test('an advertisement is not', async () => {
    const other = await browser.open(`${site.url}/advertisement`)
    const popup = await browser.clickIcon(other)
    await read(popup, /not a contract/i)
    expect(await stateIn(popup)).not.toHaveProperty('frame')
    await other.close()
  })

  test('once the reader and the browser allow it, it is reviewed and marked in the frame', async () => {
    // Chromium's question is a window of the browser itself, which no test can click: it is not asked where its settings allow the site already.
    if (kind === 'chromium') await browser.allowSite(pattern, true)
    const popup = await browser.clickIcon(tab)
    await click(popup, 'button', /^let evenhand read localhost$/i)
    await until('a review', async () => (await stateIn(popup))?.inFrame)
    expect((await reviewIn(popup)).address).toBe(`${docs.url.replace('127.0.0.1', 'localhost')}/7`)
    await until('marks in the frame', async () => (await told()).marks.length > 3)
  })

  test('a finding jumps to its words in the frame', async () => {
    const popup = await browser.clickIcon(tab)
    await reviewIn(popup)
    await click(popup, 'tab', 'Findings')
    const before = (await told()).top
    await click(popup, 'button', /indemnify.*go to the words/)
    await until('the frame to scroll', async () => (await told()).top > before)
  })

  test('a mark in the frame opens its card there', async () => {
    await tab.toFront()
    await until('the card', async () => {
      // The frame may still be scrolling.
      const { x, y } = await until('a mark in sight', async () => (await told()).place)
      await tab.hoverInFrame(x, y)
      return until('it to open', async () => (await told()).card, 3)
    })
  })

  test('the next time the icon is enough', async () => {
    const other = await browser.open(`${site.url}/portal`)
    const popup = await browser.clickIcon(other)
    expect((await reviewIn(popup)).inFrame).toBe(true)
    await until('marks in the frame', async () => (await told(other)).marks.length > 3)
    await click(popup, 'button', /^review the page around it$/i)
    await read(popup, /not a contract/i)
    await until('the frame to be clean', async () => (await told(other)).marks.length === 0)
    await other.close()
  })

  test('a page that is a contract itself is reviewed first', async () => {
    const other = await browser.open(`${site.url}/contract`)
    const popup = await browser.clickIcon(other)
    const { address, frame } = await reviewIn(popup)
    expect([address, frame?.host]).toEqual([`${site.url}/contract`, 'localhost'])
    await other.close()
  })

  test('the site is in the options, where the grant is given back', async () => {
    const options = await browser.open(browser.url('options/options.html#sites'))
    await click(options, 'button', /^stop being always on for localhost$/i)
    await read(options, /waits for a click on localhost again/i)
    await options.close()
    const other = await browser.open(`${site.url}/portal`)
    await read(await browser.clickIcon(other), /which Evenhand cannot read yet/)
    await other.close()
  })
})
