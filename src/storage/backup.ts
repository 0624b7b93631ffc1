/** A file that somebody brings back, taken to be hostile: read record by record, each by its own shape. Pure. */
import * as v from 'valibot'
import { contractShape, keyAt, type ContractRecord } from './contract-record'
import { luggageKey } from './luggage'
import { playbooksKey, playbooksShape, type Playbooks } from './playbooks-record'
import { roundsOf, roundsShape, roundTextShape, type Rounds } from './rounds-record'
import type { RoundText } from '../messages'
import { settingsKey, settingsShape, type Settings } from './settings-record'
import { open, UnreadableRecord, type Shape } from './shape'
import { owedKey } from './owed-record'
import { wishedKey } from './wished-record'
import { say } from '../words/say'

/** What storage holds, by what it is. Texts are by the contract's key and the time at which the version was first seen. */
export type Held = {
  readonly settings?: Settings
  readonly playbooks: Playbooks
  readonly contracts: ReadonlyMap<string, ContractRecord>
  readonly rounds: ReadonlyMap<string, Rounds>
  readonly texts: ReadonlyMap<string, ReadonlyMap<string, RoundText>>
}

/** With each record that could not be read, and a sentence that says why. */
export type Backup = Held & { readonly left: ReadonlyMap<string, string> }

/** Characters of a file; browsers give an extension room for some ten million. */
const longest = 30_000_000

const file = v.object({ exportedFrom: v.literal('Evenhand'), at: v.string(), records: v.record(v.string(), v.unknown()) })

/** Throws where the text is no backup at all. */
export function readBackup(json: string): Backup {
  if (json.length > longest) throw new Error(say('This file is too large to be a backup of Evenhand. Nothing was changed.'))
  const read = v.safeParse(file, parse(json))
  if (!read.success) throw new Error(say('This file is not a backup of Evenhand: what is wrong begins at {1}. Nothing was changed.', v.getDotPath(read.issues[0]) ?? say('its first character')))
  return sorted(read.output.records)
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    throw new Error(say('This file is not a backup of Evenhand, or it was cut off: it cannot be read as JSON. Nothing was changed.'))
  }
}

/** What says something of this browser alone: what it last agreed on with others, and where its reader lets us in, for good or for a file. No file changes it. */
export const staysHere: ReadonlySet<string> = new Set([luggageKey, owedKey, wishedKey])

/** A key of ours; what it names must not lead anywhere else. */
const isKey = (key: string) => /^[\w-]{1,64}$/.test(key)

/** Everything that storage or a file holds. */
export function sorted(records: Readonly<Record<string, unknown>>): Backup {
  let settings: Settings | undefined, playbooks: Playbooks = {}
  const contracts = new Map<string, ContractRecord>(), rounds = new Map<string, Rounds>(), texts = new Map<string, Map<string, RoundText>>()
  const left = new Map<string, string>()
  const take = <T>(shape: Shape<T>, place: string, keep: (value: T) => void) => {
    try {
      keep(open(shape, place, records[place]))
    } catch (error) {
      if (!(error instanceof UnreadableRecord)) throw error
      left.set(place, error.message)
    }
  }
  // What is always on belongs to one browser, as its grants do: no file brings it along or takes it away.
  for (const place of Object.keys(records)) {
    const key = keyAt(place), of = roundsOf(place)
    if (place === settingsKey) take(settingsShape, place, value => { settings = value })
    else if (place === playbooksKey) take(playbooksShape, place, value => { playbooks = value })
    else if (key !== undefined && isKey(key)) take(contractShape, place, value => contracts.set(key, value))
    else if (of && isKey(of.key) && of.at === undefined) take(roundsShape, place, value => rounds.set(of.key, value))
    else if (of && isKey(of.key)) take(roundTextShape, place, value => texts.set(of.key, (texts.get(of.key) ?? new Map<string, RoundText>()).set(of.at!, value)))
    else if (!staysHere.has(place)) left.set(place, say('Evenhand knows no record called “{1}”.', place.slice(0, 80)))
  }
  return { ...settings && { settings }, playbooks, contracts, rounds, texts, left }
}
