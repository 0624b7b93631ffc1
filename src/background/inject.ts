/** Starts our script in a page. Only ever called because the reader asked. */
import { browser } from '../browser'
import { refusal } from './refusal'

/** Undefined when the script is in, else the sentence that says why it is not. */
export async function inject(tab: number): Promise<string | undefined> {
  try {
    await start(tab)
  } catch {
    // Just after the click on our icon Chromium now and then does not know yet that it granted access.
    await new Promise(resolve => { setTimeout(resolve, 20) })
    try {
      await start(tab)
    } catch (error) {
      return refusal(error instanceof Error ? error.message : String(error), await addressOf(tab))
    }
  }
  return undefined
}

const start = (tab: number) => browser.scripting.executeScript({ target: { tabId: tab }, files: ['page.js'] })

/** Undefined where the browser does not tell, or the tab is gone. */
async function addressOf(tab: number): Promise<string | undefined> {
  try {
    return (await browser.tabs.get(tab)).url
  } catch {
    return undefined
  }
}
