/** What is reviewed when the reader asks for a tab: its page, or what another site shows in a frame of it. One at a time, and always in the tab's turn. */
import { askedFor } from '../../storage/asked'
import { follow, openPage, readIfThere, type Opened } from './follow'
import { frameAt } from '../page/frames'
import { dropTab, openTabs } from './open-tabs'
import { letGo } from '../page/page-link'
import { siteStateOf } from '../sites/sites'
import { Trouble } from '../trouble'
import { say } from '../../words/say'

/** What is under review already is read again. Where the page is no contract, and a frame that the browser lets us read is one, it is that. Throws Trouble. */
export async function openTab(tab: number, anyway: boolean): Promise<Opened> {
  const last = (openTabs.get(tab)?.asked ?? await askedFor(tab))?.frame
  const inside = last !== undefined && await readIfThere(tab, last) ? last : undefined
  if (inside !== last) dropTab(tab)
  const opened = await openPage(tab, inside, anyway)
  if ('refused' in opened || opened.reading.kind === 'review') return opened
  const { foreignFrame } = opened.page.showing
  if (foreignFrame === undefined || inside !== undefined || !(await siteStateOf(foreignFrame))?.always) return opened
  const frame = await frameAt(tab, foreignFrame)
  const found = frame === undefined ? undefined : await turnTo(tab, undefined, frame)
  return !found || 'refused' in found || found.reading.kind === 'nothing' ? turnTo(tab, frame, undefined) : found
}

/** Reviews the frame of this address, for whose site the browser was asked before; without an address the page itself again. Undefined where the tab is not under review. Throws Trouble. */
export async function openFrame(tab: number, address: string | undefined): Promise<Opened | undefined> {
  const open = await follow(tab)
  if (!open) return undefined
  const frame = address === undefined ? undefined : await frameAt(tab, address)
  if (address !== undefined && frame === undefined) throw new Trouble(say('That part of the page cannot be read here. Open it in a tab of its own.'))
  return turnTo(tab, open.asked.frame, frame)
}

async function turnTo(tab: number, from: number | undefined, to: number | undefined): Promise<Opened> {
  if (from !== to) {
    await letGo(tab, from)
    dropTab(tab)
  }
  return openPage(tab, to, false)
}
