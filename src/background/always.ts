/**
 * The sites on which the reader wants Evenhand always on. The browser's own permissions are the record of them: whatever is
 * granted there, by our switch or in the browser's settings, gets a small script that tells us of each page; whatever is taken
 * back there, ends here. Nothing of it is stored by us.
 */
import { browser } from '../browser'
import { rememberStopped, wasStopped } from '../storage/asked'
import { follow } from './follow'
import { inTurn } from './in-turn'
import { leave } from './leave'
import { openTab } from './open'
import { alwaysOn } from './sites'
import { tell } from './tell'
import { sayOf } from './trouble'

const script = 'arrival.js'

/** After a start of the browser or an update: registers what is granted, and nothing else. */
export async function settleAlways(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll()
  await endAlways((await alwaysOn()).filter(pattern => !origins.includes(pattern)))
  await beginAlways(origins)
}

/** Registers the script for these patterns, and reads the pages that are open there already. Only for what the browser has granted. */
export const beginAlways = (patterns: readonly string[]): Promise<void> => oneByOne(async () => {
  const known = await alwaysOn()
  const fresh = patterns.filter(pattern => !known.includes(pattern))
  if (fresh.length === 0) return
  await browser.scripting.registerContentScripts(fresh.map(pattern => ({ id: pattern, matches: [pattern], js: [script], runAt: 'document_idle' as const, persistAcrossSessions: true })))
  for (const { id } of await browser.tabs.query({ url: [...fresh] })) if (id !== undefined) await arrived(id)
})

/** The sites' next pages are left alone; what is under review now stays until its tab is closed or stopped. */
export const endAlways = (patterns: readonly string[]): Promise<void> => oneByOne(async () => {
  const known = await alwaysOn()
  const ids = patterns.filter(pattern => known.includes(pattern))
  if (ids.length > 0) await browser.scripting.unregisterContentScripts({ ids })
})

let last: Promise<unknown> = Promise.resolve()
/** A grant is told of by the browser and by our switch at once, and registering one script twice is an error. */
function oneByOne(work: () => Promise<void>): Promise<void> {
  const mine = last.then(work)
  last = mine.catch(() => undefined)
  return mine
}

/** Takes the browser's grant back, which ends it too. */
export async function giveUp(pattern: string): Promise<void> {
  await browser.permissions.remove({ origins: [pattern] })
  await endAlways([pattern])
}

/** A page of such a site is there, or has become another. What is no contract gets nothing, and a tab that the reader stopped stays stopped. */
export async function arrived(tab: number): Promise<void> {
  // A panel that stands open beside the page has not asked for this review, and would not show it.
  if (await inTurn(tab, () => reviewedNow(tab))) await tell(tab)
}

async function reviewedNow(tab: number): Promise<boolean> {
  if (await wasStopped(tab)) return false
  try {
    if (await follow(tab)) return false
    const opened = await openTab(tab, false)
    if (!('reading' in opened)) return false
    if (opened.reading.kind === 'review') return true
    await leave(tab)
  } catch (error) {
    // Nobody asked, so nobody is told; a click on the icon tells.
    sayOf(error)
  }
  return false
}

/** Off in this tab, also for the site's next pages in it. */
export async function stopIn(tab: number): Promise<void> {
  await rememberStopped(tab)
  await leave(tab)
}
