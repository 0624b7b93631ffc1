/** Longer than this without a pause and scrolling stutters: half of a frame at 60 a second. */
const slice = 8

/** Runs work to its end in slices of about 8 ms, letting the page have its turn in between. Aborting rejects with the signal's reason. */
export async function inSlices<T>(work: Generator<void, T, void>, signal: AbortSignal): Promise<T> {
  for (let started = performance.now(); ;) {
    const { done, value } = work.next()
    if (done) return value
    if (performance.now() - started < slice) continue
    await pause()
    signal.throwIfAborted()
    started = performance.now()
  }
}

type Scheduler = { scheduler?: { yield?: () => Promise<void> } }

function pause(): Promise<void> {
  const { scheduler } = globalThis as Scheduler
  return scheduler?.yield ? scheduler.yield() : new Promise(resolve => { setTimeout(resolve) })
}
