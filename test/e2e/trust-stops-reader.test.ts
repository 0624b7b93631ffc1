/** The background is stopped between any two steps of a file's journey through our own page, and in the midst of the longest: opened, reviewed, decided on, searched, handed over, and brought back changed. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { textOfHtml } from '../../src/files/text/html'
import { until, type Browser, type Tab, type View } from '../browsers/browser'
import { giveFile, saved } from '../browsers/hands'
import { cardOn, marksOf } from '../browsers/marks'
import { open, tested } from '../browsers/open'
import { click, read } from '../browsers/roles'
import { chooseSide } from '../browsers/sides'
import { reviewIn } from '../browsers/state'
import { stoppedAfter } from '../browsers/stopped-after'
import { lines, makePdf } from '../files/pdf/make-pdf'
import { long as longPage } from './pages'

const first = [
  'WINDOW CLEANING AGREEMENT',
  'This Agreement is made between Brightpane Ltd (the "Provider") and Harbour Hall Ltd (the "Customer").',
  '1. The Provider shall use its best efforts to clean all windows of the hall each month.',
  '2. The Customer shall pay each invoice within 30 days of receiving it.',
  '3. The price of each visit is GBP 40.00, which the Provider may not change in the first year.',
  '4. The Provider may terminate this Agreement at any time without notice.',
  '5. Each party shall keep the other party’s documents confidential for two years.',
  '6. This Agreement is governed by the law of England and Wales.',
]
/** As the other side sends it back. */
const second = first.with(3, '2. The Customer shall pay each invoice within 60 days of receiving it.')
/** Long enough for its review to take a while. */
const long = textOfHtml(longPage(600_000))
const pdf = (texts: readonly string[]) => makePdf([{ drawn: lines(texts, { pitch: 36, size: 10 }) }])

describe.each(tested)('in %s', kind => {
  let browser: Browser, tab: Tab, popup: View
  beforeAll(async () => {
    browser = await open(kind)
    tab = await browser.open(browser.url('reader/reader.html'))
    await read(tab, /Open a contract/)
  })
  afterAll(() => browser?.close())

  const step = <T>(what: () => Promise<T>) => stoppedAfter(browser, what)
  const icon = () => step(async () => {
    popup = await browser.clickIcon(tab)
    return reviewIn(popup)
  })
  const marked = () => until('marks', async () => (await marksOf(tab)).some(({ words }) => words === 'best efforts'))
  const decided = async () => (await reviewIn(popup)).decisions

  test('a file is reviewed though the background is stopped while it is', async () => {
    await giveFile(tab, 'Supplies.txt', long)
    for (let stops = 0; stops < 2; stops++) await browser.stopAtWork()
    await read(tab, /\d+ findings?/)
  })

  test('a file is opened, reviewed, marked and explained', async () => {
    await giveFile(tab, 'Window Cleaning v1.pdf', pdf(first))
    await step(() => read(tab, /\d+ findings?/))
    await marked()
    expect((await cardOn(tab, 'best efforts')).says).toContain('best efforts')
    await tab.press('Escape')
  })

  test('it is decided on, led through and searched', async () => {
    await icon()
    await step(() => chooseSide(popup, 'Customer'))
    await click(popup, 'checkbox', /^Confirmed: When each sum is due/)
    await step(() => until('the tick to be kept', async () => Object.keys((await decided()).ticks).length === 1))
    await click(popup, 'tab', 'Findings')
    await step(() => click(popup, 'button', /best efforts.*go to the words/))
    await tab.toFront()
    await tab.command('f')
    await tab.type('invoice')
    await read(tab, /1 of 1/)
    await tab.press('Escape')
    await marked()
    expect(await icon()).toMatchObject({ file: 'Window Cleaning v1.pdf', decisions: { side: 'Customer' }, standing: { round: { n: 1 } } })
  })

  test('changed, it is the next round, and is handed over', async () => {
    await tab.toFront()
    await giveFile(tab, 'Window Cleaning v2.pdf', pdf(second))
    await browser.stopBackground()
    popup = await browser.clickIcon(tab)
    const { decisions } = await until('the second version', async () => {
      const state = await reviewIn(popup)
      return state.file === 'Window Cleaning v2.pdf' && state.standing.round?.n === 2 && state
    })
    await browser.stopBackground()
    expect(decisions.side).toBe('Customer')
    expect(Object.values(decisions.ticks).flatMap(({ changedTo }) => changedTo ?? []).join(' ')).toContain('60 days')
    await click(popup, 'button', 'See what changed')
    await step(() => read(popup, /Days to pay[\s\S]{1,30}30 days[\s\S]{1,30}60 days/))
    await step(() => until('it to be known that it was seen', async () => (await reviewIn(popup)).standing.round?.changesSeen))
    await click(popup, 'button', 'Back to the review')
    await click(popup, 'checkbox', /^Confirmed: Who is bound/)
    await step(() => until('the tick to be kept', async () => Object.keys((await decided()).ticks).length === 2))
    await click(popup, 'button', 'More')
    await click(popup, 'button', 'Hand over')
    await click(popup, 'button', 'Save as … Confirm-back note')
    expect((await saved(popup, 'Save as Markdown: Confirm-back note')).text).toContain('Who is bound')
    expect(await icon()).toMatchObject({ standing: { round: { n: 2 } }, decisions: { side: 'Customer' } })
  })
})
