/** Longer than this without a pause and scrolling stutters: half of a frame at 60 a second. */
const slice = 8

/**
 * Runs work to its end in slices of about 8 ms, letting the page have its turn in between, and says how many milliseconds
 * the work itself took. Aborting rejects with the signal's reason.
 */
export async function inSlices<T>(work: Generator<void, T, void>, signal: AbortSignal): Promise<{ readonly value: T; readonly took: number }> {
  let took = 0
  for (let started = performance.now(); ;) {
    const { done, value } = work.next()
    const spent = performance.now() - started
    if (done) return { value, took: took + spent }
    if (spent < slice) continue
    took += spent
    await turn()
    signal.throwIfAborted()
    started = performance.now()
  }
}

/** Until everything else that waits had its turn. (`scheduler.yield` would come back before the page's own tasks, and timers are slowed in tabs that are not in front.) */
function turn(): Promise<void> {
  return new Promise(resolve => {
    const { port1, port2 } = new MessageChannel()
    port1.addEventListener('message', () => {
      port1.close()
      resolve()
    })
    port1.start()
    port2.postMessage(undefined)
  })
}
