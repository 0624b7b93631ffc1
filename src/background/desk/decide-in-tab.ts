import type { TabState } from '../../messages'
import { decided, type Change } from './decide'
import { follow } from '../review/follow'
import { inTurn } from '../in-turn'
import type { OpenTab } from '../review/open-tabs'
import { stateIn } from '../review/tab-state'
import { Trouble } from '../trouble'
import { say } from '../../words/say'

/** A decision that fails is an error and not a state: the panel takes back what it showed already, and the contract stays in view. Throws Trouble. */
export const decideIn = (tab: number, change: Change): Promise<TabState> =>
  withContract(tab, async open => stateIn(tab, await decided(tab, open, change, new Date())))

/** The contract under review in a tab, in the tab's turn. Throws Trouble where there is none. */
export const withContract = <T>(tab: number, work: (open: OpenTab) => Promise<T>): Promise<T> => inTurn(tab, async () => {
  const open = await follow(tab)
  if (!open?.contract) throw new Trouble(say('There is no contract under review in this tab.'))
  return work(open)
})
