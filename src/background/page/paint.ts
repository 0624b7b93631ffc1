/** Sends a tab's marks to its page; on a discreet site, and where the reader wants a clean page, nothing is painted. */
import type { Mark } from '../../messages'
import { siteOf } from '../../storage/address'
import { settings } from '../../storage/settings'
import { NobodyAnswered } from '../../wire'
import { rememberAsked } from '../../storage/asked'
import { dress } from './dress'
import { checkedLost } from './from-page'
import { markedIn } from './marks'
import type { OpenTab } from '../review/open-tabs'
import { pageIn } from './page-link'
import type { PageText } from './page-text'

/** The tab as it is after its page was told to show what it should show now. Does nothing where the page shows that already. */
export async function painted(tab: number, open: OpenTab): Promise<OpenTab> {
  const { page: { version }, reading, asked } = open
  if (open.sent === version) return open
  const marked = reading.kind === 'review' && asked.marks && !await isDiscreet(open.page) ? markedIn(reading.plain, reading.text) : []
  // A page that never had a mark must not learn that we are there.
  if (marked.length === 0 && !asked.painted) return { ...open, sent: version, unplaced: [] }
  if (!asked.painted) await rememberAsked(tab, { ...asked, painted: true })
  const lost = await send(tab, asked.frame, version, marked.map(({ mark }) => mark))
  // Only now: what an Evenhand before an update left there is taken away by then.
  await dress(tab, marked.length > 0)
  return { ...open, sent: version, unplaced: lost.flatMap(i => marked[i]?.finding ?? []), asked: { ...asked, painted: true } }
}

export async function isDiscreet({ address, file }: Pick<PageText, 'address' | 'file'>): Promise<boolean> {
  return !file && (await settings()).discreet.includes(siteOf(address))
}

/** The indexes of the marks that could not be shown. Marks are an extra: where they fail, the review in the panel still stands. */
async function send(tab: number, frame: number | undefined, version: number, marks: readonly Mark[]): Promise<readonly number[]> {
  try {
    return checkedLost(await pageIn(tab, frame).paint(version, marks))
  } catch (error) {
    if (!(error instanceof NobodyAnswered)) console.error(error)
    return []
  }
}
