/** The number on the icon: how much in the tab's contract somebody should ask to have changed before signing. */
import { browser } from '../browser'
import type { Review } from '../engine/review'
import { decisionsOn } from '../storage/contracts'
import type { OpenTab } from './open-tabs'

/** Firefox and Chromium cut longer ones off. */
const most = 99
/** The panel’s tone for what to settle before signing, on which white letters are easy to read. */
const tone = '#a8261d'

/** Findings of severity 3 and 4 that are problems for the reader's side, or for anybody where there is no side. */
export const countOf = ({ findings }: Review): number => findings.filter(({ outcome, severity }) => outcome === 'problem' && severity >= 3).length

/** Shows the tab's number, or none where there is nothing to show. */
export async function showBadge(tab: number, { reading, contract }: OpenTab): Promise<void> {
  if (reading.kind === 'nothing') return clearBadge(tab)
  const { side } = await decisionsOn(contract?.key)
  const count = countOf(reading.from(side ?? undefined))
  if (count === 0) return clearBadge(tab)
  await write(tab, count > most ? `${most}+` : String(count), `Evenhand: ${count} ${count === 1 ? 'point' : 'points'} to ask about before signing`)
}

export const clearBadge = (tab: number): Promise<void> => write(tab, '', browser.runtime.getManifest().action?.default_title ?? '')

async function write(tabId: number, text: string, title: string): Promise<void> {
  try {
    await Promise.all([
      browser.action.setBadgeText({ tabId, text }),
      browser.action.setBadgeBackgroundColor({ tabId, color: tone }),
      browser.action.setTitle({ tabId, title }),
    ])
  } catch {
    // The tab is gone, and its number with it.
  }
}
