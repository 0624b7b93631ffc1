/** The panel beside the page: Chromium's side panel, Firefox's sidebar. */
import { browser } from './browser'

/** Chromium's, which the polyfill passes through and its types do not know. */
type SidePanel = { open(options: { windowId: number }): Promise<void> }

/**
 * Opens the panel beside the page of this window. Must be called directly in the click: browsers refuse it after any
 * waiting. Throws where the browser refuses.
 */
export function openBeside(window: number): Promise<void> {
  if (__TARGET__ === 'firefox') return browser.sidebarAction.open()
  return (browser as unknown as { sidePanel: SidePanel }).sidePanel.open({ windowId: window })
}
