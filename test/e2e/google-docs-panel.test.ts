/** What the panel and the options say of a document in Google Docs, and what can be done there. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { violationsOf } from '../browsers/axe'
import { tested } from '../browsers/open'
import { click, read, seen, textOf } from '../browsers/roles'
import { reviewIn } from '../browsers/state'
import { lateExtension } from '../google-docs/late-extension'
import { openOnGoogleDocs, type OnGoogleDocs } from '../google-docs/open'
import { addressOf } from '../google-docs/server'

describe.each(tested)('in %s', kind => {
  let on: OnGoogleDocs
  beforeAll(async () => { on = await openOnGoogleDocs(kind) })
  afterAll(async () => { await on?.close() })

  test('no site is always on because Evenhand asks for Google Docs', async () => {
    const options = await on.browser.open(on.browser.url('options/options.html#sites'))
    await read(options, /there are none\. the panel has the switch/i)
    expect(await seen(options, 'button', /stop being always on/i)).toEqual([])
    await click(options, 'button', /^copy a line for support$/i)
    await read(options, /no google docs document is under review now/i)
    await options.close()
  })

  test('a document that cannot be read says how to go on, and is as accessible', async () => {
    const tab = await on.browser.open(addressOf({ sim: ['noannot', 'noapi', 'noexport'] }))
    const popup = await on.browser.clickIcon(tab)
    await read(popup, /we could not read this one[^]*file › download/i)
    expect(await violationsOf(popup)).toEqual([])
    await tab.close()
  })

  test('suggestions and comments that are still open stand in the closing list', async () => {
    const tab = await on.browser.open(addressOf({ sim: ['threads'] }))
    await read(await on.browser.clickIcon(tab), /nothing left open[^]*1 suggested change and 1 comment are still open\./i)
    await tab.close()
  })

  test('the line for support says what works, and holds no word of the contract', async () => {
    const tab = await on.browser.open(addressOf())
    await reviewIn(await on.browser.clickIcon(tab))
    const options = await on.browser.open(on.browser.url('options/options.html#sites'))
    await click(options, 'button', /^copy a line for support$/i)
    const line = await read(options, /evenhand \d[^\n]*\n(text=[^\n]+)/i)
    expect(line).not.toMatch(/kitchen|larkfield|bramble/i)
    expect(await violationsOf(options)).toEqual([])
    await options.close()
    await tab.close()
  })
})

describe.each(tested)('in %s, in a tab that is older than Evenhand', kind => {
  const late = lateExtension(kind)
  let on: OnGoogleDocs
  beforeAll(async () => { on = await openOnGoogleDocs(kind, { extension: late.path }) })
  afterAll(async () => {
    await on?.close()
    late.remove()
  })

  test('the panel loads it again, and then it is marked', async () => {
    const tab = await on.browser.open(addressOf())
    const popup = await on.browser.clickIcon(tab)
    expect((await reviewIn(popup)).coverage).toMatchObject({ state: 'text-only', remedy: 'reload' })
    await click(popup, 'radio', /supplier/i)
    await read(popup, /your side:\s+supplier/i)
    expect(await violationsOf(popup)).toEqual([])
    const options = await on.browser.open(on.browser.url('options/options.html#sites'))
    await late.begin(options)
    await options.close()
    await tab.toFront()
    const again = await on.browser.clickIcon(tab)
    await click(again, 'button', /^reload this tab$/i)
    await read(again, /^(?![^]*reload this tab)[^]*your side:\s+supplier/i)
    const { coverage, decisions } = await reviewIn(again)
    expect([coverage.state, decisions.side]).toEqual(['full', 'Supplier'])
    expect(await textOf(again)).not.toMatch(/not to be seen on the page/i)
    await tab.close()
  })
})
