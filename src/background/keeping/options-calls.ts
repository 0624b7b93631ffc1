/** What the options page asks for. */
import type { OptionsToBackground } from '../../messages'
import { eraseContract, storedContracts } from '../../storage/contracts'
import { eraseEverything, exportContract, exportEverything } from '../../storage/export'
import { setDiscreetSite, settings } from '../../storage/settings'
import type { Remote } from '../../wire'
import { giveUp } from '../sites/always'
import { checkLines } from './check-lines'
import { keepingCalls } from './keeping-calls'
import { openTabs, tabsOf } from '../review/open-tabs'
import { repaintSite } from '../page/repaint'
import { beginAnew } from '../desk/rounds'
import { alwaysOn } from '../sites/sites'
import { tellOf } from '../tell'
import { visible } from '../../words/visible'

export const optionsCalls: Remote<OptionsToBackground> = {
  ...keepingCalls,

  // They may come from a backup that somebody else wrote.
  storedContracts: async () => (await storedContracts()).map(contract => ({ ...contract, title: visible(contract.title) })),
  exportAll: () => exportEverything(new Date()),
  exportContract: key => exportContract(key, new Date()),

  async erase(key) {
    await eraseContract(key)
    for (const [tab] of tabsOf(key)) await beginAnew(tab)
    await tellOf(key)
  },

  async eraseAll() {
    await eraseEverything()
    for (const tab of openTabs.keys()) await beginAnew(tab)
    for (const pattern of await alwaysOn()) await giveUp(pattern)
    // The discreet sites are forgotten too.
    await repaintSite(undefined)
  },

  discreetSites: async () => (await settings()).discreet,

  async endDiscreet(site) {
    await setDiscreetSite(site, false)
    await repaintSite(site)
  },

  alwaysSites: alwaysOn,
  endAlwaysOn: giveUp,
  googleDocsCheck: checkLines,
}
