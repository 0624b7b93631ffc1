/** What the panel says where Google Docs gives less than it could: each way in which it may fail ends in the words that are meant for it. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { panelBeside } from '../browsers/beside'
import { call, until, type Tab, type View } from '../browsers/browser'
import { tested } from '../browsers/open'
import { click, read } from '../browsers/roles'
import { reviewIn, stateIn } from '../browsers/state'
import { drawnIn, isRight, settledIn, stretchesOf, textIn } from '../google-docs/marked'
import { openOnGoogleDocs, type OnGoogleDocs } from '../google-docs/open'
import { addressOf } from '../google-docs/server'
import type { StandIn } from '../google-docs/stand-in'
import type { Switch } from '../google-docs/switches'

declare const standIn: StandIn

const full = /This document has 2 tabs\. This is the review of the one that is open\./
const download = /Read from Google’s own download of the document, so what was typed in the last few seconds may be missing\./
const seenOnly = /Read (\d) pages of about 7: Google Docs lets Evenhand read only what is on the screen\. Scroll on, and the rest follows\./
const untold = /All of the words were read\. Google Docs does not tell where they stand, so nothing is marked in the document\./
const suggested = /It has suggested changes: until they are settled, words that were suggested and words that were struck out may both be read\./

describe.each(tested)('in %s', kind => {
  let on: OnGoogleDocs, tab: Tab
  beforeAll(async () => { on = await openOnGoogleDocs(kind) })
  afterAll(async () => {
    expect(on.proxy.refused).toEqual([])
    await on.close()
  })

  const opened = async (...sim: readonly Switch[]): Promise<View> => {
    await tab?.close()
    tab = await on.browser.open(addressOf({ sim }))
    return on.browser.clickIcon(tab)
  }
  const marked = () => until('marks', async () => (await drawnIn(tab)).length > 5)

  test.each<readonly [readonly Switch[], RegExp]>([
    [[], full], [['stale'], full], [['rename'], full], [['viewonly'], full], [['suggest'], full], [['pageless'], full], [['viewbox'], full], [['slow'], full],
    [['hangapi'], download], [['oddapi'], download], [['noapi'], download], [['threads'], suggested], [['threads', 'unread'], suggested],
  ])('%j: all of it is read and marked', async (sim, says) => {
    const popup = await opened(...sim)
    await read(popup, says)
    const state = await reviewIn(popup)
    expect(state.coverage.state).toBe('full')
    expect(state.unplaced).toEqual([])
    await marked()
    // The download holds list numbers, so its places are not the text's own.
    if (says === download) return
    expect(isRight(await settledIn(tab, stretchesOf(state, await textIn(tab)), 6))).toBe(true)
  })

  test.each<readonly [readonly Switch[], RegExp]>([[['noannot'], untold], [['noannot', 'noapi'], untold]])('%j: all of it is read, and nothing can be marked', async (sim, says) => {
    const popup = await opened(...sim)
    await read(popup, says)
    const { coverage, review } = await reviewIn(popup)
    expect(coverage.state).toBe('text-only')
    expect(coverage.remedy).toBeUndefined()
    expect(review.findings.length).toBeGreaterThan(20)
    expect(await drawnIn(tab)).toEqual([])
  })

  test.each<readonly [readonly Switch[]]>([[['noexport', 'noapi']], [['signin', 'noapi']]])('%j: what is on the screen is read, and more as the reader scrolls', async sim => {
    const popup = await opened(...sim)
    expect(Number(await read(popup, seenOnly))).toBeLessThan(4)
    await tab.toFront()
    await marked()
    const panel = await panelBeside(on.browser, tab)
    for (let page = 1; page < 7; page++) {
      await call(tab, (page: number) => { standIn.scroller.scrollTop = page * 1066 }, page)
      await until(`page ${page + 1}`, async () => Number(/Read (\d)/.exec((await reviewIn(panel)).coverage.say ?? '')?.[1]) > page)
    }
    expect((await reviewIn(panel)).quotes.findings.flat()).toContain('is deemed accepted')
  })

  test('nothing at all: what to do is said', async () => {
    const popup = await opened('noapi', 'noexport', 'noannot')
    await read(popup, /Google Docs did not let Evenhand read this document\. Choose File › Download › Microsoft Word there, and open the file here\./)
    expect((await stateIn(popup))?.coverage).toMatchObject({ state: 'none', remedy: 'download' })
  })

  test('where the words are not to be had, Google’s Word file is, as the same contract', async () => {
    const popup = await opened('noapi', 'noannot', 'wordonly'), { address } = await reviewIn(popup).catch(async () => ({ address: await tab.evaluate<string>('location.href') }))
    await click(popup, 'button', /^review it as a word file$/i)
    const page = await on.browser.tabAt(on.browser.url('reader/reader.html#'))
    await read(page, /\d+ findings/)
    expect(await reviewIn(await on.browser.clickIcon(page))).toMatchObject({ file: expect.stringMatching(/\.docx$/), address, coverage: { state: 'full' } })
    await page.close()
  })

  test('where its owner has switched downloading off, that is said', async () => {
    const popup = await opened('noapi', 'noannot', 'noexport')
    await click(popup, 'button', /^review it as a word file$/i)
    const page = await on.browser.tabAt(on.browser.url('reader/reader.html#'))
    await read(page, /whoever shared it may have switched downloading off/)
    await page.close()
  })

  test('a call that comes late is taken as soon as it is there', async () => {
    const popup = await opened('lateapi')
    await read(popup, download)
    await until('the editor’s own text', async () => !download.test((await reviewIn(popup)).coverage.say ?? ''), 15)
    const state = await reviewIn(popup)
    expect(isRight(await settledIn(tab, stretchesOf(state, await textIn(tab)), 6))).toBe(true)
  })

  test('threads beside the text are counted in the checklist', async () => {
    const popup = await opened('threads')
    await reviewIn(popup)
    await read(popup, /1 suggest(?:ed change|ion)\b[^\n]*1 (?:open )?comment|1 (?:open )?comment[^\n]*1 suggest/i)
  })
})
