/** Editors that people write contracts in: marked like any page, and left with nothing in them but what was typed. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { until, type Browser, type Tab, type View } from '../browsers/browser'
import { cardOn, marksOf } from '../browsers/marks'
import { open, tested } from '../browsers/open'
import { click } from '../browsers/roles'
import { serve, type Site } from '../browsers/server'
import { reviewIn } from '../browsers/state'
import { caretBetween, drawnIn, framesIn, inSight, stateOf, textOf, watchedMarks, watchMarks } from '../pages/editors/look'
import { editorPages, editors } from '../pages/editors/pages'

let site: Site
beforeAll(async () => { site = await serve({ pages: await editorPages() }) })
afterAll(() => site?.close())

const sorted = (words: Iterable<string>) => [...new Set(words)].toSorted()
const marked = async (tab: Tab) => sorted((await marksOf(tab)).map(({ words }) => words))
/** Waits until these words are marked, and no others. */
const untilMarked = (tab: Tab, words: readonly string[]) => until(`${words.length} marks and no others`, async () => (await marked(tab)).join() === words.join())
/** All of clause 5.1 is marked. */
const indemnity = (more = '') => `5.1 The Photographer shall indemnify, defend and hold harmless the Client from and against all ${more}claims, losses and costs arising out of the pictures.`

describe.each(tested)('in %s', kind => {
  let browser: Browser
  beforeAll(async () => { browser = await open(kind) })
  afterAll(() => browser?.close())

  /** A page with its marks on it, and what it was before they were. */
  const reviewed = async (name: string) => {
    const tab = await browser.open(`${site.url}/${name}`)
    await until('the editor', () => tab.evaluate<boolean>('"editor" in globalThis && editor.root.isConnected'))
    const before = await stateOf(tab)
    const popup = await browser.clickIcon(tab)
    const { quotes } = await reviewIn(popup)
    const marks = sorted(quotes.findings.flat())
    await untilMarked(tab, marks)
    return { tab, popup, before, marks }
  }

  describe.each(editors)('%s', name => {
    let tab: Tab, popup: View, before: Awaited<ReturnType<typeof stateOf>>, marks: readonly string[]
    beforeAll(async () => { ({ tab, popup, before, marks } = await reviewed(name)) })
    afterAll(() => tab?.close())

    test('is marked where the review found something, and is as it was', async () => {
      expect(marks).toEqual(expect.arrayContaining([indemnity(), 'best efforts', 'in its sole discretion', 'reasonable time']))
      expect(await stateOf(tab)).toEqual(before)
    })

    test('shows the card and leads to the words, and is as it was', async () => {
      expect((await cardOn(tab, 'best efforts')).says).toContain('best efforts')
      await tab.press('Escape')
      await until('the card to close', async () => (await tab.hidden('dialog')).length === 0)
      await tab.evaluate('document.querySelector("main").scrollTo(0, 1e6), editor.root.ownerDocument.defaultView.scrollTo(0, 1e6)')
      expect(await inSight(tab, 'best efforts')).toBe(false)
      popup = await browser.clickIcon(tab)
      await click(popup, 'tab', 'Findings')
      await click(popup, 'button', /best efforts.*go to the words/)
      await until('the words to be in sight', () => inSight(tab, 'best efforts'))
      expect(await stateOf(tab)).toEqual(before)
    })

    test('keeps a mark on its words while somebody types before them, back from the card where they were', async () => {
      await tab.toFront()
      await caretBetween(tab, 'shall ', 'use best')
      await browser.command(tab, 'next-finding')
      await until('the card', async () => (await tab.hidden('dialog')).length > 0)
      await tab.press('Escape')
      await until('the card to close', async () => (await tab.hidden('dialog')).length === 0)
      await watchMarks(tab)
      for (const words of ['gladly, ', 'and every', ' day, ']) {
        await tab.type(words)
        await framesIn(tab)
      }
      expect(await textOf(tab)).toContain('shall gladly, and every day, use best efforts')
      const shares = await watchedMarks(tab)
      expect(sorted(Object.keys(shares))).toEqual(marks)
      // Where the editor makes its text anew, a frame or two may pass.
      expect(Math.min(...Object.values(shares))).toBeGreaterThan(0.75)
    })

    test('is marked anew where somebody types, and saves what was typed and no more', async () => {
      await watchMarks(tab)
      await caretBetween(tab, 'against all ', 'claims')
      await tab.type('proven ')
      await caretBetween(tab, 'beside each of them', '.')
      await tab.type(', and shall use reasonable endeavours to credit the Client')
      await caretBetween(tab, 'within a reasonable time', '.')
      for (let letters = 'a reasonable time'.length; letters > 0; letters--) await tab.press('Backspace')
      await until('the words to be gone', async () => (await textOf(tab)).includes('costs within .'))
      expect(await marked(tab)).not.toContain('reasonable time')
      await tab.type('20 days')
      const { document, saves } = await stateOf(tab), text = await textOf(tab)
      for (const words of [indemnity('proven '), 'of them, and shall use reasonable endeavours to credit the Client.', 'costs within 20 days.']) expect(text).toContain(words)

      const after = sorted([...marks.filter(words => words !== indemnity() && words !== 'reasonable time'), indemnity('proven '), 'reasonable endeavours'])
      await untilMarked(tab, after)
      expect(await stateOf(tab)).toMatchObject({ document, saves })
      // A review in the middle of a word is right to mark half of it.
      const halfTyped = /^5\.1 .* against all \w* ?claims, losses and costs arising out of the pictures\.$/
      expect(Object.keys(await watchedMarks(tab)).filter(words => !marks.includes(words) && !after.includes(words) && !halfTyped.test(words))).toEqual([])
    })

    test('undoes what was typed and has nothing else to undo', async () => {
      for (let steps = 0; steps < 120 && (await stateOf(tab)).undoable > 0; steps++) await tab.command('z')
      expect(await stateOf(tab)).toMatchObject({ document: before.document, undoable: 0 })
      await untilMarked(tab, marks)
    })

    test('loses its marks with the switch, and nothing else', async () => {
      const { document, saves, undoable } = await stateOf(tab), drawn = await drawnIn(tab)
      popup = await browser.clickIcon(tab)
      await click(popup, 'button', /^this page$/i)
      for (const left of [[], marks]) {
        await click(popup, 'switch', /^marks on the page/i)
        await untilMarked(tab, left)
        expect(await stateOf(tab)).toMatchObject({ document, saves, undoable })
        expect(await drawnIn(tab)).toBe(drawn)
      }
    })
  })

  test('a page that React draws from what is typed beside it keeps its marks, and those alone', async () => {
    const { tab, before, marks } = await reviewed('react')
    expect(await stateOf(tab)).toEqual(before)
    await watchMarks(tab)
    await tab.evaluate('(async () => { for (let times = 0; times < 20; times++) await new Promise(resolve => { drawAnew(); setTimeout(resolve, 40) }) })()')
    expect(await marked(tab)).toEqual(marks)
    expect(Math.min(...Object.values(await watchedMarks(tab)))).toBeGreaterThan(0.9)
    expect(await stateOf(tab)).toEqual(before)

    const { x, y } = await tab.evaluate<DOMRect>('document.querySelector("textarea").getBoundingClientRect()')
    await tab.click(x + 5, y + 10)
    await tab.press('Home')
    await tab.type('Without fail: ')
    await until('the words to be drawn', async () => (await textOf(tab)).includes('Without fail: 2.2 The Client'))
    await untilMarked(tab, marks)
    expect(sorted(Object.keys(await watchedMarks(tab)))).toEqual(marks)
    await tab.close()
  })
})
