/** A page of a site, for our script to fetch a file from: for files that the tab itself shows in a viewer that keeps us out. */
import { browser } from '../../browser'
import { forgetPassing, isPassing, rememberPassing } from '../../storage/asked'
import { patternOf } from '../sites/sites'

/** Milliseconds that such a page may take to load, and between two looks at it. */
const patience = 10_000, pause = 50

export type SitePage = { readonly tab: number; /** It was opened for this alone, and is to be closed. */ readonly passing: boolean }

/** A tab that shows a page of the same origin, else one that is opened for a moment. Undefined where the browser has not granted the site, or no page of it lets us in. */
export async function pageOnSite(address: string, beside: number): Promise<SitePage | undefined> {
  const pattern = patternOf(address)
  if (pattern === undefined || !await browser.permissions.contains({ origins: [pattern] })) return undefined
  const { origin } = new URL(address), { incognito, windowId, index } = await browser.tabs.get(beside)
  for (const { id, incognito: other } of await browser.tabs.query({ url: pattern })) {
    // A private window has other cookies.
    if (id !== undefined && id !== beside && other === incognito && await originIn(id) === origin) return { tab: id, passing: false }
  }
  // Every site answers to this one, if only that it has none; it is small, and nothing happens because somebody reads it.
  const { id } = await browser.tabs.create({ url: `${origin}/robots.txt`, active: false, openerTabId: beside, index: index + 1, ...windowId !== undefined && { windowId } })
  if (id === undefined) return undefined
  await rememberPassing(id)
  for (const end = Date.now() + patience; Date.now() < end;) {
    if (await originIn(id) === origin) return { tab: id, passing: true }
    await new Promise(resolve => { setTimeout(resolve, pause) })
  }
  await closePassing(id)
  return undefined
}

/** Closes a tab, if it is one that we opened for a moment. */
export async function closePassing(tab: number): Promise<void> {
  if (!await isPassing(tab)) return
  await forgetPassing(tab)
  await browser.tabs.remove(tab).catch(() => undefined)
}

async function originIn(tabId: number): Promise<unknown> {
  try {
    return (await browser.scripting.executeScript({ target: { tabId }, func: () => location.origin }))[0]?.result
  } catch {
    return undefined
  }
}
