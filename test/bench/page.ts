/**
 * What a page pays for being reviewed: `npm run bench -- page`, in real Chromium, on a contract of 50,000 words. Times that
 * a busy machine would stretch are set beside the same thing without us, or on a page of a few words. Each figure is the
 * median of several rounds. The last line is JSON.
 */
import { readFileSync } from 'node:fs'
import { loadavg } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { CDPSession } from 'playwright-core'
import { until, type Browser, type Tab, type View } from '../browsers/browser'
import { build, root } from '../browsers/build'
import { openChromium, sessionOf } from '../browsers/chromium'
import { throughWelcome } from '../browsers/welcome'
import { marksOf } from '../browsers/marks'
import { serve } from '../browsers/server'
import { reviewIn } from '../browsers/state'
import { cleaning } from '../e2e/pages'
import { longPage } from './long-page'
import { watchLayout, worldsIn } from './our-world'
import { longestTask } from './trace'

const rounds = 3

type Figures = {
  /** Milliseconds. */
  readonly toMarks: number; readonly afterEdit: number; readonly task: number; readonly taskIdle: number; readonly scroll: number; readonly scrollIdle: number
  /** Questions about the layout inside a scroll's event. */
  readonly layout: number
  /** Megabytes more than before, when switched off again. */
  readonly kept: number
  readonly worldsBefore: number; readonly marks: number; readonly findings: number
}

export async function pageBudgets(): Promise<void> {
  build()
  const kilobytes = gzipSync(readFileSync(join(root, 'dist/chrome/page.js')), { level: 9 }).length / 1000
  const site = await serve({ pages: { '/long': await longPage(50_000), '/short': cleaning } })
  const browser = throughWelcome(await openChromium())
  try {
    // The first round warms the browser, and is not counted.
    const all: { long: Figures; short: Figures }[] = []
    for (let round = 0; round <= rounds; round++) all.push({ short: await figuresOf(browser, `${site.url}/short`), long: await figuresOf(browser, `${site.url}/long`) })
    report(kilobytes, all.slice(1))
  } finally {
    await browser.close()
    await site.close()
  }
}

function report(kilobytes: number, all: readonly { readonly long: Figures; readonly short: Figures }[]): void {
  const median = (of: (round: { long: Figures; short: Figures }) => number) => all.map(of).toSorted((a, b) => a - b)[all.length >> 1]!
  const long = (name: keyof Figures) => median(round => round.long[name]), short = (name: keyof Figures) => median(round => round.short[name])
  const rows: readonly (readonly [name: string, asked: number, measured: number, unit: string, beside?: string])[] = [
    ['the page script, gzipped', 25, kilobytes, 'kB'],
    ['scripts of ours in a page before the click', 0, long('worldsBefore'), ''],
    ['longest task, processor time', 50, long('task'), 'ms', `${long('taskIdle').toFixed(1)} ms without us`],
    ['longest task while scrolling, with a card', 16, long('scroll'), 'ms', `${long('scrollIdle').toFixed(1)} ms without us`],
    ['from the click to the first marks', 500, long('toMarks'), 'ms', `${(long('toMarks') / short('toMarks')).toFixed(1)} × that of a short page, ${short('toMarks').toFixed(0)} ms`],
    ['from an edit to the right marks', 300, long('afterEdit'), 'ms', `${(long('afterEdit') / short('afterEdit')).toFixed(1)} × that of a short page, ${short('afterEdit').toFixed(0)} ms`],
    ['layout asked for inside a scroll’s event', 0, long('layout'), 'times'],
    ['memory kept when switched off', 2, long('kept'), 'MB', `${short('kept').toFixed(1)} MB on a short page`],
  ]
  console.log(`50,000 words, ${long('findings')} findings in ${long('marks')} places, ${all.length} rounds, load ${loadavg()[0]!.toFixed(1)}\n`)
  for (const [name, asked, measured, unit, beside = ''] of rows) {
    console.log(`${measured <= asked ? '  ' : '✗ '}${name.padEnd(44)} asked ${String(asked).padStart(4)}  is ${measured.toFixed(1).padStart(7)} ${unit.padEnd(6)} ${beside}`)
  }
  console.log(JSON.stringify({ load: Number(loadavg()[0]!.toFixed(1)), ...Object.fromEntries(rows.map(([name, asked, measured]) => [name, { asked, measured: Number(measured.toFixed(1)) }])) }))
}

async function figuresOf(browser: Browser, url: string): Promise<Figures> {
  const tab = await browser.open(url)
  const session = await sessionOf(tab)
  const worlds = await worldsIn(session)
  const taskIdle = await longestTask(session, () => tab.evaluate('new Promise(resolve => setTimeout(resolve, 1500))'))
  const scrollIdle = await longestTask(session, () => scroll(tab))
  const worldsBefore = worlds().length, start = await memoryOf(tab, session)

  // The click wakes it, and nothing is remembered.
  await browser.stopBackground()
  let popup!: View, toMarks = NaN
  const task = await longestTask(session, async () => {
    const marked = tab.evaluate<number>(`new Promise(resolve => {
      const look = () => CSS.highlights.size > 0 ? resolve(performance.timeOrigin + performance.now()) : requestAnimationFrame(look)
      look()
    })`)
    popup = await browser.clickIcon(tab)
    // The popup begins to load as the click's first consequence.
    toMarks = await marked - await popup.evaluate<number>('performance.timeOrigin')
  })
  const { findings } = (await reviewIn(popup, 60)).review
  const marks = (await marksOf(tab)).length

  const afterEdit = await edit(tab)
  await browser.command(tab, 'next-finding')
  // Looking into the card through the browser would hold on to the whole page.
  await until('the card', () => tab.evaluate<boolean>(`document.documentElement.lastElementChild.matches(':popover-open')`))
  const layout = await watchLayout(session, worlds()[0]!)
  const scrolled = await longestTask(session, () => scroll(tab))
  const asked = await layout()

  popup = await browser.clickIcon(tab)
  await reviewIn(popup, 60)
  await popup.evaluate(`chrome.tabs.query({ active: true, currentWindow: true }).then(([tab]) => chrome.runtime.sendMessage({ to: 'background', call: 'stop', args: [tab.id] }))`)
  await until('the marks to go', async () => (await marksOf(tab)).length === 0)
  await new Promise(resolve => { setTimeout(resolve, 1000) })
  const kept = await memoryOf(tab, session) - start
  await session.detach()
  await tab.close()
  return { toMarks, afterEdit, task, taskIdle, scroll: scrolled, scrollIdle, layout: asked, kept, worldsBefore, marks, findings: findings.length }
}

/** A little to and fro, so that a card stays with its words, frame by frame. */
const scroll = (tab: Tab) => tab.evaluate(`new Promise(resolve => {
  let frame = 0
  const next = () => {
    if (frame++ === 120) return resolve(true)
    scrollBy({ top: frame % 40 < 20 ? 8 : -8, behavior: 'instant' })
    requestAnimationFrame(next)
  }
  next()
})`)

/** Milliseconds from words being written into a paragraph to their mark. */
const edit = (tab: Tab) => tab.evaluate<number>(`new Promise(resolve => {
  const words = 'for any reason or no reason in its sole discretion', paragraph = [...document.querySelectorAll('p')].at(-3)
  const started = performance.now()
  paragraph.append(' The Customer may terminate this Agreement at any time ' + words + '.')
  const marked = () => [...CSS.highlights.values()].some(ranges => [...ranges].some(range => paragraph.contains(range.startContainer) && /sole discretion/.test(range.toString())))
  const look = () => marked() ? resolve(performance.now() - started) : requestAnimationFrame(look)
  look()
})`)

/** Megabytes that the page's scripts and nodes hold on to. What the browser remembers of how it laid them out is nobody's doing: it does that anew before. */
async function memoryOf(tab: Tab, session: CDPSession): Promise<number> {
  await tab.evaluate(`(document.body.style.display = 'none', document.body.offsetHeight, document.body.style.display = '', document.body.offsetHeight)`)
  for (let i = 0; i < 3; i++) await session.send('HeapProfiler.collectGarbage')
  const { usedSize, embedderHeapUsedSize = 0, backingStorageSize = 0 } = await session.send('Runtime.getHeapUsage') as { usedSize: number; embedderHeapUsedSize?: number; backingStorageSize?: number }
  return (usedSize + embedderHeapUsedSize + backingStorageSize) / 1e6
}
