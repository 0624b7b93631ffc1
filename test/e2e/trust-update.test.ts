/** Evenhand is updated, switched off and on again while pages are open: what it left in them falls silent and goes. */
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { call, until, type Browser, type Tab } from '../browsers/browser'
import { root } from '../browsers/build'
import { cardOn, drawnOn, marksOf, showMark } from '../browsers/marks'
import { open, tested } from '../browsers/open'
import { serve, type Site } from '../browsers/server'
import { reviewIn } from '../browsers/state'

describe.each(tested)('in %s', kind => {
  let site: Site, browser: Browser, tab: Tab, before: string
  const html = () => tab.evaluate<string>('document.documentElement.outerHTML')
  beforeAll(async () => {
    site = await serve({ folder: join(root, 'assets/samples') })
    browser = await open(kind)
    tab = await browser.open(`${site.url}/freelance-agreement.html`)
    before = await html()
    await call(tab, () => {
      const heard: string[] = []
      Object.assign(globalThis, { heard })
      addEventListener('error', ({ message }) => { heard.push(message) })
      addEventListener('unhandledrejection', ({ reason }) => { heard.push(String(reason)) })
    })
  })
  afterAll(async () => {
    await browser?.close()
    await site?.close()
  })

  const review = async () => {
    await reviewIn(await browser.clickIcon(tab))
    await until('every mark to be drawn', async () => {
      const marks = await marksOf(tab)
      return marks.length > 0 && await drawnOn(tab) === marks.length
    })
    return marksOf(tab)
  }
  const gone = async () => {
    await until('the marks to go', async () => await drawnOn(tab) === 0)
    await until('the card to go', async () => (await tab.hidden('dialog')).length === 0)
    expect(await tab.evaluate<number>('document.adoptedStyleSheets.length')).toBe(0)
    // Firefox ends a script of an extension that goes before it can clear up: what it made is there until the page is loaded again, and cannot be seen.
    if (kind === 'firefox') return
    await until('the highlights to go', async () => (await marksOf(tab)).length === 0)
    await until('the element of the card to go', async () => await html() === before)
  }

  test.each([
    ['updated', () => browser.update()],
    ['switched off and on again', async () => { await browser.setEnabled(false); await gone(); await browser.setEnabled(true) }],
  ])('%s: marks and card go, and the next click begins anew', async (_, happens) => {
    const marks = await review()
    const { x, y } = await showMark(tab)
    await cardOn(tab)
    await happens()
    await gone()
    // Whoever moves over the words, or changes them, wakes nothing.
    await tab.hover(x, y)
    await tab.evaluate('void document.body.append(document.createTextNode(""))')
    await gone()
    expect(await review()).toEqual(marks)
    expect(await tab.hidden('dialog')).toEqual([])
    await cardOn(tab)
    expect(await tab.evaluate<string[]>('heard')).toEqual([])
    await tab.goto(`${site.url}/freelance-agreement.html`)
    await call(tab, () => { Object.assign(globalThis, { heard: [] }) })
  })
})
