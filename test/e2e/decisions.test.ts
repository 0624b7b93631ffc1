/** What the reader decided: it outlives the background and the browser, and falls when the words that it rested on change. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { call, until, type Browser, type Tab, type View } from '../browsers/browser'
import { marksOf } from '../browsers/marks'
import { open, tested } from '../browsers/open'
import { click, read, seen } from '../browsers/roles'
import { serve, type Site } from '../browsers/server'
import { chooseSide } from '../browsers/sides'
import { reviewIn } from '../browsers/state'
import { cleaning } from './pages'

const dueDates = /^Confirmed: When each sum is due/
const otherPoint = /^Confirmed: Who covers whom/

describe.each(tested)('in %s', kind => {
  let site: Site, browser: Browser, tab: Tab, popup: View
  beforeAll(async () => {
    site = await serve({ pages: { '/cleaning': cleaning } })
    browser = await open(kind)
    tab = await browser.open(`${site.url}/cleaning`)
    popup = await browser.clickIcon(tab)
  })
  afterAll(async () => {
    await browser?.close()
    await site?.close()
  })
  const ticked = async () => (await seen(popup, 'checkbox', dueDates))[0]?.checked
  const progress = async () => Number(await read(popup, /(\d+) of \d+ confirmed/))

  test('a tick counts at once, and so does the side', async () => {
    expect(await progress()).toBe(0)
    await chooseSide(popup, 'Supplier')
    await click(popup, 'checkbox', dueDates)
    await click(popup, 'checkbox', otherPoint)
    await until('both ticks to count', async () => (await progress()) === 2)
    expect(await ticked()).toBe(true)
  })

  test('they survive a stop of the background', async () => {
    // A tick is shown before it is written; what the background knows is written.
    await until('both ticks to be kept', async () => Object.keys((await reviewIn(popup)).decisions.ticks).length === 2)
    await browser.stopBackground()
    popup = await browser.clickIcon(tab)
    expect(await progress()).toBe(2)
    expect(await ticked()).toBe(true)
    expect((await seen(popup, 'button', /^your side: Supplier/i)).length).toBe(1)
  })

  test('they survive a restart of the browser', async () => {
    await browser.restart()
    tab = await browser.open(`${site.url}/cleaning`)
    popup = await browser.clickIcon(tab)
    expect(await progress()).toBe(2)
    expect(await ticked()).toBe(true)
    expect((await seen(popup, 'button', /^your side: Supplier/i)).length).toBe(1)
  })

  test('an edit of other words is followed, and ticks stay', async () => {
    const edited = /best efforts/
    expect((await marksOf(tab)).some(({ words }) => edited.test(words))).toBe(false)
    await call(tab, () => {
      const clause = document.createElement('p')
      clause.textContent = '5.4 The Supplier shall use its best efforts to arrive on time.'
      document.querySelector('#last')!.after(clause)
    })
    await until('a mark on the new words', async () => (await marksOf(tab)).some(({ words }) => edited.test(words)))
    await until('the popup to know them', async () => (await reviewIn(popup)).quotes.findings.flat().some(quote => edited.test(quote)))
    expect(await progress()).toBe(2)
  })

  test('a confirmed point whose words change loses its tick, and says so', async () => {
    await call(tab, () => {
      const clause = document.querySelector('#payment')!.firstChild as Text
      clause.data = clause.data.replace('30 days', '90 days')
    })
    await until('the tick to fall', async () => (await ticked()) === false && (await progress()) === 1)
    const { decisions } = await reviewIn(popup)
    const fallen = Object.values(decisions.ticks).filter(({ changedTo }) => changedTo !== undefined)
    expect(fallen.map(({ words }) => words.join(' ').includes('30 days'))).toEqual([true])
    expect(fallen.map(({ changedTo }) => changedTo!.join(' ').includes('90 days'))).toEqual([true])
    await read(popup, /changed since/)
  })

  test('confirmed anew, it counts again', async () => {
    await click(popup, 'checkbox', dueDates)
    await until('the tick to count', async () => (await progress()) === 2)
  })
})
