import { isFrame } from './frames'
import { glimpse, quietTime, readAt } from './pace'

type Watched = {
  /** True for a change that may have changed the text or whether it can be seen. */
  readonly concerns: (record: MutationRecord) => boolean
  /** Told at once, before the browser draws. True: it cannot wait to be read. */
  readonly heard: (records: readonly MutationRecord[]) => boolean
  /** Told once things are quiet: read again. */
  readonly due: () => void
}

/** Watches a document, and shadow roots within it, for changes of its text. */
export function watch(document: Document, { concerns, heard, due }: Watched) {
  const options = { subtree: true, childList: true, characterData: true, attributes: true, attributeFilter: ['class', 'style', 'hidden', 'open'] }
  const readings: number[] = []
  const roots = new Set<Node>(), stopped = new AbortController()
  let first: number | undefined, timer: ReturnType<typeof setTimeout> | undefined, took = 0, passing = false, urgent = false

  const schedule = () => {
    const now = performance.now()
    first ??= now
    clearTimeout(timer)
    timer = setTimeout(due, Math.max(0, readAt(first, now, passing ? glimpse : quietTime(readings, now, took, urgent ? 0 : undefined)) - now))
  }
  const observer = new MutationObserver(records => {
    const ours = records.filter(concerns)
    if (ours.length === 0) return
    urgent = heard(ours) || urgent
    schedule()
  })

  return {
    /** True while something changed that has not been read. */
    get changed() { return first !== undefined },
    start(root: Node = document) {
      if (roots.has(root)) return
      roots.add(root)
      observer.observe(root, options)
      // What a frame shows is another document after it was loaded anew, and a style sheet shows what waited for it.
      root.addEventListener('load', ({ target }) => { if (target !== document && (isFrame(target as Element) || (target as HTMLLinkElement).rel === 'stylesheet')) schedule() }, { capture: true, signal: stopped.signal })
    },
    /** There is something to read that no change of the document tells of. */
    news: schedule,
    /** A reading begins: what changed until now is in it. */
    reading() {
      clearTimeout(timer)
      first = undefined
      urgent = false
      readings.push(performance.now())
      if (readings.length > 64) readings.shift()
    },
    /** How long it took, in milliseconds. `scrolls`: what is not read soon may have scrolled away by then. */
    read(milliseconds: number, scrolls: boolean) {
      took = milliseconds
      passing = scrolls && took < glimpse
    },
    stop() {
      clearTimeout(timer)
      observer.disconnect()
      stopped.abort()
    },
  }
}
