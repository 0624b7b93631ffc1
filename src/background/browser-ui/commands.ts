/** The keys that the manifest suggests and the reader may change in the browser. Which finding comes next is the page's own business: it knows no more than its marks. */
import { askedFor } from '../../storage/asked'
import { NobodyAnswered } from '../../wire'
import { pageIn } from '../page/page-link'
import { panelCalls } from '../review/panel-calls'
import { tell } from '../tell'
import { sayOf } from '../trouble'

const steps: Readonly<Record<string, 1 | -1>> = { 'next-finding': 1, 'previous-finding': -1 }

export async function runCommand(command: string, tab: number | undefined): Promise<void> {
  const by = steps[command]
  if (by === undefined || tab === undefined) return
  try {
    if (await stepped(tab, by)) return
    // Whoever asks for a finding on a page that was not read asks for a review.
    const state = await panelCalls.stateOf(tab)
    if (state.kind === 'review' || state.reason !== 'not-asked') return
    await panelCalls.openReview(tab, {})
    await tell(tab)
    await stepped(tab, by)
  } catch (error) {
    sayOf(error)
  }
}

async function stepped(tab: number, by: 1 | -1): Promise<boolean> {
  try {
    return (await pageIn(tab, (await askedFor(tab))?.frame).step(by)).found
  } catch (error) {
    if (error instanceof NobodyAnswered) return false
    throw error
  }
}
