/** Opens the panel beside a page, where it stays while somebody works on the page: a popup closes then. */
import type { Browser, Tab, View } from './browser'
import { clickAway } from './roles'
import { reviewIn } from './state'

export async function panelBeside(browser: Browser, tab: Tab): Promise<View> {
  const popup = await browser.clickIcon(tab)
  await reviewIn(popup)
  return openBeside(browser, popup)
}

/** The same from a popup that is open, and closes. */
export async function openBeside(browser: Browser, popup: View): Promise<View> {
  await clickAway(popup, 'button', 'Open beside the page')
  return browser.sidePanel()
}
