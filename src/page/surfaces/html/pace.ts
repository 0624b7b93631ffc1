/** A change is read this many milliseconds after the last of its kind: long enough for a burst, too short to be noticed. */
const quiet = 100

/** Readings within this time that cost nothing but attention. A page that goes on changing is read ever more seldom. */
const within = 20_000, free = 8

const slowest = 8_000

/** Milliseconds of quiet to wait for, given when the page was last read and how long that took. Four times as long at most is waited in all. `least` is what a page that rests most of the time waits for. */
export function quietTime(readings: readonly number[], now: number, tookLast: number, least = quiet): number {
  const recent = readings.filter(at => now - at < within).length
  const paced = recent <= free ? least : Math.min(slowest, quiet * 2 ** (recent - free))
  // A reading that costs much comes seldom: it takes a ninth of the time at most, even on a page that changes for ever. After a rest as long it need not wait.
  const rest = (readings.at(-1) ?? -Infinity) + tookLast * 8 - now
  return Math.max(paced, Math.min(tookLast * 2, rest))
}

/** When to read: after quiet, but not later than four times the quiet after the first change. */
export const readAt = (first: number, last: number, quiet: number): number => Math.min(last + quiet, first + quiet * 4)

/** Milliseconds of quiet before a list that holds only what is in view is read: soon, or it has scrolled on. */
export const glimpse = 40
