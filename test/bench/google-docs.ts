/**
 * What marking costs in Google Docs: `npm run bench -- google-docs`, in real Chromium, on a contract of sixty pages in our stand-in for the editor.
 * The last line is JSON.
 */
import { loadavg } from 'node:os'
import { fileURLToPath } from 'node:url'
import { until, type Tab } from '../browsers/browser'
import { build } from '../browsers/build'
import { sessionOf } from '../browsers/chromium'
import { scriptFrom } from '../browsers/script'
import { reviewIn } from '../browsers/state'
import { lengths } from '../google-docs/contract'
import { openOnGoogleDocs } from '../google-docs/open'
import { addressOf } from '../google-docs/server'
import type { Pass } from './google-docs-pass'
import { longestTask } from './trace'

/** Milliseconds of a frame. */
const frame = 16

export async function googleDocsBudgets(): Promise<void> {
  build()
  const on = await openOnGoogleDocs('chromium')
  try {
    const tab = await on.browser.open(addressOf({ n: lengths.long })), session = await sessionOf(tab)
    await until('the editor', () => tab.evaluate<boolean>('document.querySelectorAll("svg rect[aria-label]").length > 20'))
    await tab.evaluate(await scriptFrom(fileURLToPath(new URL('google-docs-pass.ts', import.meta.url))))
    await tab.evaluate('measurePasses(5)')
    const pass = await tab.evaluate<Pass>('measurePasses(30)'), pages = await tab.evaluate<number>('standIn.pages()')
    const alone = await longestTask(session, () => work(tab))
    await reviewIn(await on.browser.clickIcon(tab), 60)
    await tab.toFront()
    const beside = await longestTask(session, () => work(tab))
    const rows: readonly (readonly [name: string, asked: number, measured: number, note: string])[] = [
      ['a pass over what is drawn', frame, median(pass.drawn), `longest ${Math.max(...pass.drawn).toFixed(1)}`],
      ['a pass after an edit, the text read anew', frame, median(pass.edited), `longest ${Math.max(...pass.edited).toFixed(1)}`],
      ['longest task while typing, more than without us', frame, beside - alone, `${alone.toFixed(1)} ms without us: the stand-in lays out ${pages} pages for each key`],
    ]
    console.log(`${pages} pages, ${pass.letters.toLocaleString('en')} letters, ${pass.marks} marks, ${pass.runs} runs drawn, load ${loadavg()[0]!.toFixed(1)}\n`)
    for (const [name, asked, measured, note] of rows) console.log(`${measured <= asked ? '  ' : '✗ '}${name.padEnd(48)} asked ${String(asked).padStart(4)}  is ${measured.toFixed(1).padStart(7)} ms     ${note}`)
    console.log(JSON.stringify({ load: Number(loadavg()[0]!.toFixed(1)), ...Object.fromEntries(rows.map(([name, asked, measured]) => [name, { asked, measured: Number(measured.toFixed(1)) }])) }))
  } finally {
    await on.close()
  }
}

/** Types a sentence, letter by letter, and scrolls through the contract. */
const work = (tab: Tab) => tab.evaluate(`(async () => {
  const pause = ms => new Promise(resolve => setTimeout(resolve, ms))
  for (const letter of 'at any time. ') { standIn.edit(120, 120, letter); await pause(40) }
  for (let i = 0; i < 60; i++) { standIn.scroller.scrollBy({ top: 300, behavior: 'instant' }); await pause(25) }
})()`)

const median = (times: readonly number[]) => times.toSorted((a, b) => a - b)[times.length >> 1]!
