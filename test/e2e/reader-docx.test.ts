/** A contract that comes as a Word document: drawn in our own page with its numbers, changes and comments, reviewed and marked. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { review } from '../../src/engine/review'
import { readDocx } from '../../src/files/docx/docx'
import { violationsOf } from '../browsers/axe'
import { call, until, type Browser, type Tab } from '../browsers/browser'
import { giveFile } from '../browsers/hands'
import { cardOn, drawnOn, marksOf } from '../browsers/marks'
import { open, tested } from '../browsers/open'
import { openProxy, type Proxy } from '../browsers/proxy'
import { focus, read } from '../browsers/roles'
import { reviewIn } from '../browsers/state'
import { supplyContract } from '../files/docx/supply-contract'

describe.each(tested)('a Word document in the reader page of %s', kind => {
  let browser: Browser, proxy: Proxy, tab: Tab
  beforeAll(async () => {
    proxy = await openProxy()
    browser = await open(kind, { proxy: proxy.address })
    tab = await browser.open(browser.url('reader/reader.html'))
    await read(tab, /Open a contract/)
    await call(tab, () => {
      const heard: string[] = []
      Object.assign(globalThis, { heard, alert: () => heard.push('alert'), open: () => heard.push('open') })
      addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => heard.push(`${violatedDirective} ${blockedURI}`))
    })
    await giveFile(tab, 'supply.docx', supplyContract())
    await until('marks', async () => (await marksOf(tab)).length > 2)
    expect(await drawnOn(tab)).toBe((await marksOf(tab)).length)
  })
  afterAll(async () => {
    await browser?.close()
    await proxy?.close()
  })

  test('words are marked where they are drawn, across a change too', async () => {
    const words = await until('all of their marks', async () => {
      const words = (await marksOf(tab)).map(({ words }) => words)
      return ['reasonable time', 'sole discretion', 'thirty (45)'].every(wanted => words.some(marked => marked.includes(wanted))) && words
    })
    expect(words.join('\n')).not.toContain('(30)')
    expect((await cardOn(tab, 'reasonable time')).says).toContain('reasonable time')
    await tab.press('Escape')
  })

  test('a comment shows itself when it is pointed at, or has the focus', async () => {
    const shown = () => call(tab, () => getComputedStyle(document.querySelector('.docx-comment-popover')!).display)
    expect(await shown()).toBe('none')
    await focus(tab, 'note', 'Comment')
    await until('the comment', async () => await shown() === 'block')
    expect(await tab.evaluate<string>('document.querySelector(".docx-comment-popover").textContent')).toContain('Is it thirty or forty-five?')
  })

  test('the review is that of the text that the command line reads', async () => {
    const { blocks } = await readDocx(supplyContract())
    expect(blocks).toContain('2.1 The Customer shall pay each invoice within thirty (45) days of receipt.')
    const state = await reviewIn(await browser.clickIcon(tab))
    const text = blocks.join('\n')
    expect(state.review.findings.map(({ rule, spans }) => [rule, ...spans.map(({ start, end }) => text.slice(start, end))])).toEqual(review(text, { open: { suggestions: 2, comments: 1 } }).findings.map(({ rule, spans }) => [rule, ...spans.map(({ start, end }) => text.slice(start, end))]))
    await tab.toFront()
  })

  test('it looks like the document: numbers hang out, styles are its own and reach nothing else', async () => {
    const looks = await call(tab, () => {
      const paragraphs = [...document.querySelectorAll<HTMLElement>('.docx-sheets p')]
      const boxOf = (words: string, element = 'span') => [...document.querySelectorAll(`.docx-sheets ${element}`)].find(({ textContent }) => textContent.trim() === words)!.getBoundingClientRect()
      const title = getComputedStyle(paragraphs[0]!)
      return {
        title: [title.textAlign, getComputedStyle(paragraphs[0]!.lastElementChild!).fontWeight],
        hanging: boxOf('The Supplier shall deliver the goods to the Customer within a reasonable time.').left - boxOf('1.1').left,
        struck: getComputedStyle(document.querySelector('.docx-sheets del')!).textDecorationLine,
        page: getComputedStyle(document.body).display,
        width: document.querySelector('.docx-sheets section')!.getBoundingClientRect().width,
        outside: document.documentElement.scrollWidth <= innerWidth,
      }
    })
    expect(looks).toMatchObject({ title: ['center', '700'], struck: 'line-through', page: expect.not.stringContaining('none') as unknown, outside: true })
    expect(looks.hanging).toBeCloseTo(48, 0)
    expect(looks.width).toBeGreaterThan(500)
    expect(await violationsOf(tab)).toEqual([])
  })

  test('nothing in a file runs, nothing is asked of anybody, and a link is only words', async () => {
    expect(await tab.evaluate<number>('document.querySelectorAll(".docx-sheets :is(a, iframe, object, embed, script, style, link)").length')).toBe(0)
    expect(await tab.evaluate<string[]>('heard')).toEqual([])
    expect(proxy.hosts).toEqual([])
  })
})
