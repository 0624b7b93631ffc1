/** What is kept, in the browsers’ own storage: decisions, versions, playbooks, a backup and its way back. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ask } from '../browsers/ask'
import { until, type Browser, type Tab, type View } from '../browsers/browser'
import { open, tested } from '../browsers/open'
import { serve, type Site } from '../browsers/server'
import { reviewIn } from '../browsers/state'
import { cleaning } from './pages'

describe.each(tested)('in %s', kind => {
  let site: Site, browser: Browser, tab: Tab, popup: View
  beforeAll(async () => {
    site = await serve({ pages: { '/cleaning': cleaning, '/later': cleaning.replace('within 30 days', 'within 60 days') } })
    browser = await open(kind)
    tab = await browser.open(`${site.url}/cleaning`)
    popup = await browser.clickIcon(tab)
  })
  afterAll(async () => {
    await browser?.close()
    await site?.close()
  })
  const at = async () => (await reviewIn(popup)).tab

  test('a decision and a line outlive a stop of the background, and a new text is the next version', async () => {
    const { standing, review } = await reviewIn(popup)
    const i = review.findings.findIndex(({ outcome }) => outcome === 'problem')
    await ask(popup, 'decideFinding', await at(), standing.findings[i]!.key, { what: 'accept', reason: 'We would cope.' })
    await ask(popup, 'writeLine', await at(), { list: 'bottom-lines', id: 'a', text: 'Paid within a month', tie: { term: 'payment-days', comparison: 'at-most', value: 'P30D' } })
    await browser.stopBackground()
    popup = await browser.clickIcon(tab)
    expect((await reviewIn(popup)).standing).toMatchObject({ round: { n: 1 }, bottomLines: [{ kept: { state: 'kept' } }] })
    expect((await reviewIn(popup)).standing.findings[i]).toMatchObject({ decision: { what: 'accept' } })

    await tab.goto(`${site.url}/later`)
    popup = await browser.clickIcon(tab)
    expect((await reviewIn(popup)).standing).toMatchObject({ round: { n: 2, before: { n: 1 } }, bottomLines: [{ kept: { state: 'broken' } }] })
    expect(await ask(popup, 'compareRounds', await at(), 1)).toMatchObject({ clauses: { counts: { changed: 1, added: 0 } }, terms: [{ kind: 'payment-days', from: 'P30D', to: 'P60D' }] })
  })

  test('a playbook is used once it is chosen, and travels only when the reader says so', async () => {
    await ask(popup, 'savePlaybook', 'name: Our shop\nthresholds:\n  payment-days: 30\n')
    await ask(popup, 'choosePlaybook', await at(), { name: 'Our shop' })
    const { review } = await reviewIn(popup)
    expect(review.playbook).toMatchObject({ name: 'Our shop', applied: true })
    expect(review.findings.map(({ rule }) => rule)).toContain('pay-long')
    expect(await ask(popup, 'travelling')).toEqual({ on: false })
    expect(await ask(popup, 'setTravelling', true)).toEqual({ on: true })
    expect(await ask(popup, 'setTravelling', false)).toEqual({ on: false })
  })

  test('everything is exported, erased, and brought back', async () => {
    const file = await ask(popup, 'exportAll')
    await ask(popup, 'eraseAll')
    expect(await ask(popup, 'storedContracts')).toEqual([])
    await expect(ask(popup, 'restore', file.slice(0, -10), 'merge')).rejects.toThrow('not a backup of Evenhand')
    expect(await ask(popup, 'restore', file, 'merge')).toEqual({ contracts: 1, playbooks: 1, left: [] })
    expect(await ask(popup, 'storedContracts')).toMatchObject([{ decided: 1, lines: 1, texts: 2 }])
    await until('the open tab to show it', async () => (await reviewIn(popup)).standing.bottomLines.length === 1)
  })
})
