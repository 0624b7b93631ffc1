/** Has a file fetched by our script in a page, and opens the reader page that asks it for the file. */
import { browser } from '../../browser'
import { newKey } from '../../file-transfer/key'
import { openReader } from '../../file-transfer/open-reader'
import type { WantedFile } from '../../messages'

type Place = { readonly tab: number; readonly frame: number }

/** `beside`: the tab that the reader looks at. Throws what the browser says where it lets no script into that page. */
export async function fetchIn({ tab, frame }: Place, wanted: Omit<WantedFile, 'key'>, beside: number): Promise<void> {
  const file: WantedFile = { key: newKey({ tab, frame }), ...wanted }
  const target = { tabId: tab, frameIds: [frame] }
  const [ran] = await browser.scripting.executeScript({ target, func: leave, args: [file] })
  if (!ran) throw new Error('This page cannot be scripted.')
  await browser.scripting.executeScript({ target, files: ['fetch-file.js'] })
  await openReader(file.key, await browser.tabs.get(beside).catch(() => undefined))
}

/** Where no script of ours is let in: the reader page finds nobody who has the file, says so, and lets the reader open it there. */
export async function openWithout(tab: number): Promise<void> {
  await openReader(newKey({ tab, frame: 0 }), await browser.tabs.get(tab).catch(() => undefined))
}

/** Runs in the page, where only our own scripts see what it leaves. */
function leave(file: WantedFile): void {
  Object.assign(globalThis, { evenhandWants: file })
}
