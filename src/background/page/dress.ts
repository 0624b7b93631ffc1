/**
 * In Firefox, the rules by which what our script adds to a page can be seen: given to the browser, which takes them away with Evenhand.
 * Our script itself is ended without a word then. In Chromium, which would leave them there, the script adopts them and clears up after itself.
 */
import { browser } from '../../browser'
import { marksSheet } from '../../page/surfaces/html/colours'

/** Frames are there too, and what is in shadow trees; twice does no harm, and neither does taking away what is not there. */
export async function dress(tab: number, on: boolean): Promise<void> {
  if (__TARGET__ !== 'firefox') return
  const sheet = { target: { tabId: tab, allFrames: true }, css: marksSheet(), origin: 'USER' } as const
  try {
    await (on ? browser.scripting.insertCSS(sheet) : browser.scripting.removeCSS(sheet))
  } catch {
    // Our own page has rules of its own, and where the page is gone they are gone with it.
  }
}
