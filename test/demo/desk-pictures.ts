/** Takes docs/pictures/desk-*.png, every view of the desk in the popup and, dark, beside the page: `npx tsx test/demo/desk-pictures.ts`. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { call, still, until, type Tab, type View } from '../browsers/browser'
import { build, root } from '../browsers/build'
import { sessionOf } from '../browsers/chromium'
import { marksOf } from '../browsers/marks'
import { open } from '../browsers/open'
import { click, read } from '../browsers/roles'
import { serve } from '../browsers/server'
import { reviewIn } from '../browsers/state'
import { decide, first, second } from './desk-contract'
import { small } from './small-png'

const views = ['checklist', 'findings', 'balance', 'prepare'] as const
const pages = [['hand-over', 'Hand over', /calendar file/i], ['versions', 'Versions', /Clause by clause/]] as const

/** What stands highest in a picture that does not begin at the top. */
const tops: Readonly<Record<string, string>> = { 'findings-popup': '.bar', 'balance-popup': '.bar', 'prepare-popup': '.prepare-part:nth-child(2)', 'versions-popup': '.rounds .group-head', 'hand-over-popup': '.bar', 'findings-beside': '.bar', 'prepare-beside': '.bar' }

/** What is opened in each view, so that the picture shows how it is inside. */
const unfold: Readonly<Record<(typeof views)[number], (view: View) => Promise<unknown>>> = {
  checklist: view => click(view, 'button', /^When each sum is due/),
  findings: view => click(view, 'button', /^A long or very wide ban/),
  balance: () => Promise.resolve(),
  prepare: view => click(view, 'button', /^My bottom lines/),
}

build()
const served: Record<string, string> = { '/contract': first }
const site = await serve({ folder: join(root, 'assets/samples'), pages: served })
const browser = await open('chromium')
try {
  const tab = await browser.open(`${site.url}/contract`)
  await decide(await browser.clickIcon(tab))
  served['/contract'] = second
  await tab.goto(`${site.url}/contract`)
  const popup = await browser.clickIcon(tab)
  await until('marks', async () => (await marksOf(tab)).length > 0)
  await read(popup, /Changed since you read it on .*: \d+ clauses/)
  await take(popup, 'popup')
  const { tab: of } = await reviewIn(popup)
  await popup.evaluate('void setTimeout(close)')
  const panel = await besidePanel(of)
  await panel.resize({ width: 560, height: 780 })
  await panel.dark(true)
  await take(panel, 'beside')
} finally {
  await browser.close()
  await site.close()
}

/** The side panel in a tab, where it can be given a width: it is told that the contract's tab is in front. */
async function besidePanel(of: number): Promise<Tab> {
  const panel = await browser.open(`${site.url}/mutual-nda.html`)
  const session = await sessionOf(panel)
  await session.send('Page.enable')
  await session.send('Page.addScriptToEvaluateOnNewDocument', { source: `chrome.tabs.query = async () => [await chrome.tabs.get(${of})]; chrome.tabs.onUpdated.addListener = () => {}` })
  await panel.goto(browser.url('panel/side-panel.html'))
  return panel
}

async function take(view: View, where: string): Promise<void> {
  await read(view, / confirmed/)
  for (const name of views) {
    await click(view, 'tab', new RegExp(`^${name}`))
    await unfold[name](view)
    await picture(view, `${name}-${where}`)
  }
  for (const [name, title, words] of pages) {
    await click(view, 'button', 'More')
    await click(view, 'button', title)
    await read(view, words)
    await picture(view, `${name}-${where}`)
    await click(view, 'button', 'Back to the review')
  }
}

async function picture(view: View, name: string): Promise<void> {
  await call(view, (top: string | undefined) => {
    (document.activeElement as HTMLElement).blur()
    const main = document.querySelector('main')!, bar = main.querySelector<HTMLElement>('.bar')!
    const highest = top === undefined ? undefined : [...main.querySelectorAll<HTMLElement>(top)].at(-1)!
    main.scrollTo({ top: !highest ? 0 : highest === bar ? bar.offsetTop : highest.offsetTop - bar.offsetHeight, behavior: 'instant' })
  }, tops[name])
  writeFileSync(join(root, `docs/pictures/desk-${name}.png`), small(await still(view)))
}
