/** The card on a page: it stays with its words, is reached and left by keyboard, fits every window, and is kind to every eye. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { violationsOf } from '../browsers/axe'
import { call, still, until, type Browser, type Tab } from '../browsers/browser'
import { marksOf, showMark } from '../browsers/marks'
import { open, tested } from '../browsers/open'
import { differing, readPng } from '../browsers/png'
import { serve, type Site } from '../browsers/server'
import { cleaning } from './pages'

/** Long above and below, with a button that somebody works at. */
const tall = cleaning.replace('<body>', '<body><p><button id="work">Something to do</button></p><div style="height: 400px"></div>').replace('</body>', '<div style="height: 3000px"></div></body>')
const dark = tall.replace('lang="en"', 'lang="ar" dir="rtl"').replace('background: #fff; color: #000', 'background: #101418; color: #e8e8e8')

/** The same in a frame, which begins somewhere inside the window. */
const framed = `<!doctype html><html lang="en"><head><title>Portal</title></head><body><p>Your contract</p><iframe srcdoc="${tall.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}" style="margin: 120px 0 0 90px; width: 800px; height: 2400px"></iframe></body></html>`

type Looks = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number; readonly text: string; readonly focus: string; readonly said: string; readonly ground: string; readonly direction: string; readonly scrolls: boolean }
const looks = `(() => {
  const card = root.querySelector('dialog'), { left, top, right, bottom } = card.getBoundingClientRect(), { backgroundColor: ground, direction } = root.host.ownerDocument.defaultView.getComputedStyle(card)
  return {
    left, top, right, bottom, ground, direction, text: card.innerText, said: root.querySelector('output')?.textContent ?? '', scrolls: card.scrollHeight > card.clientHeight + 1,
    focus: root.activeElement?.getAttribute('aria-label') ?? root.activeElement?.localName ?? '',
  }
})()`
const cardIn = (tab: Tab) => tab.inCard<Looks>(looks)
const opened = (tab: Tab) => until('the card', async () => {
  const card = await cardIn(tab)
  return card.text !== '' && card
})
const gone = (tab: Tab) => until('the card to close', async () => (await tab.hidden('dialog')).length === 0)
const scrollBy = (tab: Tab, top: number) => tab.evaluate(`new Promise(resolve => { scrollBy({ top: ${top}, behavior: 'instant' }); requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(() => resolve(scrollY)))) })`)
/** Keeps what lit up last, in every frame that is painted from now on. It is over sooner than a busy machine can ask. */
const watchFlash = (tab: Tab, view = 'window') => tab.evaluate(`(() => {
  globalThis.flashed = null
  const look = () => {
    for (const range of ${view}.CSS.highlights.get('evenhand-flash-light') ?? []) globalThis.flashed = range
    requestAnimationFrame(look)
  }
  look()
})()`)
const focusIn = (tab: Tab) => tab.evaluate<string>('document.activeElement.id || document.activeElement.localName')

describe.each(tested)('in %s', kind => {
  let site: Site, browser: Browser, tab: Tab
  beforeAll(async () => {
    site = await serve({ pages: { '/tall': tall, '/dark': dark, '/framed': framed } })
    browser = await open(kind)
    tab = await browser.open(`${site.url}/tall`)
    await browser.clickIcon(tab)
    await until('marks', async () => (await marksOf(tab)).length > 3)
  })
  afterAll(async () => {
    await browser?.close()
    await site?.close()
  })

  test('a card that was clicked open goes along with its words, and closes when they leave the view', async () => {
    const { x, y } = await showMark(tab, 'sole discretion')
    await tab.click(x, y)
    const before = await opened(tab)
    await scrollBy(tab, 100)
    const after = await opened(tab)
    expect(Math.round(before.top - after.top)).toBe(100)
    expect(after.text).toBe(before.text)
    await scrollBy(tab, 2_000)
    await gone(tab)
  })

  test('one that the pointer opened goes when the page is scrolled', async () => {
    const { x, y } = await showMark(tab, 'sole discretion')
    await tab.hover(3, 3)
    await tab.hover(x, y)
    await opened(tab)
    await scrollBy(tab, 40)
    await gone(tab)
  })

  test('keys lead from finding to finding, into the card, and back to where the reader was', async () => {
    await tab.evaluate(`(scrollTo({ top: 0, behavior: 'instant' }), document.getElementById('work').focus())`)
    await browser.command(tab, 'next-finding')
    const first = await opened(tab)
    expect([await focusIn(tab), first.focus]).toEqual(['div', 'dialog'])
    expect(first.text).toMatch(/\b1 of \d+/)
    await browser.command(tab, 'next-finding')
    const second = await until('the second', async () => / 2 of |^2 of |\n2 of /.test((await cardIn(tab)).text) && cardIn(tab))
    expect(second.top).toBeGreaterThan(0)
    expect(second.bottom).toBeLessThanOrEqual(await tab.evaluate<number>('innerHeight'))
    await browser.command(tab, 'previous-finding')
    await until('the first again', async () => (await cardIn(tab)).text === first.text)
    await browser.command(tab, 'previous-finding')
    await until('the last', async () => /(\d+) of \1\b/.test((await cardIn(tab)).text))
    await tab.press('Escape')
    await gone(tab)
    expect(await focusIn(tab)).toBe('work')
  })

  test('inside the card Tab goes through its controls, and the question is copied without a mouse', async () => {
    await browser.command(tab, 'next-finding')
    await opened(tab)
    const order: string[] = []
    for (let i = 0; i < 4; i++) {
      await tab.press('Tab')
      order.push((await cardIn(tab)).focus)
    }
    expect(order).toEqual(['Previous finding', 'Next finding', 'Close', 'Copy the question'])
    await tab.press('Enter')
    expect(await until('word of it', async () => (await cardIn(tab)).said || undefined)).toBe('Copied')
    await tab.press('Escape')
    await gone(tab)
  })

  test('whoever goes on by the card’s own control stays on it', async () => {
    await browser.command(tab, 'next-finding')
    const { text } = await opened(tab)
    await tab.press('Tab')
    await tab.press('Tab')
    for (let i = 0; i < 2; i++) {
      const before = (await cardIn(tab)).text
      await tab.press('Enter')
      const after = await until('the next', async () => (await cardIn(tab)).text !== before && cardIn(tab))
      expect(after.focus).toBe('Next finding')
    }
    expect((await cardIn(tab)).text).not.toBe(text)
    await tab.press('Escape')
    await gone(tab)
  })

  test.each([[320, 225], [320, 480], [700, 300]])('in a window of %s by %s pixels it is whole, and what it holds can be reached', async (width, height) => {
    await tab.resize({ width, height })
    await browser.command(tab, 'next-finding')
    const card = await opened(tab)
    const view = await tab.evaluate<{ width: number; height: number }>('({ width: document.documentElement.clientWidth, height: innerHeight })')
    expect(card.left).toBeGreaterThanOrEqual(0)
    expect(card.top).toBeGreaterThanOrEqual(0)
    expect(card.right).toBeLessThanOrEqual(view.width)
    expect(card.bottom).toBeLessThanOrEqual(view.height)
    if (height < 240) expect(card.scrolls).toBe(true)
    await tab.press('Escape')
    await gone(tab)
    await tab.resize()
  })

  test('on paper there are neither marks nor a card', async () => {
    // A focus that a closing card gives back to the page's button would be printed with its ring, and that is the page's own.
    await tab.evaluate('document.activeElement.blur()')
    await browser.command(tab, 'next-finding')
    await opened(tab)
    expect((await marksOf(tab)).length).toBeGreaterThan(3)
    await tab.show('print')
    const printed = readPng(await still(tab))
    const top = await tab.evaluate<number>('scrollY')
    await tab.show('screen')
    // It was there all the while.
    await opened(tab)
    await tab.press('Escape')
    await gone(tab)
    const plain = await browser.open(`${site.url}/tall`)
    await plain.show('print')
    await plain.evaluate(`scrollTo({ top: ${top}, behavior: 'instant' })`)
    const clean = readPng(await still(plain))
    await plain.close()
    await tab.toFront()
    expect(differing(printed, clean)).toBe(0)
  })

  test('with the reader’s own colours the words are still marked, and the card has edges', async () => {
    const words = await showMark(tab, 'sole discretion')
    await tab.hover(3, 3)
    await tab.show('forced colours')
    const marked = readPng(await still(tab))
    await browser.command(tab, 'next-finding')
    await opened(tab)
    const edges = await tab.inCard<string[]>(`[root.querySelector('dialog'), root.querySelector('button')].map(each => root.host.ownerDocument.defaultView.getComputedStyle(each).borderTopStyle)`)
    await tab.press('Escape')
    await gone(tab)
    const plain = await browser.open(`${site.url}/tall`)
    await plain.show('forced colours')
    await plain.evaluate(`scrollTo({ top: ${await tab.evaluate<number>('scrollY')}, behavior: 'instant' })`)
    const unmarked = readPng(await still(plain))
    await plain.close()
    await tab.toFront()
    await tab.show('screen')
    expect(words.words).toContain('sole discretion')
    expect(edges).toEqual(['solid', 'solid'])
    expect(differing(marked, unmarked)).toBeGreaterThan(200)
  })

  test('with reduced motion nothing flashes', async () => {
    await tab.show('reduced motion')
    await until('the last flash to end', () => tab.evaluate<boolean>(`!CSS.highlights.has('evenhand-flash-light')`))
    await watchFlash(tab)
    await browser.command(tab, 'next-finding')
    await opened(tab)
    expect(await tab.evaluate('flashed')).toBe(null)
    await tab.press('Escape')
    await gone(tab)
    await tab.show('screen')
    await browser.command(tab, 'next-finding')
    await opened(tab)
    await until('the words to flash', () => tab.evaluate<boolean>('flashed !== null'))
    await tab.press('Escape')
    await gone(tab)
  })

  test('in a frame of the page it stands beside its words, and goes along with them', async () => {
    await tab.goto(`${site.url}/framed`)
    await browser.clickIcon(tab)
    await until('marks in the frame', () => tab.evaluate<boolean>('frames[0].CSS.highlights.size > 0'))
    await watchFlash(tab, 'frames[0]')
    await browser.command(tab, 'next-finding')
    await opened(tab)
    // The words that a step leads to are lit up for a moment.
    const words = await until('the words', () => tab.evaluate<{ left: number; top: number; bottom: number } | null>(`(() => {
      const box = flashed?.getClientRects()[0], frame = frames[0].frameElement.getBoundingClientRect(), edge = frames[0].frameElement.clientLeft
      return box && { left: box.left + frame.left + edge, top: box.top + frame.top + edge, bottom: box.bottom + frame.top + edge }
    })()`))
    const card = await cardIn(tab)
    expect(Math.abs(card.left - words.left)).toBeLessThan(2)
    expect(Math.min(Math.abs(card.top - words.bottom), Math.abs(words.top - card.bottom))).toBeLessThan(10)
    await scrollBy(tab, 30)
    expect(Math.round(card.top - (await opened(tab)).top)).toBe(30)
    await tab.press('Escape')
    await gone(tab)
  })

  // Only keys that are really pressed let us into a page, as a click on the icon does.
  if (kind === 'firefox') test('on a page that was not read, the keys ask for its review', async () => {
    await tab.goto(`${site.url}/dark`)
    await browser.command(tab, 'next-finding')
    await opened(tab)
  })

  test.each(['/tall', '/dark'])('axe finds nothing to complain about in the card on %s, nor do other directions turn it', async path => {
    await tab.goto(`${site.url}${path}`)
    await browser.clickIcon(tab)
    await until('marks', async () => (await marksOf(tab)).length > 3)
    await browser.command(tab, 'next-finding')
    const { ground, direction } = await opened(tab)
    expect([ground, direction]).toEqual([path === '/dark' ? 'rgb(36, 38, 41)' : 'rgb(255, 255, 255)', 'ltr'])
    // A closed shadow root is closed to axe as well: it looks at a twin of the card on a page of its own.
    const { html, css } = await tab.inCard<{ html: string; css: string }>(`({ html: root.innerHTML, css: [...root.adoptedStyleSheets].flatMap(sheet => [...sheet.cssRules].map(rule => rule.cssText)).join(' ') })`)
    const twin = await browser.open(`${site.url}/tall`)
    await call(twin, (html: string, css: string) => {
      document.documentElement.lang = 'en'
      document.title = 'The card'
      document.body.innerHTML = `<main>${html}</main>`
      const sheet = new CSSStyleSheet()
      sheet.replaceSync(css)
      document.adoptedStyleSheets = [sheet]
    }, html, css)
    expect((await violationsOf(twin)).filter(each => !/^page-has-heading-one|^heading-order/.test(each))).toEqual([])
    await twin.close()
    await tab.toFront()
  })
})
