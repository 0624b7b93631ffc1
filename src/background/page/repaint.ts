/** Paints or clears pages whose marks were switched on or off: in one tab, or on a site that turned discreet. */
import { siteOf } from '../../storage/address'
import { inTurn } from '../in-turn'
import { openTabs } from '../review/open-tabs'
import { painted } from './paint'
import { tell } from '../tell'

/** Every open tab of the site, or of all sites, and the panels that show one. */
export async function repaintSite(site: string | undefined): Promise<void> {
  const tabs = [...openTabs].filter(([, { page }]) => site === undefined || siteOf(page.address) === site).map(([tab]) => tab)
  await Promise.all(tabs.map(async tab => {
    await inTurn(tab, () => repaint(tab))
    await tell(tab)
  }))
}

/** Makes a tab's page show what it should show now. In the tab's turn. */
export async function repaint(tab: number): Promise<void> {
  const open = openTabs.get(tab)
  if (!open) return
  const { sent: _, ...unsent } = open
  openTabs.set(tab, await painted(tab, unsent))
}
