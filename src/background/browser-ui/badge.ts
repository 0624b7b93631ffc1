/** The number on the icon: how much in the tab's contract somebody should ask to have changed before signing. */
import { browser } from '../../browser'
import type { Review } from '../../engine/review'
import type { Standing } from '../../messages'
import { findingsStanding } from '../review/known-findings'
import type { OpenTab } from '../review/open-tabs'
import { readersView } from '../review/readers-view'
import { isUnsettled } from '../../words/unsettled'
import { say } from '../../words/say'

/** Firefox and Chromium cut longer ones off. */
const most = 99
/** The panel’s tone for what to settle before signing, on which white letters are easy to read. */
const tone = '#a8261d'

/** Findings of severity 3 and 4 that are problems for the reader's side, or for anybody where there is no side, and that the reader has not settled or silenced. */
export const countOf = ({ findings }: Review, standing: Standing['findings']): number =>
  findings.filter(({ outcome, severity }, i) => outcome === 'problem' && severity >= 3 && isUnsettled(standing[i])).length

/** Shows the tab's number, or none where there is nothing to show. */
export async function showBadge(tab: number, open: OpenTab): Promise<void> {
  if (open.reading.kind === 'nothing') return clearBadge(tab)
  const view = await readersView(open.reading, open)
  const count = countOf(view.review, findingsStanding(view).findings)
  if (count === 0) return clearBadge(tab)
  await write(tab, count > most ? `${most}+` : String(count), say(count === 1 ? 'Evenhand: {1} point to ask about before signing' : 'Evenhand: {1} points to ask about before signing', count))
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
