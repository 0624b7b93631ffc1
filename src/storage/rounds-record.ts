/** The versions of a contract as they are stored: the list of them, and each one's text by itself. Pure. */
import * as v from 'valibot'
import type { Round, RoundFinding, RoundText } from '../messages'
import type { Shape } from './shape'

export type StoredRound = {
  /** When it was first seen, ISO 8601: what a version is known by. */
  readonly at: string
  readonly seen: string
  readonly length: number
  /** The print of its text as it arrived, and as it was left, where it was edited in the open page. */
  readonly print: string
  readonly left?: string
  /** Characters of its text that are kept; 0: none. */
  readonly kept: number
  readonly findings: readonly RoundFinding[]
  /** True once the reader has seen what changed in it, or put that aside. */
  readonly changesSeen?: boolean
}

export type Rounds = { /** The number of the first in the list: there may have been more before. */ readonly first: number; readonly list: readonly StoredRound[] }

/** Older versions are forgotten. */
const most = 30

const text = v.string(), whole = v.pipe(v.number(), v.integer(), v.minValue(0))

const finding: v.GenericSchema<unknown, RoundFinding> = v.strictObject({
  key: text, rule: text, title: text, words: v.array(text),
  severity: v.picklist([1, 2, 3, 4]), outcome: v.picklist(['problem', 'look', 'favours-you']),
})

export const roundsShape: Shape<Rounds> = {
  steps: [],
  schema: v.strictObject({
    first: v.pipe(whole, v.minValue(1)),
    list: v.array(v.strictObject({ at: text, seen: text, length: whole, print: text, left: v.exactOptional(text), kept: whole, findings: v.array(finding), changesSeen: v.exactOptional(v.boolean()) })),
  }),
}

export const roundTextShape: Shape<RoundText> = { steps: [], schema: v.strictObject({ arrived: text, left: v.exactOptional(text) }) }

export const noRounds: Rounds = { first: 1, list: [] }

const listPrefix = 'rounds:', textPrefix = 'text:'

export const roundsPlace = (key: string): string => listPrefix + key
export const textPlace = (key: string, at: string): string => `${textPrefix}${key}:${at}`

/** The contract whose rounds, or a text of them, lie at this place. */
export function roundsOf(place: string): { readonly key: string; readonly at?: string } | undefined {
  if (place.startsWith(listPrefix)) return { key: place.slice(listPrefix.length) }
  const [, key, at] = /^text:([^:]+):(.+)$/.exec(place) ?? []
  return key === undefined || at === undefined ? undefined : { key, at }
}

/** A version as it is seen now. */
export type SeenText = Pick<StoredRound, 'length' | 'print' | 'findings'>

/** Which version that is, and what becomes of its text: it is new, it takes the place of what arrived, or it is how the version was left. */
export type Placed = { readonly rounds: Rounds; readonly at: string; readonly write?: 'arrived' | 'left' }

/** Milliseconds in which a page may still be arriving: until then what it shows takes the place of what it showed before. */
const arriving = 30_000

/** `current`: the version that the open page has shown so far, whose edits are not a new one. Without it the page has just been opened. */
export function placeRound(rounds: Rounds, current: string | undefined, seen: SeenText, now: Date): Placed {
  const { list } = rounds
  const known = list.findLast(({ print, left }) => print === seen.print || left === seen.print)
  const open = list.find(({ at }) => at === current)
  const time = now.toISOString()
  if (!open) return known ? { rounds: changed(rounds, known.at, { seen: time, findings: seen.findings }), at: known.at } : begun(rounds, seen, time)
  if ((open.left ?? open.print) === seen.print) return { rounds, at: open.at }
  if (now.getTime() - Date.parse(open.at) >= arriving) return { rounds: changed(rounds, open.at, { ...seen, print: open.print, left: seen.print, seen: time }), at: open.at, write: 'left' }
  // What looked like a new version was one that had not arrived as a whole.
  if (known && known !== open) return { rounds: changed({ ...rounds, list: list.filter(round => round !== open) }, known.at, { seen: time }), at: known.at }
  return { rounds: changed(rounds, open.at, { ...seen, seen: time }), at: open.at, write: 'arrived' }
}

function begun({ first, list }: Rounds, seen: SeenText, at: string): Placed {
  // Two versions in one millisecond would pass for one.
  const own = list.some(round => round.at === at) ? new Date(Date.parse(at) + 1).toISOString() : at
  return { rounds: withoutOldest({ first, list: [...list, { at: own, seen: at, kept: 0, ...seen }] }), at: own, write: 'arrived' }
}

export const withoutOldest = ({ first, list }: Rounds): Rounds => ({ first: first + Math.max(0, list.length - most), list: list.slice(-most) })

export const changed = (rounds: Rounds, at: string, more: Partial<StoredRound>): Rounds => ({ ...rounds, list: rounds.list.map(round => round.at === at ? { ...round, ...more } : round) })

export const roundNumbered = ({ first, list }: Rounds, n: number): StoredRound | undefined => list[n - first]

/** As the panel is told of them. */
export const toldOf = ({ first, list }: Rounds): readonly Round[] => list.map(({ at, seen, length, kept, findings }, i) => ({ n: first + i, at, seen, length, text: kept > 0, findings }))
