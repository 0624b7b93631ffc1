/** Pages that are not a contract that we can read: the popup says so in words, and the page stays as it was. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { call, until, type Browser, type Tab } from '../browsers/browser'
import { marksOf } from '../browsers/marks'
import { open, tested } from '../browsers/open'
import { click, read, seen } from '../browsers/roles'
import { serve, type Site } from '../browsers/server'
import { reviewIn, stateIn } from '../browsers/state'
import { code, empty, german, long, recipe } from './pages'

describe.each(tested)('in %s', kind => {
  let site: Site, browser: Browser
  beforeAll(async () => {
    site = await serve({ pages: { '/recipe': recipe, '/empty': empty, '/code': code, '/german': german, '/long': long(2_000_000) } })
    browser = await open(kind)
  })
  afterAll(async () => {
    await browser?.close()
    await site?.close()
  })

  test.each([
    ['a recipe', '/recipe', 'not-a-contract', /does not read like a contract|not a contract/i],
    ['an empty page', '/empty', 'empty', /nothing to read|no words/i],
    ['a page of code', '/code', 'code', /program/i],
    ['a contract in German', '/german', 'other-language', /English/i],
  ])('%s says so and marks nothing', async (_, path, reason, words) => {
    const tab = await browser.open(`${site.url}${path}`)
    const before = await tab.evaluate<string>('document.documentElement.outerHTML')
    const popup = await browser.clickIcon(tab)
    await read(popup, words)
    expect(await stateIn(popup)).toMatchObject({ kind: 'nothing', reason })
    expect(await marksOf(tab)).toEqual([])
    expect(await tab.evaluate<string>('document.documentElement.outerHTML')).toBe(before)
    await tab.close()
  })

  test('a page that is not a contract is reviewed when the reader insists', async () => {
    const tab = await browser.open(`${site.url}/recipe`)
    const popup = await browser.clickIcon(tab)
    await click(popup, 'button', /review it anyway/i)
    expect((await reviewIn(popup)).length).toBeGreaterThan(200)
    await read(popup, /of \d+ confirmed|nothing found/i)
    await tab.close()
  })

  test('a page of the browser’s own says that it may not be read', async () => {
    const tab = await browser.open(kind === 'firefox' ? 'about:support' : 'chrome://version/')
    const popup = await browser.clickIcon(tab)
    await read(popup, /does not let extensions read this page|may not read this page/i)
    expect(await seen(popup, 'button', /review/i)).toEqual([])
    await tab.close()
  })

  test('a contract of 2,000,000 characters is reviewed to its end, and the page stays awake', { timeout: 240_000 }, async () => {
    const tab = await browser.open(`${site.url}/empty`)
    // A machine that is busy with something else only makes it longer, so that one round in which it is short is enough.
    await until('a round in which the page stays awake', async () => {
      const longest = await reviewLong(tab)
      if (longest >= 2_000) throw new Error(`it was kept from answering for ${longest} ms`)
      return true
    }, 120)
    await tab.close()
  })

  /** Reviews the long contract, and gives the longest that its page was kept from answering meanwhile, in milliseconds. */
  async function reviewLong(tab: Tab): Promise<number> {
    await tab.goto(`${site.url}/long`)
    // The longest that the page was kept from answering, in milliseconds.
    await call(tab, () => {
      const watch = globalThis as unknown as { longest: number }
      let last = performance.now()
      watch.longest = 0
      setInterval(() => {
        watch.longest = Math.max(watch.longest, performance.now() - last)
        last = performance.now()
      }, 10)
    })
    const popup = await browser.clickIcon(tab)
    const { review, length } = await reviewIn(popup, 60)
    expect(length).toBeGreaterThan(300_000)
    expect(review.outline.length).toBeGreaterThan(2_000)
    await read(popup, /of \d+ confirmed/, 60)
    return tab.evaluate<number>('longest')
  }
})
