/** Going to clauses in the Google Docs editor, and the card over them: the reader's caret, selection and keys stay the editor's. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { call, until, type Tab, type View } from '../browsers/browser'
import { tested } from '../browsers/open'
import { click } from '../browsers/roles'
import { reviewIn, type Reviewed } from '../browsers/state'
import { lengths } from '../google-docs/contract'
import { drawnIn, expectedIn, stretchesOf, textIn } from '../google-docs/marked'
import { openOnGoogleDocs, type OnGoogleDocs } from '../google-docs/open'
import { addressOf } from '../google-docs/server'
import type { StandIn } from '../google-docs/stand-in'
import type { Switch } from '../google-docs/switches'

declare const standIn: StandIn

describe.each(tested)('in %s', kind => {
  let on: OnGoogleDocs
  beforeAll(async () => { on = await openOnGoogleDocs(kind) })
  afterAll(async () => {
    expect(on.proxy.refused).toEqual([])
    await on.close()
  })

  /** A long contract with the popup over it, where all findings are listed. */
  const opened = async (...sim: readonly Switch[]): Promise<{ tab: Tab; popup: View; reviewed: Reviewed }> => {
    const tab = await on.browser.open(addressOf({ n: lengths.long, sim }))
    const popup = await on.browser.clickIcon(tab), reviewed = await reviewIn(popup)
    await click(popup, 'tab', 'Findings')
    await click(popup, 'button', /^and \d+ smaller points/)
    return { tab, popup, reviewed }
  }
  const selection = (tab: Tab) => tab.evaluate<{ start: number; end: number }>('standIn.selection()')
  /** The last words that the stand-in's text has and the review marks. */
  const last = 'deemed accepted'
  const inSight = (tab: Tab, words: string) => call(tab, (words: string) => {
    const at = standIn.text().lastIndexOf(words), { top, bottom } = standIn.scroller.getBoundingClientRect()
    const boxes = standIn.truth(at, at + words.length)
    return boxes.length > 0 && boxes.every(box => box.top > top && box.top + box.height < bottom)
  }, words)
  const isMarked = async (tab: Tab, reviewed: Reviewed, words: string) => {
    const stretches = stretchesOf(reviewed, await textIn(tab)).filter(each => each.words.includes(words)), drawn = await drawnIn(tab)
    const expected = await expectedIn(tab, stretches)
    return expected.length > 0 && expected.every(each => drawn.some(box => Math.abs(box.left - each.left) < 3 && Math.abs(box.top - each.top) < 3))
  }

  test('far away: the page goes there, with the caret before the words, and a key pressed then deletes nothing', async () => {
    const { tab, popup, reviewed } = await opened()
    const before = await textIn(tab)
    await click(popup, 'button', /deemed accepted.*go to the words/)
    await until('the words to be in sight', () => inSight(tab, last))
    await until('their mark', () => isMarked(tab, reviewed, last))
    const { start, end } = await selection(tab)
    expect(start).toBe(end)
    expect(before.slice(start)).toMatch(/^(is )?deemed accepted/)
    // Back to the page, as a reader who goes on working there.
    await tab.toFront()
    await tab.evaluate('(frame => (frame.contentWindow.focus(), frame.contentDocument.querySelector("[contenteditable]").focus()))(document.querySelector("iframe"))')
    await tab.type('x')
    await until('the letter', async () => await textIn(tab) === `${before.slice(0, start)}x${before.slice(start)}`)
    await tab.close()
  })

  test('what is drawn already is scrolled to, and the caret stays where the reader left it', async () => {
    const { tab, popup } = await opened()
    const before = await selection(tab)
    await click(popup, 'button', /best efforts.*go to the words/)
    await until('the words to be in sight', () => inSight(tab, 'best efforts'))
    await new Promise(resolve => { setTimeout(resolve, 500) })
    expect(await selection(tab)).toEqual(before)
    await tab.close()
  })

  test('without the call it is found by halving the way, and the caret does not move', async () => {
    const { tab, popup } = await opened('noapi')
    const before = await selection(tab)
    await click(popup, 'button', /deemed accepted.*go to the words/)
    await until('the words to be in sight', () => inSight(tab, last))
    await until('the mark', async () => (await drawnIn(tab)).length > 0)
    expect(await selection(tab)).toEqual(before)
    await tab.close()
  })

  test('without the annotations the caret leads there, and nothing is marked', async () => {
    const { tab, popup } = await opened('noannot')
    await click(popup, 'button', /deemed accepted.*go to the words/)
    await until('the words to be in sight', () => inSight(tab, last))
    const { start, end } = await selection(tab)
    expect(start).toBe(end)
    expect((await textIn(tab)).slice(start)).toMatch(/^(is )?deemed accepted/)
    expect(await drawnIn(tab)).toEqual([])
    await tab.close()
  })

  test('slowly drawn pages are waited for', async () => {
    const { tab, popup, reviewed } = await opened('slow')
    await click(popup, 'button', /deemed accepted.*go to the words/)
    await until('the words to be in sight', () => inSight(tab, last))
    await until('their mark', () => isMarked(tab, reviewed, last))
    await tab.close()
  })

  describe('the card', () => {
    let tab: Tab
    beforeAll(async () => {
      tab = await on.browser.open(addressOf({ n: lengths.short }))
      await reviewIn(await on.browser.clickIcon(tab))
      await tab.toFront()
      await until('marks', async () => (await drawnIn(tab)).length > 0)
    })
    const at = (words: string) => call(tab, (words: string) => {
      const at = standIn.text().indexOf(words), { left, top, width, height } = standIn.truth(at, at + words.length)[0]!
      return { x: left + width / 2, y: top + height / 2 }
    }, words)
    const card = () => until('the card', async () => (await tab.hidden('dialog')).find(text => text.trim() !== ''))
    const gone = () => until('the card to close', async () => (await tab.hidden('dialog')).length === 0)

    test('opens under the pointer, and Escape closes it', async () => {
      const { x, y } = await at('best efforts')
      await tab.hover(x, y)
      expect(await card()).toContain('best efforts')
      await tab.press('Escape')
      await gone()
    })

    test('a click on marked words leaves the caret there and the keys to the editor', async () => {
      const { x, y } = await at('sole discretion')
      await tab.hover(3, 300)
      await tab.click(x, y)
      expect(await card()).toContain('sole discretion')
      const before = await textIn(tab), { start } = await selection(tab)
      await tab.type('y')
      await until('the letter', async () => await textIn(tab) === `${before.slice(0, start)}y${before.slice(start)}`)
      await tab.command('z')
      await until('the words as they were', async () => await textIn(tab) === before)
      await tab.press('Escape')
      await gone()
    })

    test('keys lead from finding to finding, also to pages that are not drawn', async () => {
      const shown = new Set<number>(), which = (step: number) => until(`finding ${step}`, async () => new RegExp(`\\b${step} of (\\d+)`).exec(await card())?.[1])
      await on.browser.command(tab, 'next-finding')
      const count = Number(await which(1))
      for (let step = 2; step <= count; step++) {
        await on.browser.command(tab, 'next-finding')
        await which(step)
        for (const page of await tab.evaluate<number[]>('standIn.tiles()')) shown.add(page)
      }
      expect(shown.size).toBeGreaterThan(3)
      expect(await card()).toContain('is deemed accepted')
      await tab.press('Escape')
      await gone()
      expect((await selection(tab)).start).toBe((await selection(tab)).end)
    })
  })
})
