/** The main road: a click on the toolbar icon, the popup, the marks, the card, the two sides, the way to the words. */
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { call, still, until, type Browser, type Tab, type View } from '../browsers/browser'
import { root } from '../browsers/build'
import { cardOn, marksOf } from '../browsers/marks'
import { open, tested } from '../browsers/open'
import { differing, readPng } from '../browsers/png'
import { click, read, seen } from '../browsers/roles'
import { serve, type Site } from '../browsers/server'
import { chooseSide } from '../browsers/sides'
import { reviewIn } from '../browsers/state'

describe.each(tested)('in %s', kind => {
  let site: Site, browser: Browser, tab: Tab, popup: View
  beforeAll(async () => {
    site = await serve({ folder: join(root, 'assets/samples') })
    browser = await open(kind)
    tab = await browser.open(`${site.url}/freelance-agreement.html`)
    popup = await browser.clickIcon(tab)
  })
  afterAll(async () => {
    await browser?.close()
    await site?.close()
  })

  test('the click reviews the page, and the popup shows where it stands', async () => {
    expect(Number(await read(popup, /0 of (\d+) confirmed/))).toBeGreaterThan(10)
    expect((await seen(popup, 'heading', 'Freelance Services Agreement')).length).toBeGreaterThan(0)
    expect((await seen(popup, 'radio', /^(Client|Contractor)\b/)).map(({ checked }) => checked)).toEqual([false, false])
    expect((await seen(popup, 'checkbox', 'Confirmed: ')).every(({ checked }) => !checked)).toBe(true)
  })

  test('the marks are painted, and nothing else changes on the page', async () => {
    await until('marks', async () => (await marksOf(tab)).length > 0)
    // Whole pixels from the start: after a scroll to part of one, Firefox draws its text a little off for good.
    const top = 120
    await tab.evaluate(`scrollTo({ top: ${top}, behavior: 'instant' })`)
    const height = await tab.evaluate<number>('document.documentElement.scrollHeight')
    const marked = readPng(await still(tab))
    const plain = await browser.open(`${site.url}/freelance-agreement.html`)
    await plain.evaluate(`scrollTo({ top: ${top}, behavior: 'instant' })`)
    await until('the same place', () => plain.evaluate<boolean>(`scrollY === ${top}`))
    const unmarked = readPng(await still(plain))
    const heightWithout = await plain.evaluate<number>('document.documentElement.scrollHeight')
    await plain.close()
    await tab.toFront()

    expect(differing(marked, unmarked)).toBeGreaterThan(200)
    expect(height).toBe(heightWithout)
    const boxes = await call(tab, () => [...(CSS as unknown as { highlights: Map<string, Iterable<Range>> }).highlights]
      .flatMap(([, ranges]) => [...ranges].flatMap(range => [...range.getClientRects()].map(({ left, top, right, bottom }) => ({ left, top, right, bottom })))))
    // An underline may hang a few pixels below its words.
    const outside = differing(marked, unmarked, (x, y) => !boxes.some(box => x >= box.left - 2 && x <= box.right + 2 && y >= box.top - 4 && y <= box.bottom + 6))
    expect(outside).toBe(0)
  })

  test('pointing at a mark opens the card, which the page cannot look into', async () => {
    popup = await browser.clickIcon(tab)
    const { quotes, review } = await reviewIn(popup)
    const card = await cardOn(tab)
    expect(review.findings.filter((_, at) => quotes.findings[at]?.some(quote => quote.includes(card.words) || card.words.includes(quote))).some(({ title, why }) =>
      card.says.includes(title) && card.says.includes(why))).toBe(true)
    expect(await tab.evaluate<string>('document.documentElement.innerText')).not.toContain(card.says.slice(0, 40))
    expect(await tab.evaluate<boolean>('[...document.querySelectorAll("*")].some(element => element.shadowRoot)')).toBe(false)
    await tab.hover(3, 3)
    await until('the card to close', async () => (await tab.hidden('dialog')).length === 0)
  })

  test.each([['Client', 'Contractor'], ['Contractor', 'Client']])('on the side of the %s, what is hard on the %s is in the reader’s favour', async (side, other) => {
    popup = await browser.clickIcon(tab)
    await chooseSide(popup, side)
    const { review, decisions } = await reviewIn(popup)
    expect([decisions.side, review.side]).toEqual([side, side])
    expect(review.findings.filter(({ against }) => against === other).every(({ outcome }) => outcome === 'favours-you')).toBe(true)
    expect(review.findings.filter(({ against }) => against === side).every(({ outcome }) => outcome !== 'favours-you')).toBe(true)
    expect(review.findings.filter(({ against }) => against === 'Contractor').length).toBeGreaterThan(0)
    if (side === 'Client') {
      await click(popup, 'tab', 'Findings')
      await until('a group of its own', async () => (await seen(popup, 'heading', /in your favour/i)).length > 0)
    }
  })

  test('a quote in the popup leads to its words on the page', async () => {
    popup = await browser.clickIcon(tab)
    await reviewIn(popup)
    await tab.evaluate(`scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' })`)
    const end = await tab.evaluate<number>('scrollY')
    await click(popup, 'tab', 'Findings')
    const { text } = await click(popup, 'button', /go to the words/)
    await until('the page to move', async () => (await tab.evaluate<number>('scrollY')) < end)
    const words = /“?([\w ,$]{6,40})/.exec(text)![1]!.trim()
    await until(`“${words}” to be in sight`, () => call(tab, (words: string) => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = (node.nodeValue ?? '').indexOf(words)
        if (at === -1) continue
        const range = new Range()
        range.setStart(node, at)
        range.setEnd(node, at + words.length)
        const { top, bottom } = range.getBoundingClientRect()
        if (top >= 0 && bottom <= innerHeight) return true
      }
      return false
    }, words))
  })
})
