/**
 * When a page's edits are followed. They come as fast as somebody types; the review follows when they pause, and within a second in any case. Only where the engine
 * itself needs long, for the very longest contracts, does it wait as long as that took: the computer is not kept busy with nothing else.
 */
import { follow } from './follow'
import { inTurn } from './in-turn'
import { dropTab, openTabs, type OpenTab } from './open-tabs'
import { tell } from './tell'
import { sayOf } from './trouble'

/** Milliseconds without an edit that count as a pause. */
const pause = 250
/** Milliseconds from the first edit to the review, at most. */
const longest = 750

const timers = new Map<number, { readonly timer: ReturnType<typeof setTimeout>; readonly due: number }>()

/** Forgets the tab's edits, and the review that would have followed. */
export function cancel(tab: number): void {
  clearTimeout(timers.get(tab)?.timer)
  timers.delete(tab)
  dropTab(tab)
}

/** The tab is brought up to date soon. */
export function schedule(tab: number): void {
  const now = Date.now()
  const waiting = timers.get(tab)
  clearTimeout(waiting?.timer)
  const took = openTabs.get(tab)?.reading.took ?? 0
  const due = waiting?.due ?? now + Math.max(longest, 2 * took)
  const timer = setTimeout(() => {
    timers.delete(tab)
    void catchUp(tab)
  }, Math.max(0, Math.min(Math.max(pause, took), due - now)))
  timers.set(tab, { timer, due })
}

async function catchUp(tab: number): Promise<void> {
  const changed = await inTurn(tab, async () => {
    const before = openTabs.get(tab)
    try {
      return shownDiffers(before, await follow(tab))
    } catch (error) {
      // The panel asks again and is told the same.
      sayOf(error)
      return true
    }
  })
  if (changed) await tell(tab)
}

/** True unless only the page's version is another. */
const shownDiffers = (before: OpenTab | undefined, after: OpenTab | undefined) =>
  !before || !after || before.reading !== after.reading || before.page.address !== after.page.address || before.page.title !== after.page.title
  || before.page.coverage.state !== after.page.coverage.state || before.page.coverage.say !== after.page.coverage.say
