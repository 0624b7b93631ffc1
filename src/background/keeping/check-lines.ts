/** What the pages under review tell of themselves for support. Only surfaces that others change without a word have something to tell: so far, Google Docs. */
import { askedTabs } from '../../storage/asked'
import { checkedLine } from '../page/from-page'
import { pageIn } from '../page/page-link'

/** A line for each page that has one. */
export async function checkLines(): Promise<readonly string[]> {
  const told = await Promise.allSettled((await askedTabs()).map(([tab, { frame }]) => pageIn(tab, frame).selfCheck()))
  // A page that does not answer is no longer there, or has nothing that could help.
  return told.flatMap(answer => (answer.status === 'fulfilled' ? checkedLine(answer.value) : undefined) ?? [])
}
