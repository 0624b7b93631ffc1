/** The same contract again: as another kind of file, under another name, changed; and another contract of the same name. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { until, type Browser, type Tab, type View } from '../browsers/browser'
import { giveFile } from '../browsers/hands'
import { open, tested } from '../browsers/open'
import { click, read } from '../browsers/roles'
import { chooseSide } from '../browsers/sides'
import { reviewIn, stateIn } from '../browsers/state'
import { said, wordFile } from '../files/docx/word-file'
import { lines, makePdf } from '../files/pdf/make-pdf'

const first = [
  'WINDOW CLEANING AGREEMENT',
  'This Agreement is made between Brightpane Ltd (the "Provider") and Harbour Hall Ltd (the "Customer").',
  '1. The Provider shall clean all windows of the hall on the first Monday of each month.',
  '2. The Customer shall pay each invoice within 30 days of receiving it.',
  '3. The price of each visit is GBP 40.00, which the Provider may not change in the first year.',
  '4. The Provider shall bring its own ladders, ropes and water, and take away what it brought.',
  '5. The Provider may terminate this Agreement at any time without notice.',
  '6. Each party shall keep the other party’s documents confidential for two years.',
  '7. The Provider shall insure itself against damage to the hall and to people in it.',
  '8. A visit that rain prevents is made up within a week, on a day that both parties find good.',
  '9. This Agreement is governed by the law of England and Wales.',
]
/** As the other side sends it back. */
const second = first.with(3, '2. The Customer shall pay each invoice within 60 days of receiving it.')
/** One more, somebody else's, made from the same template. */
const other = first.with(1, 'This Agreement is made between Brightpane Ltd (the "Provider") and Mill Street School (the "Customer").')

const pdf = (texts: readonly string[]) => makePdf([{ drawn: lines(texts, { pitch: 36, size: 10 }) }])
const word = (texts: readonly string[]) => wordFile(texts.map(text => said(text)).join(''))

describe.each(tested)('in %s', kind => {
  let browser: Browser, tab: Tab
  beforeAll(async () => {
    browser = await open(kind)
    tab = await browser.open(browser.url('reader/reader.html'))
  })
  afterAll(() => browser?.close())

  /** Gives a file to the reader page, and opens the panel over it once that file is reviewed: by its name, and, where the one before bears the same, by whom it is with. */
  const opened = async (name: string, content: Uint8Array, party = /./): Promise<View> => {
    await giveFile(tab, name, content)
    await read(tab, /\d+ findings?/)
    const popup = await browser.clickIcon(tab)
    await until(`the review of ${name}`, async () => {
      const state = await stateIn(popup)
      return state?.kind === 'review' && state.file === name && state.review.parties.some(({ name = '' }) => party.test(name))
    })
    return popup
  }
  const decided = async (popup: View) => {
    const { decisions: { side, notes, ticks }, standing: { round } } = await reviewIn(popup)
    return { side, notes, round: round?.n, lapsed: Object.values(ticks).flatMap(({ changedTo }) => changedTo ?? []), ticked: Object.keys(ticks).length }
  }

  test('what is decided on a PDF is kept under its name', async () => {
    const popup = await opened('Window Cleaning v1.pdf', pdf(first))
    await chooseSide(popup, 'Customer')
    await click(popup, 'checkbox', /^Confirmed: When each sum is due/)
    await until('the tick to be kept', async () => (await decided(popup)).ticked === 1)
    expect(await decided(popup)).toMatchObject({ side: 'Customer', round: 1, lapsed: [] })
  })

  test('the same text as a Word file, in the same tab, is the same version', async () => {
    expect(await decided(await opened('Window Cleaning.docx', word(first)))).toMatchObject({ side: 'Customer', round: 1, ticked: 1, lapsed: [] })
  })

  test('the next version, renamed and as another kind of file, is the next round: decisions stay, and what rests on changed words lapses', async () => {
    const popup = await opened('2026-11-30 Window Cleaning v2 (signed).docx', word(second))
    const now = await decided(popup)
    expect(now).toMatchObject({ side: 'Customer', round: 2, ticked: 1 })
    expect(now.lapsed.join(' ')).toContain('60 days')
    await read(popup, /Changed since you read it on .*: 1 clause/)
  })

  test('it is known by its words under any name, in a tab of its own', async () => {
    tab = await browser.open(browser.url('reader/reader.html'))
    expect(await decided(await opened('from the hall.pdf', pdf(second)))).toMatchObject({ side: 'Customer', round: 2 })
  })

  test('the same template for somebody else is another contract, though it bears the same name in the same tab', async () => {
    expect(await decided(await opened('from the hall.pdf', pdf(other), /Mill Street School/))).toMatchObject({ side: undefined, round: undefined, ticked: 0 })
    expect(await decided(await opened('from the hall.pdf', pdf(second), /Harbour Hall/))).toMatchObject({ side: 'Customer', round: 2 })
  })

  test('the options list it by its name', async () => {
    const options = await browser.open(browser.url('options/options.html#kept'))
    await read(options, /from the hall\.pdf\s+A file that you opened/)
    expect(await options.evaluate<string>('document.body.innerText')).not.toContain('opened:')
  })
})
