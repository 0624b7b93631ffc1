/** Brings the file that a tab shows, or the download of its document, into the reader page. Where that fails, the reader page says so: the panel may be closed by then. */
import { browser } from '../../browser'
import { lendSite, loanOf, takeLoan } from '../../storage/asked'
import { owedSites, oweSite } from '../../storage/owed'
import { giveUp } from '../sites/always'
import { patternOf } from '../sites/sites'
import { sayOf } from '../trouble'
import { fetchIn, openWithout } from './fetch-in'
import { pageOnSite } from './site-page'

/** The reader is about to be asked for a site, for the file that a tab shows and for nothing else; `asking` is false once they have said no. */
export async function askingForFile(tab: number, pattern: string, asking: boolean): Promise<void> {
  if (asking) await lendSite(pattern, tab)
  else await takeLoan(pattern)
  // Noted before there is a grant: the browser may end in the moment in which it is given.
  await oweSite(pattern, asking)
}

/** True where the browser granted the site for a file. It is then fetched, whether or not the panel that asked is still open. */
export async function grantedForFile(pattern: string): Promise<boolean> {
  const tab = await takeLoan(pattern)
  if (tab === undefined) await oweSite(pattern, false)
  else await fetchShown(tab, pattern)
  return tab !== undefined
}

/** `lent`: the browser was asked for its site just now. */
export async function reviewFile(tab: number, lent: boolean): Promise<void> {
  if (!lent) return fetchShown(tab)
  const { url: address = '' } = await browser.tabs.get(tab), pattern = patternOf(address)
  // Where the loan is taken, the browser told of its grant before the panel did, and the file is on its way.
  if (pattern !== undefined && await takeLoan(pattern) === tab) await fetchShown(tab, pattern)
}

/** Google's own Word file of the document. The script in the page knows where that is. */
export const reviewDownload = (tab: number, frame = 0): Promise<void> =>
  fetchIn({ tab, frame }, { from: '', as: 'download' }, tab).catch(() => openWithout(tab))

/** `loan`: the site that the browser granted for this alone, which is given back once our script is in. */
async function fetchShown(tab: number, loan?: string): Promise<void> {
  try {
    const { url: from = '' } = await browser.tabs.get(tab)
    // Chromium lets our script into the tab itself.
    await fetchIn({ tab, frame: 0 }, { from, as: 'shown' }, tab).catch(() => fetchOnSite(tab, from))
  } catch (error) {
    sayOf(error)
    await openWithout(tab)
  } finally {
    if (loan !== undefined) await giveBack(loan)
  }
}

async function giveBack(pattern: string): Promise<void> {
  await giveUp(pattern)
  await oweSite(pattern, false)
}

/** After a start of the background: what it, or the whole browser, was stopped before it gave back. What the browser is being asked for now is not granted yet, or for a file that is still to be fetched. */
export async function giveBackOwed(): Promise<void> {
  try {
    for (const pattern of await owedSites()) if (await loanOf(pattern) === undefined) await giveBack(pattern)
  } catch (error) {
    sayOf(error)
  }
}

async function fetchOnSite(tab: number, from: string): Promise<void> {
  const page = await pageOnSite(from, tab)
  if (!page) return openWithout(tab)
  await fetchIn({ tab: page.tab, frame: 0 }, { from, as: 'shown', ...page.passing && { passing: true } }, tab)
}
