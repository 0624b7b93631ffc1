/** What others can see: no request leaves the machine, the page learns nothing of the reader's, and is left as it was found. */
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { call, until, type Browser, type Tab, type View } from '../browsers/browser'
import { root } from '../browsers/build'
import { cardOn, marksOf } from '../browsers/marks'
import { open, tested } from '../browsers/open'
import { openProxy, type Proxy } from '../browsers/proxy'
import { click, read, seen } from '../browsers/roles'
import { serve, type Site } from '../browsers/server'
import { chooseSide } from '../browsers/sides'
import { spy } from '../browsers/spy'
import { reviewIn } from '../browsers/state'

/** Nothing on any page says this. */
const secret = 'walk away below nineteen thousand'

describe.each(tested)('in %s', kind => {
  let site: Site, proxy: Proxy, browser: Browser, tab: Tab, popup: View, before: string
  beforeAll(async () => {
    site = await serve({ folder: join(root, 'assets/samples') })
    proxy = await openProxy()
    browser = await open(kind, { proxy: proxy.address })
    tab = await browser.open(`${site.url}/freelance-agreement.html`)
    before = await tab.evaluate<string>('document.documentElement.outerHTML')
    await call(tab, spy)
    popup = await browser.clickIcon(tab)
    await reviewIn(popup)
    await until('marks', async () => (await marksOf(tab)).length > 0)
  })
  afterAll(async () => {
    await browser?.close()
    await proxy?.close()
    await site?.close()
  })

  test('the page’s HTML is the same with marks on it', async () => {
    expect(await tab.evaluate<string>('document.documentElement.outerHTML')).toBe(before)
  })

  test('the page sees the same marks whichever side the reader is on', async () => {
    const marks = await marksOf(tab)
    const answers: unknown[] = []
    for (const side of ['Client', 'Contractor']) {
      await chooseSide(popup, side)
      await click(popup, 'checkbox', /^Confirmed: When each sum is due/)
      await read(popup, /\d+ of \d+ confirmed/)
      answers.push(await marksOf(tab))
    }
    expect(answers).toEqual([marks, marks])
    expect(marks.map(({ name }) => name).join(' ')).not.toMatch(/client|contractor|side|against|favour/i)
  })

  test('no script of the page hears of side, ticks or notes', async () => {
    await click(popup, 'button', /^When each sum is due/)
    await until('a field for the note', async () => (await seen(popup, 'textbox', '')).length > 0)
    await call(popup, (words: string) => {
      const field = document.querySelector<HTMLTextAreaElement>('main textarea')!
      field.focus()
      field.value = words
      field.dispatchEvent(new InputEvent('input', { bubbles: true }))
      field.blur()
      field.dispatchEvent(new Event('change', { bubbles: true }))
    }, secret)
    await until('the note to be kept', async () => Object.values((await reviewIn(popup)).decisions.notes).includes(secret))
    await cardOn(tab)
    const heard = await tab.evaluate<string>('JSON.stringify(heard)')
    const visible = await tab.evaluate<string>(`JSON.stringify([document.documentElement.outerHTML, { ...localStorage }, { ...sessionStorage }, document.cookie, Object.keys(globalThis).filter(name => /evenhand|review/i.test(name))])`)
    // The page does see that something was added to it: the card's element, whose inside is closed to it.
    expect(heard).toContain('"childList"')
    expect(heard).not.toContain(secret)
    expect(visible).not.toContain(secret)
    expect(heard).not.toMatch(/"side"|contractor|decisions|ticks/i)
    expect(await tab.evaluate<string[]>(`Object.keys(globalThis).filter(name => /evenhand/i.test(name))`)).toEqual([])
  })

  /** What a page learns that knows our names, and asks how words of such a name would look. */
  const rule = () => tab.evaluate<string>('getComputedStyle(document.body, "::highlight(evenhand-4-light)").backgroundColor')
  const noRule = 'rgba(0, 0, 0, 0)'

  test('in discreet mode the marks go, and the HTML is what it was, byte for byte', async () => {
    popup = await browser.clickIcon(tab)
    await click(popup, 'button', /^this page$/i)
    await click(popup, 'switch', /discreet/i)
    await until('the marks to go', async () => (await marksOf(tab)).length === 0)
    await until('the card to go', async () => (await tab.hidden('dialog')).length === 0)
    expect(await tab.evaluate<string>('document.documentElement.outerHTML')).toBe(before)
    expect(await tab.evaluate<number>('document.adoptedStyleSheets.length')).toBe(0)
    await until('the rules to go', async () => await rule() === noRule)
    await read(popup, /of \d+ confirmed/)
  })

  test('it stays discreet on the next page of the site', async () => {
    await tab.goto(`${site.url}/saas-agreement.html`)
    popup = await browser.clickIcon(tab)
    const { review, discreet } = await reviewIn(popup)
    expect(discreet).toBe(true)
    expect(review.findings.length).toBeGreaterThan(0)
    expect(await marksOf(tab)).toEqual([])
    expect(await rule()).toBe(noRule)
  })

  test('what is stored can be seen and erased', async () => {
    const options = await browser.open(browser.url('options/options.html'))
    await read(options, /(freelance services agreement)/i)
    await click(options, 'button', /^erase everything$/i)
    await until('the question', async () => (await seen(options, 'button', /^keep$/i)).length > 0)
    await click(options, 'button', /^erase everything$/i)
    await until('it to be gone', async () => !/freelance services agreement/i.test(await options.evaluate<string>('document.body.innerText')))
    await options.close()
  })

  test('no request went anywhere but to the page’s own server', async () => {
    expect(proxy.hosts.length).toBeGreaterThan(0)
    expect([...new Set(proxy.hosts)]).toEqual([new URL(site.url).host])
    expect([...new Set(site.asked)].filter(path => !/^\/((freelance|saas)-agreement\.html|sample\.css|favicon\.ico)$/.test(path))).toEqual([])
  })
})
