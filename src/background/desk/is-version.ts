/** The reader's word on a file that resembles a stored contract. */
import type { TabState } from '../../messages'
import { rememberAsked } from '../../storage/asked'
import { noteSighting } from '../../storage/contracts'
import { follow } from '../review/follow'
import { openTabs } from '../review/open-tabs'
import { notAsked, stateIn } from '../review/tab-state'
import { withContract } from './decide-in-tab'

export const isVersion = (tab: number, yes: boolean): Promise<TabState> => withContract(tab, async open => {
  const { asked, page, contract } = open
  if (contract?.resembles && yes) await noteSighting(contract.resembles.key, contract.seen, new Date())
  if (page.file && !yes) {
    const other = { ...asked, another: page.file.opening }
    await rememberAsked(tab, other)
    openTabs.set(tab, { ...open, asked: other })
  }
  const now = await follow(tab)
  return now ? stateIn(tab, now) : notAsked(tab)
})
