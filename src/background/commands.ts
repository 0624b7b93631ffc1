/** The keys that the manifest suggests and the reader may change in the browser. Which finding comes next is the page's own business: it knows no more than its marks. */
import { NobodyAnswered } from '../wire'
import { follow } from './follow'
import { inTurn } from './in-turn'
import { openTabs } from './open-tabs'
import { pageIn } from './page-link'
import { panelCalls } from './panel-calls'
import { tell } from './tell'
import { sayOf } from './trouble'

const steps: Readonly<Record<string, 1 | -1>> = { 'next-finding': 1, 'previous-finding': -1 }

export async function runCommand(command: string, tab: number | undefined): Promise<void> {
  const by = steps[command]
  if (by === undefined || tab === undefined) return
  try {
    // Whoever asks for a finding on a page that was not read asks for a review.
    if (!openTabs.has(tab) && !await inTurn(tab, () => follow(tab))) {
      await panelCalls.openReview(tab, {})
      await tell(tab)
    }
    await pageIn(tab).step(by)
  } catch (error) {
    // Nothing of ours is in the page: the browser did not let us in.
    if (!(error instanceof NobodyAnswered)) sayOf(error)
  }
}
