/**
 * Takes docs/store/pictures/*.png, what the stores show: a contract and the panel beside it, 1280 × 800, as they are, and a tile
 * with the icon: `npx tsx test/demo/store-pictures.ts`.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { call, still, until, type Browser, type Tab, type View } from '../browsers/browser'
import { build, root } from '../browsers/build'
import { sessionOf } from '../browsers/chromium'
import { marksOf } from '../browsers/marks'
import { open } from '../browsers/open'
import { click, read } from '../browsers/roles'
import { serve } from '../browsers/server'
import { reviewIn } from '../browsers/state'
import { decide, first, second } from './desk-contract'
import { small } from './small-png'

const whole = { width: 1280, height: 800 }, beside = { width: 440, height: 800 }, page = { width: whole.width - beside.width - 1, height: 800 }
const folder = join(root, 'docs/store/pictures')

build()
mkdirSync(folder, { recursive: true })
const served: Record<string, string> = { '/contract': first }
const site = await serve({ folder: join(root, 'assets/samples'), pages: served })
const browser = await open('chromium')
try {
  const tab = await browser.open(`${site.url}/contract`)
  await tab.resize(page)
  const popup = await browser.clickIcon(tab)
  await decide(popup)
  const { tab: of } = await reviewIn(popup)
  await popup.evaluate('void setTimeout(close)')
  const panel = await panelFor(browser, of)
  await read(panel, / confirmed/)

  await explain(tab, 'Provider may increase the Fees')
  await take('1-marks-and-checklist', tab, panel)
  await show(panel, 'findings', '.bar')
  await click(panel, 'button', /^A long or very wide ban/)
  await take('2-findings', tab, panel)
  await show(panel, 'balance', '.bar')
  await take('3-balance', tab, panel)
  await show(panel, 'prepare', '.prepare-part:nth-child(2)')
  await take('4-prepare', tab, panel)

  served['/contract'] = second
  await tab.goto(`${site.url}/contract`)
  await browser.clickIcon(tab)
  await until('marks', async () => (await marksOf(tab)).length > 0)
  await click(panel, 'button', 'More')
  await click(panel, 'button', 'Versions')
  await read(panel, /Clause by clause/)
  await bringUp(panel, '.rounds .group-head')
  await explain(tab, 'best efforts')
  await take('5-versions', tab, panel)
  await takeTile()
} finally {
  await browser.close()
  await site.close()
}

/** The side panel in a tab, where it can be given a size: it is told that the contract's tab is in front. */
async function panelFor(browser: Browser, of: number): Promise<Tab> {
  const panel = await browser.open(`${site.url}/mutual-nda.html`)
  const session = await sessionOf(panel)
  await session.send('Page.enable')
  await session.send('Page.addScriptToEvaluateOnNewDocument', { source: `chrome.tabs.query = async () => [await chrome.tabs.get(${of})]; chrome.tabs.onUpdated.addListener = chrome.tabs.onActivated.addListener = () => {}` })
  await panel.goto(browser.url('panel/side-panel.html'))
  await panel.resize(beside)
  return panel
}

async function show(panel: View, view: string, top: string): Promise<void> {
  await click(panel, 'tab', new RegExp(`^${view}`))
  await bringUp(panel, top)
}

/** Brings the last element that fits under the bar, or the bar itself to the top. */
async function bringUp(panel: View, top: string): Promise<void> {
  await call(panel, (top: string) => {
    const main = document.querySelector('main')!, bar = main.querySelector<HTMLElement>('.bar')!
    const highest = [...main.querySelectorAll<HTMLElement>(top)].at(-1)!
    main.scrollTo({ top: highest === bar ? bar.offsetTop : highest.offsetTop - bar.offsetHeight, behavior: 'instant' })
  }, top)
}

/** Opens the card of these words, with the words in the upper third of the page. */
async function explain(tab: Tab, words: string): Promise<void> {
  await tab.toFront()
  await until('marks', async () => (await marksOf(tab)).length > 0)
  const { x, y } = await call(tab, (words: string) => {
    const ranges = [...(CSS as unknown as { highlights: Map<string, Iterable<Range>> }).highlights].flatMap(([, ranges]) => [...ranges])
    const range = ranges.find(range => range.toString().includes(words))!
    scrollTo({ top: range.getBoundingClientRect().top + scrollY - 230, behavior: 'instant' })
    return range.getBoundingClientRect()
  }, words)
  await new Promise(resolve => { setTimeout(resolve, 400) })
  await tab.hover(x + 30, y + 8)
  await until('the card', async () => (await tab.hidden('dialog')).length > 0)
}

/** The page and the panel side by side, as the browser shows them. */
async function take(name: string, tab: Tab, panel: Tab): Promise<void> {
  await panel.toFront()
  await panel.evaluate('document.activeElement.blur()')
  const right = await still(panel)
  await tab.toFront()
  const left = await still(tab)
  const both = await browser.open('about:blank')
  await both.resize(whole)
  await call(both, async (pictures: readonly string[]) => {
    document.body.style.cssText = 'margin: 0; display: flex; gap: 1px; background: #c9c5bb'
    for (const picture of pictures) {
      const image = new Image()
      image.src = `data:image/png;base64,${picture}`
      await image.decode()
      document.body.append(image)
    }
  }, [left.toString('base64'), right.toString('base64')])
  writeFileSync(join(folder, `${name}.png`), small(await still(both)))
  await both.close()
}

async function takeTile(): Promise<void> {
  const tile = await browser.open('about:blank')
  await tile.resize({ width: 440, height: 280 })
  await call(tile, async (icon: string) => {
    document.body.style.cssText = 'margin: 0; height: 100vh; display: flex; align-items: center; justify-content: center; gap: 28px; background: #f4f1e9; color: #1d2430; font: 600 40px system-ui'
    const image = new Image(112, 112)
    image.src = `data:image/svg+xml;base64,${icon}`
    await image.decode()
    document.body.append(image, 'Evenhand')
  }, readFileSync(join(root, 'assets/icons/evenhand.svg')).toString('base64'))
  writeFileSync(join(folder, 'tile.png'), small(await still(tile)))
  await tile.close()
}
