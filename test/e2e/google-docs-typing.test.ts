/** Marks in the Google Docs editor while people write, and the document under them. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { panelBeside } from '../browsers/beside'
import { call, until, type Tab, type View } from '../browsers/browser'
import { tested } from '../browsers/open'
import { click, seen } from '../browsers/roles'
import { reviewIn } from '../browsers/state'
import { drawnIn, isRight, settledIn, stretchesOf, textIn, type Stretch } from '../google-docs/marked'
import { openOnGoogleDocs, type OnGoogleDocs } from '../google-docs/open'
import { addressOf } from '../google-docs/server'
import type { StandIn } from '../google-docs/stand-in'
import { watchLayer } from '../google-docs/watch-layer'

declare const standIn: StandIn

describe.each(tested)('in %s', kind => {
  let on: OnGoogleDocs, tab: Tab, panel: View, before: string
  beforeAll(async () => {
    on = await openOnGoogleDocs(kind)
    tab = await on.browser.open(addressOf())
    before = await textIn(tab)
    panel = await panelBeside(on.browser, tab)
    await tab.toFront()
    await until('marks', async () => (await drawnIn(tab)).length > 0)
  })
  afterAll(() => on?.close())

  /** What is marked of the text as it is now, once the review is of that text. */
  const stretches = () => until('the review of this text', async () => stretchesOf(await reviewIn(panel), await textIn(tab)))
  const whereIs = (words: string) => call(tab, (words: string) => {
    const at = standIn.text().indexOf(words), { left, top, width, height } = standIn.truth(at, at + words.length)[0]!
    return { left, right: left + width, middle: top + height / 2 }
  }, words)
  const clickBefore = async (words: string) => {
    const { left, middle } = await whereIs(words)
    await tab.click(left + 1, middle)
    await until('the caret', () => tab.evaluate<boolean>(`standIn.selection().start === standIn.text().indexOf(${JSON.stringify(words)})`))
  }

  test('a review leaves the text as it was, and nothing in the frame that takes the keys', async () => {
    expect(await textIn(tab)).toBe(before)
    expect(await tab.evaluate('[...document.querySelector("iframe").contentDocument.querySelectorAll("*")].filter(each => each.getAttribute("aria-hidden") !== null).length')).toBe(0)
    expect(isRight(await settledIn(tab, await stretches(), 6))).toBe(true)
  })

  test.each([
    ['above a marked sentence', 'The Customer runs canteens', 'Mostly '],
    ['before a marked sentence', 'The Services are complete only', 'As agreed, '],
    ['in a marked sentence, before the marked words', 'satisfactory to the Customer', 'wholly '],
    ['in the marked words themselves', 'discretion', 'and only '],
    ['in a cell of a table', 'total liability under', 'whole and '],
  ])('typed %s, marks are where the words are', async (_, at, typed) => {
    await tab.evaluate(`standIn.show(standIn.text().indexOf(${JSON.stringify(at)}))`)
    await until('it to be drawn', () => whereIs(at))
    await clickBefore(at)
    await tab.type(typed)
    await followed(tab, panel)
    expect(await textIn(tab)).toContain(typed + at)
  })

  test('undo takes back what was typed, and nothing else', { timeout: 300_000 }, async () => {
    for (let steps = 0; steps < 'Mostly As agreed, wholly and only whole and '.length; steps++) await tab.command('z')
    await until('the text as it was', async () => await textIn(tab) === before)
    await followed(tab, panel)
    await tab.command('z')
    expect(await textIn(tab)).toBe(before)
  })

  test('a new clause is marked, and is in the panel', async () => {
    const clause = 'The Customer may terminate this Agreement at any time in its sole discretion.'
    await tab.evaluate('standIn.scroller.scrollTop = 0')
    await until('the first page', () => tab.evaluate<boolean>('standIn.tiles().includes(0)'))
    await clickBefore('The Customer may change the hours')
    await tab.type(clause)
    await tab.press('Enter')
    const title = await until('its finding', async () => {
      const state = await reviewIn(panel), text = await textIn(tab), start = text.indexOf(clause)
      const found = stretchesOf(state, text).find(each => each.start >= start && each.end <= start + clause.length)
      return found && state.review.findings[found.finding]?.title
    })
    await followed(tab, panel)
    await click(panel, 'tab', 'Findings')
    await until('it in the panel', async () => (await seen(panel, 'button', title)).length > 0)
  })

  test('while keys are pressed a mark that the words do not move is not touched', async () => {
    await clickBefore('Neither party is liable for delays')
    const above = await marksAbove('Neither party is liable for delays')
    expect(above).toBeGreaterThan(2)
    const watch = await watchLayer(tab, above)
    await tab.type('By the way, ')
    await tab.press('Backspace')
    // Keys may be quicker than the frames that are looked at.
    await call(tab, async () => { for (let frame = 0; frame < 12; frame++) await new Promise(requestAnimationFrame) })
    const { touched, absent, frames } = await watch.end()
    expect({ touched, absent }).toEqual({ touched: 0, absent: 0 })
    expect(frames).toBeGreaterThan(10)
    await followed(tab, panel)
  })

  test('while others write above, each mark moves along and none is away for a moment', async () => {
    const watch = await watchLayer(tab, 0)
    for (const [at, text] of [['The Customer runs', 'Since 1998 '], ['Supplier equips', 'large and well-known '], ['terms below', 'fair ']] as const) {
      await call(tab, (at: string, text: string) => {
        const start = standIn.text().indexOf(at)
        standIn.edit(start, start, text)
      }, at, text)
      await followed(tab, panel)
    }
    const { fewest, atFirst } = await watch.end()
    expect(fewest).toBeGreaterThanOrEqual(atFirst)
  })

  test('pages that come and go while others write are marked as they come', async () => {
    for (const share of [0.3, 0.31, 0.6, 0.9, 0.1]) {
      await call(tab, (share: number) => {
        const { scroller, text } = standIn, start = text().indexOf('This Agreement is made')
        scroller.scrollTop = scroller.scrollHeight * share
        standIn.edit(start, start, 'Read this first. ')
      }, share)
      await followed(tab, panel)
    }
  })

  /** How many boxes of our layer end above these words. */
  const marksAbove = async (words: string) => {
    const { middle } = await whereIs(words)
    return (await drawnIn(tab)).filter(({ top, height }) => top + height < middle - 10).length
  }
})

/** Marks are right once the review is, and it is of the text that is there. */
async function followed(tab: Tab, panel: View): Promise<void> {
  const stretches: readonly Stretch[] = await until('the review of this text', async () => stretchesOf(await reviewIn(panel), await textIn(tab)))
  const began = performance.now(), { missed, ghosts, worst } = await settledIn(tab, stretches, 6)
  if (process.env['EVENHAND_FIGURES'] !== undefined) console.log(`marks are right ${Math.round(performance.now() - began)} ms after the review`)
  expect({ missed, ghosts }).toEqual({ missed: [], ghosts: [] })
  expect(worst).toBeLessThanOrEqual(2)
}
