/** The stored contracts. One is stored from the reader's first decision on it, not before: merely looking leaves no trace. */
import type { Decisions, StoredContract } from '../messages'
import { contractShape, keyAt, placeOf, type ContractRecord } from './contract-record'
import { undecided } from './decisions-record'
import { recognise, resembled, type Sighting } from './recognise'
import { alone, change, changeAlone, places, read, recordsAt, removeWhere } from './records'
import { roundsOf } from './rounds-record'
import { open, openIfReadable, UnreadableRecord } from './shape'

/** The key of the stored contract that this is, or undefined. */
export async function findContract(seen: Sighting): Promise<string | undefined> {
  return recognise(seen, await readable())
}

/** A stored contract of which this may be a version, where that cannot be told; undefined where there is none. */
export async function resembledContract(seen: Sighting): Promise<{ readonly key: string; readonly title: string } | undefined> {
  const stored = await readable(), key = resembled(seen, stored)
  return key === undefined ? undefined : { key, title: stored.get(key)!.title }
}

/** What was decided on a contract; nothing for one that is not stored. Throws UnreadableRecord. */
export async function decisionsOn(key: string | undefined): Promise<Decisions> {
  return (key === undefined ? undefined : await read(contractShape, placeOf(key)))?.decisions ?? undecided
}

/**
 * Changes what is decided on a contract, storing it when this is the first decision. Without a key the contract is looked for once more,
 * because another tab may just have stored it. Gives back its key, if it is stored now. Throws UnreadableRecord.
 */
export function decide(key: string | undefined, seen: Sighting, now: Date, next: (before: Decisions) => Decisions): Promise<string | undefined> {
  return alone(async () => {
    const known = key ?? recognise(seen, await readable()) ?? crypto.randomUUID()
    const after = await changeAlone(contractShape, placeOf(known), before => {
      const decisions = next(before?.decisions ?? undecided)
      return decisions === (before?.decisions ?? undecided) ? before : sighted({ ...before ?? firstSighting(seen, now), decisions }, seen, now)
    })
    return after && known
  })
}

/** Notes that a stored contract was seen, so that the next version of its text is known by this one. One that was erased meanwhile stays erased. */
export const noteSighting = (key: string, seen: Sighting, now: Date): Promise<ContractRecord | undefined> =>
  change(contractShape, placeOf(key), before => before && sighted(before, seen, now))

/** Every stored contract, the one last seen first. A record that cannot be read is listed with the reason, so that it can be exported and erased. */
export async function storedContracts(): Promise<readonly StoredContract[]> {
  const kept = await places()
  const all = Object.entries(await recordsAt(isContract)).flatMap(([place, raw]) => {
    const key = keyAt(place)
    return key === undefined ? [] : [{ ...entry(key, place, raw), texts: kept.filter(other => isTextOf(key, other)).length }]
  })
  return all.sort((a, b) => a.seen < b.seen ? 1 : a.seen > b.seen ? -1 : 0)
}

/** Contracts that were reviewed with a playbook go on with it under its new name. A record that cannot be read is left as it is. */
export async function playbookRenamed(from: string, to: string): Promise<void> {
  const chosen = [...await readable()].filter(([, { decisions }]) => decisions.playbook === from)
  for (const [key] of chosen) {
    await change(contractShape, placeOf(key), before => before?.decisions.playbook === from ? { ...before, decisions: { ...before.decisions, playbook: to } } : before)
  }
}

/** With every version of its text. */
export const eraseContract = (key: string): Promise<void> => removeWhere(belongsTo(key))

/** Whether a place holds anything of this contract: its record, its versions, their texts. */
export const belongsTo = (key: string) => (place: string): boolean => keyAt(place) === key || roundsOf(place)?.key === key

const sighted = (record: ContractRecord, { title, address, sketch }: Sighting, now: Date): ContractRecord => ({
  ...record, title, address, sketch,
  addresses: [address, ...record.addresses.filter(other => other !== address)].slice(0, 20),
  lastSeen: now.toISOString(),
})

const firstSighting = ({ title, address, sketch }: Sighting, now: Date): ContractRecord =>
  ({ title, address, addresses: [address], firstSeen: now.toISOString(), lastSeen: now.toISOString(), sketch, decisions: undecided })

/** A broken record cannot be recognised. It is left out here and not silently: the options page names it. */
async function readable(): Promise<ReadonlyMap<string, ContractRecord>> {
  return new Map(Object.entries(await recordsAt(isContract)).flatMap(([place, record]) => {
    const key = keyAt(place)
    const value = key === undefined ? undefined : openIfReadable(contractShape, place, record)
    return key === undefined || value === undefined ? [] : [[key, value] as const]
  }))
}

const isContract = (place: string) => keyAt(place) !== undefined

const isTextOf = (key: string, place: string) => {
  const of = roundsOf(place)
  return of?.key === key && of.at !== undefined
}

function entry(key: string, place: string, raw: unknown): Omit<StoredContract, 'texts'> {
  const record = recordOrReason(place, raw)
  if (typeof record === 'string') return { key, title: '', address: '', seen: '', ticks: 0, notes: 0, decided: 0, lines: 0, unreadable: record }
  const { title, address, lastSeen, decisions: { side, ticks, notes, findings, lines } } = record
  const counting = Object.values(ticks).filter(({ changedTo }) => !changedTo)
  const decided = Object.values(findings).filter(({ decision }) => decision)
  return { key, title, address, seen: lastSeen, ticks: counting.length, notes: Object.keys(notes).length, decided: decided.length, lines: lines.length, ...(side ? { side } : {}) }
}

/** The record, or why it cannot be read. */
function recordOrReason(place: string, raw: unknown): ContractRecord | string {
  try {
    return open(contractShape, place, raw)
  } catch (error) {
    if (error instanceof UnreadableRecord) return error.message
    throw error
  }
}
