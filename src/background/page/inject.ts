/** Starts our script in a page. Only ever called because the reader asked. */
import { browser } from '../../browser'
import { say } from '../../words/say'
import { keepsOut, refusal, unreadable } from './refusal'
import { fileAt, fileOfType, type ShownFile } from './shown-file'

/** Why our script is not in a page: a sentence for the reader, and what the tab shows where that is a file. */
export type Refused = { readonly refused: string; readonly file?: ShownFile; /** The tab's, where it is known. */ readonly address?: string }

/** Undefined when the script is in. */
export async function inject(tab: number, frame = 0): Promise<Refused | undefined> {
  const address = await addressOf(tab)
  if (address?.startsWith(browser.runtime.getURL('reader/'))) return { refused: say('No contract is open on this page yet. Choose a file there, drop one on it, or paste a text.') }
  const closed = unreadable(address)
  if (closed !== undefined) return { refused: closed }
  try {
    return await start(tab, frame)
  } catch {
    // Just after the click on our icon Chromium now and then does not know yet that it granted access.
    await new Promise(resolve => { setTimeout(resolve, 20) })
    try {
      return await start(tab, frame)
    } catch (error) {
      const address = await addressOf(tab), refused = refusal(error instanceof Error ? error.message : String(error), address)
      const file = keepsOut(refused) && address !== undefined ? fileAt(address) : undefined
      return file ? { refused: file.say, file, address: address! } : { refused }
    }
  }
}

async function start(tab: number, frame: number): Promise<Refused | undefined> {
  const target = { tabId: tab, frameIds: [frame] }
  const [asked] = await browser.scripting.executeScript({ target, func: () => document.contentType })
  // On its own pages, such as about:support, Firefox runs nothing, and calls that a success without a result.
  if (!asked) throw new Error('This page cannot be scripted.')
  const file = frame === 0 ? fileOfType(asked.result, await addressOf(tab)) : undefined
  if (file) return { refused: file.say, file }
  await browser.scripting.executeScript({ target, files: ['page.js'] })
  return undefined
}

/** Adds what reads pages of paper to a page that our script is in. */
export async function injectPaper(tab: number, frame: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId: tab, frameIds: [frame] }, files: ['paper.js'] })
}

/**
 * Adds what reads the Google Docs editor. Its part in the page's own world is there from the page's beginning, unless the tab is older than
 * Evenhand or the reader lets us in on a click only: then it comes now, early enough for the words and too late for where they stand. Twice does no harm.
 */
export async function injectGoogleDocs(tabId: number, frame: number): Promise<void> {
  const target = { tabId, frameIds: [frame] }
  await browser.scripting.executeScript({ target, files: ['google-docs-bridge.js'], world: 'MAIN' })
  await browser.scripting.executeScript({ target, files: ['google-docs.js'] })
}

/** Undefined where the browser does not tell, or the tab is gone. */
async function addressOf(tab: number): Promise<string | undefined> {
  try {
    return (await browser.tabs.get(tab)).url
  } catch {
    return undefined
  }
}
