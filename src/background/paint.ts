/** Sends a tab's marks to its page; on a discreet site, and where the reader wants a clean page, nothing is painted. */
import type { Mark } from '../messages'
import { siteOf } from '../storage/address'
import { settings } from '../storage/settings'
import { NobodyAnswered } from '../wire'
import { rememberAsked } from '../storage/asked'
import { marksOf } from './marks'
import type { OpenTab } from './open-tabs'
import { pageIn } from './page-link'

/** The tab as it is after its page was told to show what it should show now. Does nothing where the page shows that already. */
export async function painted(tab: number, open: OpenTab): Promise<OpenTab> {
  const { page: { version, address }, reading, asked } = open
  if (open.sent === version) return open
  const marks = reading.kind === 'review' && asked.marks && !await isDiscreet(address) ? marksOf(reading.plain, reading.text) : []
  // A page that never had a mark must not learn that we are there.
  if (marks.length === 0 && !asked.painted) return { ...open, sent: version }
  if (!asked.painted) await rememberAsked(tab, { ...asked, painted: true })
  await send(tab, version, marks)
  return { ...open, sent: version, asked: { ...asked, painted: true } }
}

export async function isDiscreet(address: string): Promise<boolean> {
  return (await settings()).discreet.includes(siteOf(address))
}

/** Marks are an extra: where they fail, the review in the panel still stands. */
async function send(tab: number, version: number, marks: readonly Mark[]): Promise<void> {
  try {
    await pageIn(tab).paint(version, marks)
  } catch (error) {
    if (!(error instanceof NobodyAnswered)) console.error(error)
  }
}
