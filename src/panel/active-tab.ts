/** Which tab the panel shows: the popup, the one it was opened over; the side panel, whichever is in front. */
import { browser } from '../browser'

export type Front = { readonly tab: number; readonly window: number }

/** The tab in front of this window; undefined where the browser does not say. */
export async function frontTab(): Promise<Front | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
  return tab?.id === undefined || tab.windowId === undefined ? undefined : { tab: tab.id, window: tab.windowId }
}

/** Tells of every change of the tab in front of `window`, and of a new page in it. Returns the way to stop. */
export function followTabs(window: number, changed: (tab: number) => void): () => void {
  let front: number | undefined
  const activated = (info: { tabId: number; windowId: number }) => {
    if (info.windowId !== window) return
    front = info.tabId
    changed(info.tabId)
  }
  // The `status` of any tab is told without the tabs permission; its address is not, and is not needed.
  const updated = (tab: number, change: { status?: string }, of: { active: boolean; windowId?: number }) => {
    if (change.status !== 'complete' || of.windowId !== window || !of.active || (front !== undefined && tab !== front)) return
    changed(tab)
  }
  browser.tabs.onActivated.addListener(activated)
  browser.tabs.onUpdated.addListener(updated)
  return () => {
    browser.tabs.onActivated.removeListener(activated)
    browser.tabs.onUpdated.removeListener(updated)
  }
}
