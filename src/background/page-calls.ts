/** What a page tells. */
import type { PageToBackground } from '../messages'
import type { Remote } from '../wire'
import { askedFor } from '../storage/asked'
import { arrived } from './always'
import { schedule } from './catch-up'
import { checkedEdit } from './from-page'
import { keepEdit, openTabs } from './open-tabs'

export const pageCalls = (tab: number): Remote<PageToBackground> => ({
  arrived: () => arrived(tab),

  async pageChanged(raw) {
    if (!openTabs.has(tab) && !await askedFor(tab)) return
    const edit = checkedEdit(raw)
    if (edit) keepEdit(tab, edit)
    schedule(tab)
  },
})
