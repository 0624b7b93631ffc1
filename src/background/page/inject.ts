/** Starts our script in a page. Only ever called because the reader asked. */
import { browser } from '../../browser'
import { refusal, unreadable } from './refusal'
import { say } from '../../words/say'

/** Undefined when the script is in, else the sentence that says why it is not. */
export async function inject(tab: number, frame = 0): Promise<string | undefined> {
  const address = await addressOf(tab)
  if (address?.startsWith(browser.runtime.getURL('reader/'))) return say('No contract is open on this page yet. Choose a file there, drop one on it, or paste a text.')
  const closed = unreadable(address)
  if (closed !== undefined) return closed
  try {
    await start(tab, frame)
  } catch {
    // Just after the click on our icon Chromium now and then does not know yet that it granted access.
    await new Promise(resolve => { setTimeout(resolve, 20) })
    try {
      await start(tab, frame)
    } catch (error) {
      return refusal(error instanceof Error ? error.message : String(error), await addressOf(tab))
    }
  }
  return undefined
}

async function start(tab: number, frame: number): Promise<void> {
  const [ran] = await browser.scripting.executeScript({ target: { tabId: tab, frameIds: [frame] }, files: ['page.js'] })
  // On its own pages, such as about:support, Firefox runs nothing, and calls that a success without a result.
  if (!ran) throw new Error('This page cannot be scripted.')
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
