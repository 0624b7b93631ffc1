/** The popup and the panel beside the page: both open, both are the same review, both can be worked by keyboard and are accessible. */
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { violationsOf } from '../browsers/axe'
import { openBeside } from '../browsers/beside'
import { call, until, type Browser, type Tab, type View } from '../browsers/browser'
import { root } from '../browsers/build'
import { open, tested } from '../browsers/open'
import { click, read, seen } from '../browsers/roles'
import { serve, type Site } from '../browsers/server'
import { reviewIn } from '../browsers/state'
import { recipe } from './pages'

describe.each(tested)('in %s', kind => {
  let site: Site, browser: Browser, tab: Tab, popup: View
  beforeAll(async () => {
    site = await serve({ folder: join(root, 'assets/samples'), pages: { '/recipe': recipe } })
    browser = await open(kind)
    tab = await browser.open(`${site.url}/saas-agreement.html`)
    popup = await browser.clickIcon(tab)
    await reviewIn(popup)
  })
  afterAll(async () => {
    await browser?.close()
    await site?.close()
  })

  test('the manifest gives no warnings', async () => {
    expect(await browser.manifestWarnings()).toEqual([])
    await tab.toFront()
    popup = await browser.clickIcon(tab)
    await reviewIn(popup)
  })

  /** The words of the row that the focus is in. */
  const focused = () => call(popup, () => document.activeElement?.closest<HTMLElement>('li')?.innerText ?? '')

  /** Turns to a view and waits until it is drawn, because its keys work from then on. */
  const turnTo = async (view: string) => {
    await click(popup, 'tab', view)
    await until(`the view ${view}`, async () => (await seen(popup, 'tab', view))[0]?.on)
    await popup.evaluate('new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve))))')
  }

  test.each(['Findings', 'Checklist'])('the %s are walked through by keyboard', async view => {
    await turnTo(view)
    await popup.press('j')
    const first = await until('the first row', focused)
    await popup.press('j')
    const second = await until('the next row', async () => (await focused()) !== first && focused())
    await popup.press('ArrowDown')
    const third = await until('the row after it', async () => (await focused()) !== second && focused())
    expect(new Set([first, second, third]).size).toBe(3)
    await popup.press('k')
    await until('the row before', async () => (await focused()) === second)
    await popup.press('Home')
    await until('the first row again', async () => (await focused()) === first)
  })

  test('the rows scroll, and never the panel as a whole', async () => {
    await turnTo('Findings')
    await popup.press('End')
    expect(await call(popup, () => document.documentElement.scrollHeight - innerHeight)).toBe(0)
  })

  test('Enter on a finding leads to its words', async () => {
    await turnTo('Findings')
    await popup.press('j')
    await until('a row', focused)
    await popup.press('End')
    await tab.evaluate(`scrollTo({ top: 0, behavior: 'instant' })`)
    await popup.press('Enter')
    await until('the page to move', async () => (await tab.evaluate<number>('scrollY')) > 0)
  })

  test.each(['Checklist', 'Findings'])('the popup with its %s has no accessibility violations, closed and open', async view => {
    await turnTo(view)
    expect(await violationsOf(popup)).toEqual([])
    await call(popup, () => { for (const head of [...document.querySelectorAll<HTMLElement>('main li [aria-expanded=false]')].slice(0, 5)) head.click() })
    await until('rows to open', () => popup.evaluate<boolean>(`document.querySelectorAll('main li [aria-expanded=true]').length >= 5`))
    expect(await violationsOf(popup)).toEqual([])
  })

  test('the popup on a page without a contract has no accessibility violations', async () => {
    const other = await browser.open(`${site.url}/recipe`)
    const view = await browser.clickIcon(other)
    await read(view, /does not read like a contract|not a contract/i)
    expect(await violationsOf(view)).toEqual([])
    await other.close()
    await tab.toFront()
  })

  test('the panel opens beside the page with the same review, and is as accessible', async () => {
    popup = await browser.clickIcon(tab)
    const { title, review } = await reviewIn(popup)
    const panel = await openBeside(browser, popup)
    await read(panel, /of \d+ confirmed/)
    const beside = await reviewIn(panel)
    expect(beside.title).toBe(title)
    expect(beside.review).toEqual(review)
    expect(await violationsOf(panel)).toEqual([])
    await click(panel, 'tab', 'Findings')
    expect(await violationsOf(panel)).toEqual([])
  })

  test('the panel follows the tab in front', async () => {
    const panel = await browser.sidePanel()
    const other = await browser.open(`${site.url}/recipe`)
    await until('the panel to turn away', async () => !/of \d+ confirmed/.test(await panel.evaluate<string>('document.body.innerText')))
    await tab.toFront()
    await read(panel, /of \d+ confirmed/)
    await other.close()
  })
})
