/** Loads a tab again, for what only a page's beginning lets us do. */
import { browser } from '../../browser'

/** Milliseconds that a page may take to load. One that is slower is read as far as it is there; one that asked its reader first, and stayed, as it was. */
const patience = 15_000

/** Waits until the tab has loaded. Throws what the browser says where there is no such tab. */
export async function loadAgain(tab: number): Promise<void> {
  let stop: () => void = () => undefined
  const loaded = new Promise<void>(resolve => {
    let begun = false
    // The page before may be loading still: its end is not the new one's.
    const updated = (id: number, { status }: { status?: string }) => {
      if (id !== tab) return
      if (status === 'loading') begun = true
      if (status === 'complete' && begun) resolve()
    }
    const timer = setTimeout(resolve, patience)
    browser.tabs.onUpdated.addListener(updated)
    stop = () => {
      clearTimeout(timer)
      browser.tabs.onUpdated.removeListener(updated)
    }
  })
  try {
    await browser.tabs.reload(tab)
    await loaded
  } finally {
    stop()
  }
}
