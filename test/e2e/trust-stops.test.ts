/**
 * The background is stopped between any two steps of a journey, and the reader does not notice. The desk's own journeys are in
 * desk.test.ts and keeping.test.ts; here are the page’s: card, keys, edits, jumps, discreet mode, sites, options, Google Docs.
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ask } from '../browsers/ask'
import { until, type Browser, type Tab, type View } from '../browsers/browser'
import { cardOn, marksOf } from '../browsers/marks'
import { open, tested } from '../browsers/open'
import { click, read, seen } from '../browsers/roles'
import { serve, type Site } from '../browsers/server'
import { reviewIn } from '../browsers/state'
import { stoppedAfter } from '../browsers/stopped-after'
import { openOnGoogleDocs } from '../google-docs/open'
import { addressOf } from '../google-docs/server'
import { cleaning } from './pages'

describe.each(tested)('in %s', kind => {
  let site: Site, browser: Browser, tab: Tab, options: Tab, popup: View, number: number
  beforeAll(async () => {
    site = await serve({ pages: {
      // Tall enough for a jump to be seen.
      '/cleaning': cleaning.replace('</head>', '<style>p { margin-bottom: 12em }</style></head>'), '/later': cleaning.replace('30 days', '60 days'),
    } })
    browser = await open(kind)
    options = await browser.open(browser.url('options/options.html'))
    tab = await browser.open(`${site.url}/cleaning`)
    popup = await browser.clickIcon(tab)
    number = (await reviewIn(popup)).tab
  })
  afterAll(async () => {
    await browser?.close()
    await site?.close()
  })

  const step = <T>(what: () => Promise<T>) => stoppedAfter(browser, what)
  const icon = () => step(async () => {
    popup = await browser.clickIcon(tab)
    return reviewIn(popup)
  })
  const marked = () => until('marks', async () => (await marksOf(tab)).length > 0)
  const cardText = async () => (await tab.hidden('dialog')).join(' ')

  test('a page is reviewed, explained, walked through and written in', async () => {
    const { review } = await icon()
    expect(review.findings.length).toBeGreaterThan(3)
    await marked()
    expect((await cardOn(tab, 'sole discretion')).says).not.toBe('')
    const places = new Set<string>()
    for (let keys = 0; keys < 2; keys++) {
      await step(async () => {
        const before = await cardText()
        // No test can press Chromium's own keys, which would wake it: a worker is told of them, and must be there.
        if (kind === 'chromium') await ask(options, 'storedContracts')
        await browser.command(tab, 'next-finding')
        places.add(await until('the next card of the walk', async () => {
          const now = await cardText()
          return now !== before && /\d+ of \d+/.exec(now)?.[0]
        }))
      })
    }
    expect(places.size).toBe(2)
    // Written while nobody listens; the page tells it, and that wakes the background.
    await tab.evaluate('void (document.querySelector("#payment").textContent = "2.1 The Customer shall use its best efforts to pay within thirty (45) days.")')
    await until('marks on the new words', async () => (await marksOf(tab)).some(({ words }) => words.includes('thirty (45)')))
    await browser.stopBackground()
  })

  test('what is written in a page is marked though the background is stopped while it follows', async () => {
    await tab.evaluate('void (document.querySelector("#payment").textContent = "2.1 The Customer shall use its best efforts to pay within forty (54) days.")')
    await browser.stopAtWork()
    await until('marks on the new words', async () => (await marksOf(tab)).some(({ words }) => words.includes('forty (54)')))
    await browser.stopBackground()
  })

  test('a quote in the list leads to its words, and a side turns the findings', async () => {
    await icon()
    await step(() => ask(popup, 'chooseSide', number, 'Supplier'))
    expect((await step(() => reviewIn(popup))).decisions.side).toBe('Supplier')
    await click(popup, 'tab', /^findings/i)
    await tab.evaluate('scrollTo(0, 1e6)')
    await click(popup, 'button', /sole discretion.*go to the words/i)
    await until('the words to be in sight', () => tab.evaluate<boolean>('scrollY < 1000'))
    await browser.stopBackground()
  })

  test('marks go and come back, also in discreet mode, and a tab is switched off and on', async () => {
    await icon()
    for (const name of [/^marks on the page/i, /discreet/i]) {
      await step(async () => {
        popup = await browser.clickIcon(tab)
        await reviewIn(popup)
        await click(popup, 'button', /^this page$/i)
        await click(popup, 'switch', name)
        await until('a clean page', async () => (await marksOf(tab)).length === 0)
      })
      await step(async () => {
        await click(popup, 'switch', name)
        await marked()
      })
    }
    await step(async () => {
      await click(popup, 'button', /^stop in this tab$/i)
      await read(popup, /off in this tab|has not read this page/i)
      await until('a clean page', async () => (await marksOf(tab)).length === 0)
    })
    await step(async () => {
      await click(popup, 'button', /review this page/i)
      await marked()
    })
  })

  test('what the options show and erase is shown and erased', async () => {
    await icon()
    await step(() => ask(popup, 'note', number, 'close-price', 'dear'))
    await options.toFront()
    await options.goto(browser.url('options/options.html'))
    await step(() => read(options, /cleaning agreement/i))
    const file = await step(() => ask(options, 'exportAll'))
    await click(options, 'button', /^erase cleaning agreement$/i)
    await step(async () => {
      await click(options, 'button', /^erase$/i)
      await read(options, /is erased/i)
    })
    expect(await step(() => ask(options, 'storedContracts'))).toEqual([])
    expect(await step(() => ask(options, 'restore', file, 'merge'))).toMatchObject({ contracts: 1 })
    await step(() => ask(options, 'savePlaybook', 'name: Our shop\nthresholds:\n  payment-days: 10\n'))
    await step(() => ask(options, 'choosePlaybookFor', 'any', { name: 'Our shop' }))
    await step(() => ask(options, 'silence', 'amb-etc'))
    const { review, decisions } = await icon()
    expect(decisions.notes).toEqual({ 'close-price': 'dear' })
    expect(review.playbook).toMatchObject({ name: 'Our shop', applied: true })
  })

  test('a site that is always on stays so', async () => {
    const pattern = 'http://127.0.0.1/*'
    await step(() => browser.allowSite(pattern, true))
    if (kind === 'firefox') await step(() => ask(popup, 'stateOf', number))
    await step(async () => {
      popup = await browser.clickIcon(tab)
      await reviewIn(popup)
      await click(popup, 'button', /^this page$/i)
      if (!(await seen(popup, 'switch', /^always on/i)).some(({ checked }) => checked)) await click(popup, 'switch', /^always on/i)
    })
    const other = await browser.open(`${site.url}/cleaning`)
    await step(() => until('marks without a click', async () => (await marksOf(other)).length > 0))
    await step(() => other.goto(`${site.url}/later`))
    await until('marks on the next page', async () => (await marksOf(other)).length > 0)
    await other.close()
    await browser.allowSite(pattern, false)
  })
})

describe.each(tested)('in Google Docs, in %s', kind => {
  test('a document is reviewed, led through and changed', async () => {
    const on = await openOnGoogleDocs(kind)
    try {
      const tab = await on.browser.open(addressOf())
      let popup = await on.browser.clickIcon(tab)
      const { review, tab: number } = await reviewIn(popup)
      await on.browser.stopBackground()
      await ask(popup, 'note', number, 'close-price', 'dear')
      await on.browser.stopBackground()
      popup = await on.browser.clickIcon(tab)
      const again = await reviewIn(popup)
      expect(again.review.findings.length).toBe(review.findings.length)
      expect(again.decisions.notes).toEqual({ 'close-price': 'dear' })
      await on.browser.stopBackground()
      await click(popup, 'tab', 'Findings')
      await click(popup, 'button', /go to the words/)
      await until('the caret to be set', () => tab.evaluate<boolean>('standIn.selection().start === standIn.selection().end'))
    } finally {
      await on.close()
    }
  })
})
