import { useEffect, useRef, useState } from 'preact/hooks'
import type { Pages } from './pages'

/** What `look` gives, anew after each of these events of the pages. */
export function useHeard<T>({ bus }: Pages, events: readonly string[], look: () => T): T {
  const [seen, setSeen] = useState(look)
  const latest = useRef(look)
  latest.current = look
  const names = events.join()
  useEffect(() => {
    const listening = new AbortController()
    for (const name of names.split(',')) bus.on(name, () => setSeen(latest.current()), { signal: listening.signal })
    setSeen(latest.current())
    return () => listening.abort()
  }, [bus, names])
  return seen
}
