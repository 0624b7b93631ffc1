/**
 * The sites on which the reader wants Evenhand always on. The browser's own permissions are the record of them: whatever is
 * granted there, by our switch or in the browser's settings, gets a small script that tells us of each page; whatever is taken
 * back there, ends here. Of a site that the manifest names the browser tells us nothing by its grant: there the wish is stored.
 */
import { browser } from '../../browser'
import { rememberStopped, wasStopped } from '../../storage/asked'
import { wish, wishedSites } from '../../storage/wished'
import { follow } from '../review/follow'
import { inTurn } from '../in-turn'
import { leave } from '../page/leave'
import { openTab } from '../review/open'
import { alwaysOn, isNamed, pagesOf } from './sites'
import { tell } from '../tell'
import { sayOf } from '../trouble'

const script = 'arrival.js'

/** After a start of the browser or an update: registers what is granted, and nothing else. */
export async function settleAlways(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll()
  const wanted = [...origins.filter(pattern => !isNamed(pattern)), ...await wishes()]
  await unregister((await alwaysOn()).filter(pattern => !wanted.includes(pattern)))
  await beginAlways(wanted)
}

/** Where that record cannot be read, it is no reason to forget the other sites. */
async function wishes(): Promise<readonly string[]> {
  try {
    return await wishedSites()
  } catch (error) {
    sayOf(error)
    return []
  }
}

/** The browser granted these, by our switch or in its own settings. What the manifest names is granted with Evenhand itself: nobody wished for it yet. `forFile` is true for one that was asked for to fetch a file. */
export async function granted(patterns: readonly string[], forFile: (pattern: string) => Promise<boolean>): Promise<void> {
  for (const pattern of patterns) if (!isNamed(pattern) && !await forFile(pattern)) await beginAlways([pattern])
}

/** Registers the script for these patterns, and reads the pages that are open there already. Only for what the browser has granted. */
export const beginAlways = (patterns: readonly string[]): Promise<void> => oneByOne(async () => {
  const known = await alwaysOn()
  const fresh = patterns.filter(pattern => !known.includes(pattern))
  if (fresh.length === 0) return
  for (const pattern of fresh.filter(isNamed)) await wish(pattern, true)
  await browser.scripting.registerContentScripts(fresh.map(pattern => ({ id: pattern, matches: [...pagesOf(pattern)], js: [script], runAt: 'document_idle' as const, persistAcrossSessions: true })))
  for (const { id } of await browser.tabs.query({ url: fresh.flatMap(pagesOf) })) if (id !== undefined) await arrived(id)
})

/** The sites' next pages are left alone; what is under review now stays until its tab is closed or stopped. */
export async function endAlways(patterns: readonly string[]): Promise<void> {
  await unregister(patterns)
  for (const pattern of patterns.filter(isNamed)) await wish(pattern, false)
}

const unregister = (patterns: readonly string[]): Promise<void> => oneByOne(async () => {
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

/** Ends it, and gives the browser's grant back; what the manifest asks for stays, which Chromium would refuse to take back and Firefox would not. */
export async function giveUp(pattern: string): Promise<void> {
  await endAlways([pattern])
  if (!isNamed(pattern)) await browser.permissions.remove({ origins: [pattern] })
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
