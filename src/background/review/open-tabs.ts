/** What is known of each tab under review. All of it can be worked out again: the browser may stop the background at any moment. */
import type { Finding } from '../../engine/review'
import type { PageEdit } from '../../messages'
import type { Asked } from '../../storage/asked'
import type { KnownContract } from './known-contract'
import type { PageText } from '../page/page-text'
import type { Reading } from './reading'

export type OpenTab = {
  readonly asked: Asked
  readonly page: PageText
  readonly reading: Reading
  /** The version of the page that marks were last sent for. */
  readonly sent?: number
  /** Findings whose words cannot be shown on the page. */
  readonly unplaced?: readonly Finding[]
  /** Absent where there is nothing to review. */
  readonly contract?: KnownContract
}

export const openTabs = new Map<number, OpenTab>()

/** The tabs that show this stored contract: several may. */
export const tabsOf = (key: string): readonly (readonly [tab: number, open: OpenTab])[] => [...openTabs].filter(([, { contract }]) => contract?.key === key)

/** More edits than these are not kept: the page is read anew, which then is less work. */
const mostEdits = 500
const waiting = new Map<number, PageEdit[]>()

export function keepEdit(tab: number, edit: PageEdit): void {
  const edits = waiting.get(tab) ?? []
  waiting.set(tab, edits.length < mostEdits ? [...edits, edit] : [])
}

/** The edits that came since the last time, oldest first. */
export function takeEdits(tab: number): readonly PageEdit[] {
  const edits = waiting.get(tab) ?? []
  waiting.delete(tab)
  return edits
}

export function dropTab(tab: number): void {
  openTabs.delete(tab)
  waiting.delete(tab)
}
