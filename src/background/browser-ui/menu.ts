/**
 * Two items of the right mouse button's menu: “Is this clause normal?” on selected words, for which the panel opens beside the page and shows what the rules say of them; and
 * “Review the file behind this link”.
 */
import { browser } from '../../browser'
import { openBeside } from '../../side-panel'
import { rememberQuestion } from '../../storage/asked'
import { reviewLink } from '../files/review-link'
import { panelCalls } from '../review/panel-calls'
import { tell } from '../tell'
import { say } from '../../words/say'
import { visible } from '../../words/visible'

const clause = 'clause', link = 'link'

/** Browsers keep a menu across the background's stops; it is made once for each installed version. */
export async function makeMenu(): Promise<void> {
  await browser.contextMenus.removeAll()
  browser.contextMenus.create({ id: clause, title: say('Is this clause normal?'), contexts: ['selection'] })
  browser.contextMenus.create({ id: link, title: say('Review the file behind this link'), contexts: ['link'] })
}

type Clicked = { readonly menuItemId: string | number; readonly selectionText?: string; readonly linkUrl?: string; readonly frameId?: number }
type Tab = { readonly id?: number; readonly windowId?: number }

export function takenFromMenu({ menuItemId, selectionText, linkUrl, frameId = 0 }: Clicked, tab: Tab | undefined): void {
  if (tab?.id === undefined || tab.windowId === undefined) return
  if (menuItemId === link && linkUrl) void reviewLink({ address: linkUrl, tab: tab.id, frame: frameId })
  if (menuItemId !== clause || !selectionText) return
  // Before anything else: the browser opens it only directly in the click. Where it refuses, the question waits for the icon's click.
  openBeside(tab.windowId).catch(() => undefined)
  void ask(tab.id, selectionText)
}

async function ask(tab: number, words: string): Promise<void> {
  await rememberQuestion(tab, visible(words))
  // Whoever asks about a clause takes the page for a contract.
  await panelCalls.openReview(tab, { anyway: true })
  await tell(tab)
}
