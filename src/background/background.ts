/**
 * The switchboard: a service worker in Chromium, an event page in Firefox. The browser may stop it at any moment and starts it again for the next event, so every
 * listener is registered here and now, and nothing is held that cannot be read back or worked out again.
 */
import { browser } from '../browser'
import type { OptionsToBackground, PageToBackground, PanelToBackground } from '../messages'
import { answer } from '../wire'
import { forgetAsked, forgetPassing, forgetQuestion, forgetShown, forgetStopped } from '../storage/asked'
import { onTravel, travel } from '../storage/travel'
import { giveBackOwed, grantedForFile } from './files/review-file'
import { optionsCalls } from './keeping/options-calls'
import { endAlways, granted, settleAlways } from './sites/always'
import { cancel } from './review/catch-up'
import { runCommand } from './browser-ui/commands'
import { followTravel } from './keeping/keeping-calls'
import { makeMenu, takenFromMenu } from './browser-ui/menu'
import { pageCalls } from './page/page-calls'
import { panelCalls } from './review/panel-calls'

answer<PanelToBackground & OptionsToBackground>('background', { ...panelCalls, ...optionsCalls }, ({ kind }) => kind === 'extension')

// The reader page, in a tab of its own, shows contracts as any page does.
answer<PageToBackground>('background', speaker => pageCalls(speaker.tab ?? -1, speaker.kind === 'page' ? speaker.frame : 0), ({ tab }) => tab !== undefined)

browser.tabs.onRemoved.addListener(tab => {
  cancel(tab)
  void forgetAsked(tab)
  void forgetStopped(tab)
  void forgetQuestion(tab)
  void forgetShown(tab)
  void forgetPassing(tab)
})

// Of a file that was being fetched when the background was stopped. Only what is granted beyond that is always on.
const givenBack = giveBackOwed()

// Grants come and go by our own switch and in the browser's settings; an update of Evenhand ends what was registered.
browser.permissions.onAdded.addListener(({ origins = [] }) => void granted(origins, grantedForFile))
browser.permissions.onRemoved.addListener(({ origins = [] }) => void endAlways(origins))
browser.runtime.onInstalled.addListener(() => {
  void givenBack.then(settleAlways)
  void makeMenu()
})
browser.runtime.onStartup.addListener(() => {
  void givenBack.then(settleAlways)
  void followTravel(travel())
})

onTravel(() => void followTravel(travel()))

browser.contextMenus.onClicked.addListener(takenFromMenu)
browser.commands.onCommand.addListener((command, tab) => void runCommand(command, tab?.id))
