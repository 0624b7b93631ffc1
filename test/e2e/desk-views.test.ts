/** Every view of the desk, with something in all of it, in the popup and beside the page, light and dark: nothing that shuts a reader out. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ask } from '../browsers/ask'
import { violationsOf } from '../browsers/axe'
import { openBeside } from '../browsers/beside'
import { call, until, type Browser, type Tab, type View } from '../browsers/browser'
import { open, tested } from '../browsers/open'
import { click, read } from '../browsers/roles'
import { serve, type Site } from '../browsers/server'
import { reviewIn } from '../browsers/state'
import { secondVersion, turnTo } from './desk-story'
import { cleaning } from './pages'

describe.each(tested)('in %s', kind => {
  const pages: Record<string, string> = { '/cleaning': cleaning }
  let site: Site, browser: Browser, tab: Tab, view: View
  beforeAll(async () => {
    site = await serve({ pages })
    browser = await open(kind)
    tab = await browser.open(`${site.url}/cleaning`)
    view = await browser.clickIcon(tab)
    await decideAll(view)
    pages['/cleaning'] = secondVersion
    await tab.goto(`${site.url}/cleaning`)
    view = await browser.clickIcon(tab)
    await reviewIn(view)
  })
  afterAll(async () => {
    await browser?.close()
    await site?.close()
  })

  test.each(['popup', 'side panel'])('no view of the %s has an accessibility violation, light or dark', async where => {
    if (where === 'side panel') {
      view = await openBeside(browser, view)
      await reviewIn(view)
    }
    for (const dark of [false, true]) {
      await view.dark(dark)
      for (const name of ['Checklist', 'Findings', 'Balance', 'Prepare']) {
        await turnTo(view, name)
        await openAll(view)
        expect([name, dark, await violationsOf(view)]).toEqual([name, dark, []])
      }
      for (const [name, words] of [['Hand over', /calendar file/i], ['Versions', /Clause by clause/]] as const) {
        await click(view, 'button', 'More')
        await click(view, 'button', name)
        await read(view, words)
        expect([name, dark, await violationsOf(view)]).toEqual([name, dark, []])
        await click(view, 'button', 'Back to the review')
      }
    }
  }, 180_000)
})

/** Something of every kind that can be decided and written. */
async function decideAll(view: View): Promise<void> {
  const { tab, standing: { findings: [raised, accepted, solved, passed] } } = await reviewIn(view)
  await ask(view, 'chooseSide', tab, 'Supplier')
  await ask(view, 'writeLine', tab, { list: 'priorities', id: 'a', text: 'Paid on time' })
  await ask(view, 'writeLine', tab, { list: 'bottom-lines', id: 'b', text: 'Two weeks', tie: { term: 'payment-days', comparison: 'at-most', value: 'P14D' } })
  await ask(view, 'writeLine', tab, { list: 'promises', id: 'c', text: 'A key of our own', keptBy: null })
  await ask(view, 'setAlternative', tab, 'mine', { text: 'The school kitchens', worth: 1 })
  await ask(view, 'decideFinding', tab, raised!.key, { what: 'raise' })
  await ask(view, 'decideFinding', tab, accepted!.key, { what: 'accept', reason: 'It costs us nothing' })
  await ask(view, 'decideFinding', tab, solved!.key, { what: 'solved' })
  await ask(view, 'decideFinding', tab, passed!.key, { what: 'no-problem' })
  await ask(view, 'setStake', tab, raised!.key, 'must')
  await ask(view, 'setStake', tab, accepted!.key, 'can-give')
  await ask(view, 'confirm', tab, 'close-pay-dates', true)
  await ask(view, 'setAside', tab, 'close-milestones', 'We come every weekday')
}

/** Opens the first rows of the view. */
async function openAll(view: View): Promise<void> {
  await call(view, () => { for (const head of [...document.querySelectorAll<HTMLElement>('main li [data-head][aria-expanded=false]')].slice(0, 8)) head.click() })
  await until('rows to open', () => view.evaluate<boolean>(`document.querySelector('main li [data-head][aria-expanded=true]') !== null`))
}

