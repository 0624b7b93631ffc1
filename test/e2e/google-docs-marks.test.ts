/** Marks over the Google Docs editor: on every page of a long contract, at every zoom, on exactly the words that the review names. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { until } from '../browsers/browser'
import { tested } from '../browsers/open'
import { reviewIn } from '../browsers/state'
import { lengths } from '../google-docs/contract'
import { both, drawnIn, none, settledIn, stretchesOf, textIn } from '../google-docs/marked'
import { openOnGoogleDocs, type OnGoogleDocs } from '../google-docs/open'
import { addressOf } from '../google-docs/server'
import type { Switch } from '../google-docs/switches'

/** `every`: pages from one look to the next. Two pages or more are drawn at a time. */
type Case = { readonly zoom: number; readonly sim: readonly Switch[]; readonly n: number; readonly every: number }
const long = (zoom: number, every: number, ...sim: readonly Switch[]): Case => ({ zoom, sim, n: lengths.long, every })
const short = (...sim: readonly Switch[]): Case => ({ zoom: 1, sim, n: lengths.short, every: 1 })

describe.each(tested)('in %s', kind => {
  let on: OnGoogleDocs
  beforeAll(async () => { on = await openOnGoogleDocs(kind) })
  afterAll(async () => {
    // Everything that the browser asked for: three hosts, which are ours.
    expect(on.proxy.refused).toEqual([])
    await on.close()
  })

  test.each([
    long(1, 2), long(0.75, 9), long(1.25, 9), long(1.5, 11), long(2, 9), long(0.75, 13, 'viewbox'), long(1.5, 13, 'viewbox'), long(2, 11, 'viewbox'),
    short('pageless'), short('pageless', 'overlap'), short('trimlabels'), short('narrow'), short('trimlabels', 'narrow'), short('datastyle'), short('rename'), short('slow'), short('threads', 'unread'),
  ])('zoom $zoom, $sim: whatever is drawn is marked where its words are, and nothing else', async ({ zoom, sim, n, every }) => {
    const tab = await on.browser.open(addressOf({ sim, n }))
    await tab.evaluate(`standIn.setZoom(${zoom})`)
    const reviewed = await reviewIn(await on.browser.clickIcon(tab))
    await tab.toFront()
    await until('marks', async () => (await drawnIn(tab)).length > 0)
    const stretches = stretchesOf(reviewed, await textIn(tab)), pages = await tab.evaluate<number>('standIn.pages()'), height = await tab.evaluate<number>('standIn.scroller.scrollHeight')
    let seen = none
    for (let page = 0; page < pages; page += every) {
      await tab.evaluate(`standIn.scroller.scrollTop = ${Math.round(height * page / pages)}`)
      await until(`page ${page + 1}`, () => tab.evaluate<boolean>(`standIn.tiles().includes(${page})`))
      seen = both(seen, await settledIn(tab, stretches, 6 * Math.max(1, zoom)))
    }
    if (process.env['EVENHAND_FIGURES'] !== undefined) console.log(kind, zoom, sim.join(), JSON.stringify({ ...seen, missed: seen.missed.length, ghosts: seen.ghosts.length }))
    expect({ missed: seen.missed, ghosts: seen.ghosts }).toEqual({ missed: [], ghosts: [] })
    expect(seen.compared).toBeGreaterThan(n === lengths.long ? 30 : 100)
    // The stand-in tells whole pixels before zoom, as Google does: at 200 % half a pixel is one.
    expect(seen.worst).toBeLessThanOrEqual(2)
    expect(seen.worstAtLineEnd).toBeLessThanOrEqual(6)
    await tab.close()
  })
})
