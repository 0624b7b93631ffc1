/** Opens the reader page in a tab: for the file of a key, or for one that the reader opens there. */
import { browser } from '../browser'

type Beside = { readonly id?: number; readonly index: number; readonly windowId?: number }

/** Beside the tab that the file comes from, so that closing it leads back there. */
export async function openReader(key?: string, from?: Beside): Promise<void> {
  const url = `${browser.runtime.getURL('reader/reader.html')}${key === undefined ? '' : `#${key}`}`
  if (from?.id === undefined) return void await browser.tabs.create({ url })
  try {
    await browser.tabs.create({ url, index: from.index + 1, openerTabId: from.id, ...from.windowId !== undefined && { windowId: from.windowId } })
  } catch {
    // Chromium shows no page of an extension in a private window: it opens in an ordinary one.
    await browser.tabs.create({ url })
  }
}
