/** Opens the panel beside a page, where it stays while somebody works on the page: a popup closes then. */
import type { Browser, Tab, View } from './browser'
import { click } from './roles'
import { reviewIn } from './state'

export async function panelBeside(browser: Browser, tab: Tab): Promise<View> {
  const popup = await browser.clickIcon(tab)
  await reviewIn(popup)
  await click(popup, 'button', /beside the page|side panel|sidebar/i)
  return browser.sidePanel()
}
