/**
 * Tells which letters of the contract each run shows. The editor says what it draws and where, but not which part of the text that is:
 * clauses repeat, headers and list markers are drawn and are no part of the text, tables come column by column. A run whose place
 * is not certain gets none: better no mark than one on other words.
 */
import { areBeside, type DrawnPage, type Run } from './runs'

/** `at`: the run's first letter in the contract's letters. */
export type PlacedRun = Run & { readonly at: number }

type Seat = { readonly run: Run; at: number | undefined }
type Placed = Seat & { at: number }

/** A run this long that stands in the contract once is there. */
const tellsItself = 8
/** Runs on either side that say where a run belongs. */
const reach = 12

/** The result is in the order of the contract. */
export function placeRuns(letters: string, pages: readonly DrawnPage[]): readonly PlacedRun[] {
  const drawn = pages.map(({ runs }) => {
    const seats = runs.map((run): Seat => ({ run, at: onlyPlace(letters, run.text.letters) }))
    dropStrays(seats)
    for (let pass = 0; pass < 3 && growFromNeighbours(letters, seats); pass++);
    return seats
  })
  for (const [i, seats] of drawn.entries()) fillBetween(letters, seats, drawn[i - 1], drawn[i + 1])
  return withoutRivals(drawn.flatMap(withSupport)).map(({ run, at }) => ({ ...run, at }))
}

function onlyPlace(letters: string, words: string): number | undefined {
  if (words.length < tellsItself) return undefined
  const first = letters.indexOf(words)
  return first >= 0 && letters.indexOf(words, first + 1) < 0 ? first : undefined
}

/** A header that says what stands in the contract once, far away: what is drawn around it is from elsewhere. */
function dropStrays(seats: readonly Seat[]): void {
  const stray = seats.filter((seat, i) => {
    if (seat.at === undefined) return false
    const around = seats.slice(Math.max(0, i - reach), i + reach + 1)
    const places = around.flatMap(({ at }) => at ?? []).sort((a, b) => a - b)
    const near = 100 + 2 * around.reduce((sum, { run }) => sum + run.text.letters.length, 0)
    return Math.abs(seat.at - places[places.length >> 1]!) > near
  })
  for (const seat of stray) seat.at = undefined
}

/** Places runs that are drawn right before or after one that is placed, where the contract goes on with their letters. True where any was. */
function growFromNeighbours(letters: string, seats: readonly Seat[]): boolean {
  let grown = false
  for (const [i, seat] of seats.entries()) {
    if (seat.at !== undefined) continue
    const words = seat.run.text.letters, possible = new Set<number>()
    for (let j = Math.max(0, i - reach); j <= i + reach && j < seats.length; j++) {
      const { run, at } = seats[j]!
      if (at === undefined) continue
      const place = j < i ? at + run.text.letters.length : at - words.length
      if (place >= 0 && (j < i ? goesOn(run, seat.run) : goesOn(seat.run, run)) && letters.startsWith(words, place)) possible.add(place)
    }
    if (possible.size !== 1) continue
    seat.at = [...possible][0]
    grown = true
  }
  return grown
}

/** True where the second is drawn right after the first: beside it, or at the start of a line below. */
function goesOn(a: Run, b: Run): boolean {
  const height = Math.max(a.height, b.height)
  if (areBeside(a, b)) {
    const gap = b.left - a.left - a.width
    return gap > -height / 2 && gap < height * 1.5
  }
  return b.top > a.top + a.height / 2 && b.top - a.top - a.height < height * 3 && b.left < a.left + a.width
}

/** Places runs whose letters stand once between what is drawn before and after them, on the page before and after too. */
function fillBetween(letters: string, seats: readonly Seat[], before: readonly Seat[] = [], after: readonly Seat[] = []): void {
  const first = Math.max(0, ...before.filter(isPlaced).map(endOf)), last = Math.min(letters.length, ...after.filter(isPlaced).map(({ at }) => at))
  for (const seat of seats) {
    if (seat.at !== undefined) continue
    const { run } = seat, words = run.text.letters
    let from = first, to = last
    for (const other of seats) {
      if (!isPlaced(other)) continue
      if (isBefore(other.run, run)) from = Math.max(from, endOf(other))
      else if (isBefore(run, other.run)) to = Math.min(to, other.at)
    }
    // The fewer letters there are, the nearer both ends must be for them to be these and no others.
    if (words.length < 3 || to - from > words.length * (words.length < tellsItself ? 20 : 40)) continue
    const between = letters.slice(from, to), place = between.indexOf(words)
    if (place >= 0 && between.indexOf(words, place + 1) < 0) seat.at = from + place
  }
}

const isBefore = (a: Run, b: Run) => (areBeside(a, b) ? a.left + a.width <= b.left + 1 : a.top + a.height <= b.top + 1)

type Supported = Placed & { /** The contract goes on from it, or to it, with what is drawn beside it. */ readonly supported: boolean }

function withSupport(seats: readonly Seat[]): readonly Supported[] {
  return seats.flatMap((seat, i) => {
    if (!isPlaced(seat)) return []
    const supported = seats.slice(Math.max(0, i - reach), i + reach + 1).some(other => other !== seat && isPlaced(other)
      && (endOf(other) === seat.at && goesOn(other.run, seat.run) || endOf(seat) === other.at && goesOn(seat.run, other.run)))
    return [{ ...seat, supported }]
  })
}

const isPlaced = (seat: Seat): seat is Placed => seat.at !== undefined
const endOf = ({ at, run }: Placed) => at + run.text.letters.length

/** Two runs cannot show the same letters: the one that is drawn where it belongs has them, and where that does not decide it, neither. */
function withoutRivals(seats: readonly Supported[]): readonly Placed[] {
  const sorted = seats.toSorted((a, b) => a.at - b.at), out: Supported[] = []
  let group: Supported[] = [], end = 0
  const settle = () => {
    const kept = group.length > 1 ? group.filter(({ supported }) => supported) : group
    if (group.length <= 1 || !areRivals(kept)) out.push(...kept)
  }
  for (const seat of sorted) {
    const twin = group.at(-1)
    // Where two tiles cut a line, each of them annotates it.
    if (twin && isSame(twin.run, seat.run)) continue
    if (group.length > 0 && seat.at >= end) {
      settle()
      group = []
    }
    group.push(seat)
    end = Math.max(end, seat.at + seat.run.text.letters.length)
  }
  settle()
  return out
}

const areRivals = (seats: readonly Placed[]) => seats.some((seat, i) => i > 0 && seat.at < seats[i - 1]!.at + seats[i - 1]!.run.text.letters.length)

const isSame = (a: Run, b: Run) => a.label === b.label && Math.abs(a.left - b.left) < 2 && Math.abs(a.top - b.top) < 2
