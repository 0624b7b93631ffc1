/** Other pages of Google Docs, the tabs within a document, a document in a frame, and what leaves the browser. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { call, until, type Tab } from '../browsers/browser'
import { marksOf } from '../browsers/marks'
import { tested } from '../browsers/open'
import { click, read } from '../browsers/roles'
import { reviewIn } from '../browsers/state'
import { drawnIn, isRight, layer, settledIn, stretchesOf, textIn } from '../google-docs/marked'
import { openOnGoogleDocs, type OnGoogleDocs } from '../google-docs/open'
import { addressOf } from '../google-docs/server'

describe.each(tested)('in %s', kind => {
  let on: OnGoogleDocs
  beforeAll(async () => { on = await openOnGoogleDocs(kind) })
  afterAll(() => on?.close())

  const marked = (tab: Tab) => until('marks', async () => (await drawnIn(tab)).length > 5)
  const layers = (tab: Tab) => tab.evaluate<number>(`document.querySelectorAll(${JSON.stringify(layer)}).length`)

  test.each(['view', 'preview'] as const)('/%s is read and marked as the editor is', async page => {
    const tab = await on.browser.open(addressOf({ page })), state = await reviewIn(await on.browser.clickIcon(tab))
    expect(state.coverage.state).toBe('full')
    await tab.toFront()
    await marked(tab)
    expect(isRight(await settledIn(tab, stretchesOf(state, await textIn(tab)), 6))).toBe(true)
    await tab.close()
  })

  test.each(['mobilebasic', 'pub'] as const)('/%s is an ordinary page', async page => {
    const tab = await on.browser.open(addressOf({ page })), { quotes } = await reviewIn(await on.browser.clickIcon(tab))
    expect(quotes.findings.flat()).toEqual(expect.arrayContaining(['best efforts', 'is deemed accepted']))
    await until('marks', async () => (await marksOf(tab)).some(({ words }) => words.includes('best efforts')))
    await tab.close()
  })

  test('another tab of the document is a contract of its own, with the decisions of its own', async () => {
    const tab = await on.browser.open(addressOf())
    let popup = await on.browser.clickIcon(tab)
    await reviewIn(popup)
    await click(popup, 'radio', /^Supplier/)
    await until('the side to be kept', async () => (await reviewIn(popup)).review.side === 'Supplier')
    await tab.toFront()
    const { x, y } = await call(tab, () => {
      const { left, top, height } = [...document.querySelectorAll('.chapter-item > *')].find(each => each.getAttribute('aria-label') === 'Confidentiality letter')!.getBoundingClientRect()
      return { x: left + 20, y: top + height / 2 }
    })
    await tab.click(x, y)
    popup = await on.browser.clickIcon(tab)
    const letter = await until('the review of the letter', async () => {
      const state = await reviewIn(popup)
      return state.quotes.findings.flat().includes('for an unlimited time') && state
    })
    expect(letter.decisions.side).toBeUndefined()
    await tab.toFront()
    expect(isRight(await settledIn(tab, stretchesOf(letter, await textIn(tab)), 6))).toBe(true)
    await tab.evaluate('history.back()')
    popup = await on.browser.clickIcon(tab)
    const back = await until('the review of the agreement', async () => {
      const state = await reviewIn(popup)
      return state.quotes.findings.flat().includes('best efforts') && state
    })
    expect(back.decisions.side).toBe('Supplier')
    await tab.close()
  })

  test('on paper there are no marks', async () => {
    const tab = await on.browser.open(addressOf())
    await reviewIn(await on.browser.clickIcon(tab))
    await tab.toFront()
    await marked(tab)
    await tab.show('print')
    await until('nothing to be drawn', async () => (await drawnIn(tab)).length === 0)
    await tab.show('screen')
    await marked(tab)
    await tab.close()
  })

  test('stopped, the layer is gone', async () => {
    const tab = await on.browser.open(addressOf())
    const popup = await on.browser.clickIcon(tab)
    await reviewIn(popup)
    await marked(tab)
    await click(popup, 'button', /^this page$/i)
    await click(popup, 'button', /^stop in this tab$/i)
    await read(popup, /off in this tab/i)
    await until('the layer to go', async () => await layers(tab) === 0)
    await tab.close()
  })

  test('the line for support holds no word of the contract', async () => {
    const tab = await on.browser.open(addressOf({ sim: ['threads'] }))
    await reviewIn(await on.browser.clickIcon(tab))
    await tab.toFront()
    await marked(tab)
    const options = await on.browser.open(on.browser.url('options/options.html#sites'))
    await click(options, 'button', /^copy a line for support$/i)
    const line = await read(options, /text=[^\n]+/)
    expect(line).toMatch(/^text=told bridge=early annotations=us editor=scrolls keys=yes mode=editing runs=\d+ placed=\d+ tabs=2 suggestions=1 comments=1 page=edit$/)
    await options.close()
    await tab.close()
  })

  test('in discreet mode nothing is added to the page', async () => {
    const tab = await on.browser.open(addressOf())
    const html = () => tab.evaluate<string>('document.documentElement.outerHTML')
    const before = await html(), popup = await on.browser.clickIcon(tab)
    await reviewIn(popup)
    await marked(tab)
    await click(popup, 'button', /^this page$/i)
    await click(popup, 'switch', /discreet/i)
    await until('the layer to go', async () => await layers(tab) === 0)
    expect(await html()).toBe(before)
    await tab.goto(addressOf({ sim: ['viewonly'] }))
    const after = await html(), again = await reviewIn(await on.browser.clickIcon(tab))
    expect(again.discreet).toBe(true)
    expect(again.review.findings.length).toBeGreaterThan(20)
    await new Promise(resolve => { setTimeout(resolve, 1500) })
    expect(await html()).toBe(after)
    await tab.close()
  })

  test('nobody was asked for anything but Google’s three hosts, and there for the document alone', () => {
    expect(on.proxy.refused).toEqual([])
    expect([...new Set(on.proxy.hosts)].filter(host => !Object.keys(on.docs.tunnels).includes(host.replace(/:443$/, '')))).toEqual([])
    expect(on.docs.asked.filter(each => !/^docs\.google\.com\/(static\/|favicon\.ico|document\/d\/[\w-]+\/(edit|view|preview|mobilebasic|pub|save|export)\b)|^doc-0s-7k-docstext\.googleusercontent\.com\/export\//.test(each))).toEqual([])
  })
})
