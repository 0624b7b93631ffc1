/**
 * When a page's edits are followed: at once after a rest, and while edits go on not more often than a reader could look. Where
 * the engine itself needs long, for the very longest contracts, it rests as long as it worked: the computer is not kept busy with nothing else.
 */
import { forget } from '../../engine/contract/memory'
import { follow } from './follow'
import { inTurn } from '../in-turn'
import { dropTab, openTabs, type OpenTab } from './open-tabs'
import { forgetRound } from '../desk/rounds'
import { tell } from '../tell'
import { sayOf } from '../trouble'

/** Milliseconds in which edits arrive that were told together. */
const together = 30
/** Milliseconds from one review to the next, at least. */
const apart = 750

type Waiting = { readonly timer: ReturnType<typeof setTimeout>; readonly done: Promise<void>; readonly end: () => void }
const waiting = new Map<number, Waiting>()
/** When the next review may begin. */
const rested = new Map<number, number>()

/** Forgets the tab's edits, and the review that would have followed; with the last tab all that the engine remembers of texts. */
export function cancel(tab: number): void {
  forgetRound(tab)
  clearTimeout(waiting.get(tab)?.timer)
  waiting.get(tab)?.end()
  waiting.delete(tab)
  rested.delete(tab)
  dropTab(tab)
  if (openTabs.size === 0) forget()
}

/** The tab is brought up to date soon. Resolves when it is, so that whoever told of a change learns of it where the background is stopped before. */
export function schedule(tab: number): Promise<void> {
  const known = waiting.get(tab)
  if (known) return known.done
  let end!: () => void
  const done = new Promise<void>(resolve => { end = resolve })
  const rest = (rested.get(tab) ?? 0) - Date.now()
  const timer = setTimeout(() => {
    waiting.delete(tab)
    const began = Date.now()
    rested.set(tab, began + apart)
    void catchUp(tab).finally(() => {
      rested.set(tab, Date.now() + Math.max(apart, Date.now() - began))
      end()
    })
  }, Math.max(together, rest))
  waiting.set(tab, { timer, done, end })
  return done
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
  || JSON.stringify(before.page.coverage) !== JSON.stringify(after.page.coverage)
