/** Contracts that a page shows as paper: in a PDF viewer of its own, or as pictures in a portal for signing. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { call, still, until, type Browser, type Tab } from '../browsers/browser'
import { cardOn, marksOf } from '../browsers/marks'
import { open, tested } from '../browsers/open'
import { differing, readPng } from '../browsers/png'
import { readingIn } from '../browsers/reading'
import { click, read } from '../browsers/roles'
import { serve, type Site } from '../browsers/server'
import { reviewIn, stateIn } from '../browsers/state'
import { pdfPages } from '../pages/pdf/pages'

let site: Site
beforeAll(async () => { site = await serve({ pages: await pdfPages() }) })
afterAll(() => site?.close())

/** Words as they are compared: a viewer's lines have no spaces between them. */
const dense = (words: string) => words.replace(/[\s-]/g, '')

describe.each(tested)('in %s', kind => {
  let browser: Browser
  beforeAll(async () => { browser = await open(kind) })
  afterAll(() => browser?.close())

  /** A viewer that has drawn what it draws at first: for sixty frames nothing changes. */
  const viewer = async (path: string): Promise<Tab> => {
    const tab = await browser.open(`${site.url}${path}`)
    await until('the viewer to be at rest', () => call(tab, async () => {
      const before = document.documentElement.outerHTML
      for (let frame = 0; frame < 60; frame++) await new Promise(requestAnimationFrame)
      return before.includes('endOfContent') && document.documentElement.outerHTML === before
    }))
    return tab
  }
  const htmlOf = (tab: Tab) => tab.evaluate<string>('document.documentElement.outerHTML')
  const isDrawn = (tab: Tab, page: number) => tab.evaluate<boolean>(`document.querySelector('.page[data-page-number="${page}"] .endOfContent') !== null`)

  test('PDF.js: marks lie over the pages where the words are drawn, and nothing else changes', async () => {
    const tab = await viewer('/pdfjs'), before = await htmlOf(tab)
    const popup = await browser.clickIcon(tab)
    const { coverage, review, clauses, quotes } = await reviewIn(popup)
    expect(coverage).toEqual({ state: 'visible-only', say: expect.stringMatching(/^Read \d of 12 pages\. .*scroll to read more\.$/) })
    await read(popup, /Read \d of 12 pages/)
    expect(review.findings.filter(({ rule }) => rule.startsWith('mis-'))).toEqual([])
    expect(clauses.findings[quotes.findings.findIndex(([words]) => words === 'best efforts')]).toBe('§1.1, page 1')

    const marks = await until('marks', async () => (await marksOf(tab)).length > 5 && marksOf(tab))
    expect([...new Set(marks.map(({ words }) => dense(words)))].toSorted()).toEqual([...new Set(quotes.findings.flat().map(dense))].toSorted())
    expect(await htmlOf(tab)).toBe(before)

    const marked = readPng(await still(tab))
    const boxes = await call(tab, () => [...(CSS as unknown as { highlights: Map<string, Iterable<Range>> }).highlights]
      .flatMap(([, ranges]) => [...ranges].flatMap(range => [...range.getClientRects()].map(({ left, top, right, bottom }) => ({ left, top, right, bottom })))))
    const plain = await viewer('/pdfjs')
    const unmarked = readPng(await still(plain))
    await plain.close()
    await tab.toFront()
    expect(differing(marked, unmarked)).toBeGreaterThan(200)
    // An underline may hang a few pixels below its words.
    expect(differing(marked, unmarked, (x, y) => !boxes.some(box => x >= box.left - 2 && x <= box.right + 2 && y >= box.top - 4 && y <= box.bottom + 8))).toBe(0)

    expect((await cardOn(tab, 'best efforts')).says).toContain('best efforts')
    await tab.press('Escape')
    await until('the card to close', async () => (await tab.hidden('dialog')).length === 0)
    expect(await htmlOf(tab)).toBe(before)
    await tab.close()
  })

  test('PDF.js: pages that go are kept, and a quote leads back to one that is drawn no more', async () => {
    const tab = await viewer('/pdfjs')
    const popup = await browser.clickIcon(tab)
    for (let page = 1; page <= 12; page++) {
      await tab.evaluate(`document.querySelector('.page[data-page-number="${page}"]').scrollIntoView({ behavior: 'instant' })`)
      await until(`page ${page}`, () => isDrawn(tab, page))
    }
    const { quotes, clauses } = await until('all of it', async () => {
      const state = await reviewIn(popup)
      return state.coverage.state === 'full' && state
    })
    expect(await isDrawn(tab, 1)).toBe(false)
    expect(quotes.findings.flat()).toEqual(expect.arrayContaining(['best efforts', 'reasonable time']))
    expect(clauses.findings[quotes.findings.findIndex(([words]) => words === 'reasonable time')]).toBe('§28.4, page 12')
    const { page: { blocks } } = await readingIn(popup)
    expect(blocks.filter(text => /third draft|^Page \d/.test(text))).toEqual([])
    expect(blocks).toContain('2.1 The fee is GBP 4,200 for each calendar month, plus VAT. It covers labour, materials, travel and whatever else the Supplier needs for the Services.')
    await until('marks on the last page', async () => (await marksOf(tab)).some(({ words }) => words === 'reasonable time'))

    const again = await browser.clickIcon(tab)
    await click(again, 'tab', 'Findings')
    await click(again, 'button', /best efforts.*go to the words/)
    await until('the words to be in sight, and marked', () => call(tab, () =>
      [...(CSS as unknown as { highlights: Map<string, Iterable<Range>> }).highlights].some(([, ranges]) => [...ranges].some(range => {
        const { top, bottom, height } = range.getBoundingClientRect()
        return range.toString() === 'best efforts' && height > 0 && top > 0 && bottom < innerHeight
      }))))
    await tab.close()
  })

  test('PDF.js in a frame of the page’s own: marked there', async () => {
    const tab = await browser.open(`${site.url}/framed`)
    await until('a page', () => tab.evaluate<boolean>('Boolean(document.querySelector("iframe").contentDocument.querySelector(".endOfContent"))'))
    await reviewIn(await browser.clickIcon(tab))
    await until('marks in the frame', async () => (await marksOf(tab)).some(({ words }) => words === 'best efforts'))
    expect(await tab.evaluate<number>('CSS.highlights.size')).toBe(0)
    await tab.close()
  })

  test('react-pdf: one page at a time, and each that was turned to is kept', async () => {
    const tab = await viewer('/react-pdf')
    const popup = await browser.clickIcon(tab)
    await read(popup, /Read 1 of 12 pages/)
    await tab.evaluate('document.querySelector("#next").click()')
    const { coverage, quotes } = await until('two pages', async () => {
      const state = await reviewIn(popup)
      return state.quotes.findings.flat().includes('two-year') && state
    })
    expect(coverage.say).toBe('Read 2 of 12 pages. This viewer shows one page at a time: turn the pages to read more.')
    expect(quotes.findings.flat()).toContain('best efforts')
    await until('marks on the second page', async () => (await marksOf(tab)).some(({ words }) => words === 'two-year'))
    expect((await marksOf(tab)).some(({ words }) => words === 'best efforts')).toBe(false)
    await tab.close()
  })

  test('a portal’s pictures are read by the words beside them; nothing is drawn, and a quote leads to the picture', async () => {
    const tab = await browser.open(`${site.url}/portal`)
    const before = await htmlOf(tab)
    const popup = await browser.clickIcon(tab)
    const { coverage, quotes, clauses, review } = await reviewIn(popup)
    expect(coverage).toEqual({ state: 'full' })
    expect(review.findings.some(({ rule }) => rule === 'drf-hidden-text')).toBe(false)
    expect(clauses.findings[quotes.findings.findIndex(([words]) => words === 'reasonable time')]).toBe('page 12')
    await click(popup, 'tab', 'Findings')
    await click(popup, 'button', /reasonable time.*go to the words/)
    await until('the picture to be in sight', () => tab.evaluate<boolean>(`(() => { const { top, bottom } = document.querySelector('[data-page="12"] img').getBoundingClientRect(); return top < innerHeight / 2 && bottom > innerHeight / 2 })()`))
    expect(await marksOf(tab)).toEqual([])
    expect(await htmlOf(tab)).toBe(before)
    await tab.close()
  })

  test.each(['/pictures', '/pdfjs?pictures'])('%s: pictures without words are told of, with what to do', async path => {
    const tab = await browser.open(`${site.url}${path}`)
    await until('a page', () => tab.evaluate<boolean>('document.querySelector("canvas, img") !== null'))
    const popup = await browser.clickIcon(tab)
    await read(popup, /These pages are pictures, without words that Evenhand can read\. Download the file and open its text\./)
    expect((await stateIn(popup))?.kind).toBe('nothing')
    await tab.close()
  })
})
