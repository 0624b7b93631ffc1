/** The page that prints: a tab of its own, because a popup closes and a side panel is narrow. It is told where to look, and makes the paper itself. */
import { browser } from '../../browser'
import { kinds, type PaperKind } from './kinds'

const page = 'panel/print.html'

export async function openPrint(tab: number, what: PaperKind): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`${page}?${new URLSearchParams({ tab: String(tab), paper: what }).toString()}`) })
}

/** What the address of the page asks for; undefined where that is nothing that there is. */
export function printWanted(search: string): { readonly tab: number; readonly what: PaperKind } | undefined {
  const asked = new URLSearchParams(search), tab = Number(asked.get('tab')), what = asked.get('paper') ?? ''
  return asked.has('tab') && Number.isInteger(tab) && Object.hasOwn(kinds, what) && what !== 'dates' ? { tab, what: what as PaperKind } : undefined
}
