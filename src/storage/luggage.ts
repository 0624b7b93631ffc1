/** What travels between one reader's browsers: settings and playbooks, and never a contract. Pure. */
import * as v from 'valibot'
import type { Silencing } from '../messages'
import { silencing } from './decisions-record'
import type { Playbooks } from './playbooks-record'
import type { Settings } from './settings-record'
import type { Shape } from './shape'

export type Luggage = {
  readonly discreet: Readonly<Record<string, true>>
  readonly silenced: Readonly<Record<string, Silencing>>
  readonly choices: Readonly<Record<string, string | null>>
  readonly playbooks: Playbooks
}

export const luggageKey = 'travelled'

export const luggageShape: Shape<Luggage> = {
  steps: [],
  schema: v.strictObject({
    discreet: v.record(v.string(), v.literal(true)),
    silenced: v.record(v.string(), silencing),
    choices: v.record(v.string(), v.nullable(v.string())),
    playbooks: v.record(v.string(), v.strictObject({ yaml: v.pipe(v.string(), v.maxLength(100_000)), at: v.string() })),
  }),
}

export const packed = ({ discreet, silenced, playbooks: choices }: Settings, playbooks: Playbooks): Luggage => ({
  discreet: Object.fromEntries(discreet.map(site => [site, true as const])), silenced, choices, playbooks,
})

export const unpacked = ({ discreet, silenced, choices }: Luggage, before: Settings): Settings => ({ ...before, discreet: Object.keys(discreet).toSorted(), silenced, playbooks: choices })

export const nothingYet: Luggage = { discreet: {}, silenced: {}, choices: {}, playbooks: {} }

/** What two browsers make of what they last agreed on: whatever only one of them changed, added or took away is as that one has it. */
export function agreed(last: Luggage, here: Luggage, there: Luggage): Luggage {
  return {
    discreet: threeWays(last.discreet, here.discreet, there.discreet, mine => mine),
    silenced: threeWays(last.silenced, here.silenced, there.silenced, mine => mine),
    choices: threeWays(last.choices, here.choices, there.choices, mine => mine),
    playbooks: threeWays(last.playbooks, here.playbooks, there.playbooks, (mine, theirs) => mine.at >= theirs.at ? mine : theirs),
  }
}

type Entries<T> = Readonly<Record<string, T>>

/** `both` decides where both changed the same entry; where one took away what the other changed, the change stays. */
function threeWays<T>(last: Entries<T>, here: Entries<T>, there: Entries<T>, both: (mine: T, theirs: T) => T): Entries<T> {
  const names = [...new Set([...Object.keys(here), ...Object.keys(there)])]
  return Object.fromEntries(names.flatMap(name => {
    const [was, mine, theirs] = [last, here, there].map(entries => Object.hasOwn(entries, name) ? entries[name] : undefined)
    const kept = same(mine, was) ? theirs : same(theirs, was) ? mine : mine === undefined ? theirs : theirs === undefined ? mine : both(mine, theirs)
    return kept === undefined ? [] : [[name, kept] as const]
  }))
}

/** As JSON, whatever the order in which the entries stand. */
export function same(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  const [one, other] = [Object.entries(a), Object.entries(b)]
  return one.length === other.length && one.every(([name, value]) => Object.hasOwn(b, name) && same(value, (b as Readonly<Record<string, unknown>>)[name]))
}
