/** A tab that is older than Evenhand: all is read, and to see it marked the reader loads the tab again. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { requester } from '../../src/page/surfaces/google-docs/bridge'
import { until } from '../browsers/browser'
import { tested } from '../browsers/open'
import { click, read } from '../browsers/roles'
import { reviewIn } from '../browsers/state'
import { latecomer } from '../google-docs/latecomer'
import { drawnIn, isRight, settledIn, stretchesOf, textIn } from '../google-docs/marked'
import { openOnGoogleDocs, type OnGoogleDocs } from '../google-docs/open'
import { addressOf } from '../google-docs/server'

describe.each(tested)('in %s', kind => {
  let on: OnGoogleDocs
  const extension = latecomer(kind)
  beforeAll(async () => { on = await openOnGoogleDocs(kind, { extension: extension.path }) })
  afterAll(async () => {
    await on?.close()
    extension.remove()
  })

  test('the panel says so, and its button loads the tab again', async () => {
    const tab = await on.browser.open(addressOf())
    expect(await tab.evaluate('standIn.requester')).toBe('')
    const popup = await on.browser.clickIcon(tab)
    await read(popup, /All of the words were read\. To see them marked in the document, reload this tab\./)
    const { coverage, review } = await reviewIn(popup)
    expect([coverage.state, coverage.remedy]).toEqual(['text-only', 'reload'])
    expect(review.findings.length).toBeGreaterThan(20)
    expect(await drawnIn(tab)).toEqual([])

    await click(popup, 'button', /^reload this tab$/i)
    await until('the editor to know us', async () => await tab.evaluate('globalThis.standIn?.requester') === requester)
    await until('marks', async () => (await drawnIn(tab)).length > 5)
    const again = await on.browser.clickIcon(tab), state = await reviewIn(again)
    expect(state.coverage.state).toBe('full')
    await tab.toFront()
    expect(isRight(await settledIn(tab, stretchesOf(state, await textIn(tab)), 6))).toBe(true)
    await tab.close()
  })
})
