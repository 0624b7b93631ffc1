/** What a page tells. */
import type { PageToBackground } from '../../messages'
import type { Remote } from '../../wire'
import { askedFor } from '../../storage/asked'
import { arrived } from '../sites/always'
import { schedule } from '../review/catch-up'
import { checkedEdit } from './from-page'
import { injectGoogleDocs, injectPaper } from './inject'
import { closePassing } from '../files/site-page'
import { keepEdit, openTabs } from '../review/open-tabs'

export const pageCalls = (tab: number, frame: number): Remote<PageToBackground> => ({
  // Frames inside a page have no contract of their own, unless the reader asked for one.
  arrived: async () => { if (frame === 0) await arrived(tab) },
  paperShown: () => injectPaper(tab, frame),
  googleDocsShown: () => injectGoogleDocs(tab, frame),
  fileDone: () => closePassing(tab),

  async pageChanged(raw) {
    const asked = openTabs.get(tab)?.asked ?? await askedFor(tab)
    if (!asked || (asked.frame ?? 0) !== frame) return
    const edit = checkedEdit(raw)
    if (edit) keepEdit(tab, edit)
    await schedule(tab)
  },
})
