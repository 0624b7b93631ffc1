/** Takes everything of ours out of a tab: marks, card, watching, the number on the icon. In the tab's turn. */
import { forgetAsked } from '../storage/asked'
import { NobodyAnswered } from '../wire'
import { clearBadge } from './badge'
import { cancel } from './catch-up'
import { pageIn } from './page-link'

export async function leave(tab: number): Promise<void> {
  cancel(tab)
  await forgetAsked(tab)
  try {
    await pageIn(tab).leave()
  } catch (error) {
    // Our script is not in the page any more: then nothing of it is.
    if (!(error instanceof NobodyAnswered)) throw error
  }
  await clearBadge(tab)
}
