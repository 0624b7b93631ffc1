/** Work on one tab is done one after the other, so that what was started first never overwrites what is newer. */

const tails = new Map<number, Promise<unknown>>()

/** Runs `work` when all earlier work on this tab is done, failed or not. Not to be nested for one tab. */
export async function inTurn<T>(tab: number, work: () => Promise<T>): Promise<T> {
  const mine = (tails.get(tab) ?? Promise.resolve()).then(work)
  const tail = mine.catch(() => undefined)
  tails.set(tab, tail)
  try {
    return await mine
  } finally {
    if (tails.get(tab) === tail) tails.delete(tab)
  }
}
