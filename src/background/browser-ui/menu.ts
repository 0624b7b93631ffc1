/** “Is this clause normal?” on selected words: the panel opens beside the page and shows what the rules say of them. */
import { browser } from '../../browser'
import { openBeside } from '../../side-panel'
import { rememberQuestion } from '../../storage/asked'
import { panelCalls } from '../review/panel-calls'
import { tell } from '../tell'
import { say } from '../../words/say'

const id = 'clause'

/** Browsers keep a menu across the background's stops; it is made once for each installed version. */
export async function makeMenu(): Promise<void> {
  await browser.contextMenus.removeAll()
  browser.contextMenus.create({ id, title: say('Is this clause normal?'), contexts: ['selection'] })
}

type Clicked = { readonly menuItemId: string | number; readonly selectionText?: string }
type Tab = { readonly id?: number; readonly windowId?: number }

export function askClause({ menuItemId, selectionText }: Clicked, tab: Tab | undefined): void {
  if (menuItemId !== id || tab?.id === undefined || tab.windowId === undefined || !selectionText) return
  // Before anything else: the browser opens it only directly in the click. Where it refuses, the question waits for the icon's click.
  openBeside(tab.windowId).catch(() => undefined)
  void ask(tab.id, selectionText)
}

async function ask(tab: number, words: string): Promise<void> {
  await rememberQuestion(tab, words)
  // Whoever asks about a clause takes the page for a contract.
  await panelCalls.openReview(tab, { anyway: true })
  await tell(tab)
}
