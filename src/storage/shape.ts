/** What a stored record looks like, and how an older one becomes today's. Pure: nothing here touches storage. */
import * as v from 'valibot'
import { say } from '../words/say'

export type Step = (value: unknown) => unknown

export type Shape<T> = {
  /** Pure functions that led from the first shape to today's, oldest first. Their number is the version; released ones are never edited. */
  readonly steps: readonly Step[]
  readonly schema: v.GenericSchema<unknown, T>
}

/** As it lies in storage. `version` counts the steps that led to the value's shape, and has nothing to do with the app's. */
export type Stored<T = unknown> = { readonly version: number; readonly value: T }

/** A record that cannot be used, and was left as it is. */
export class UnreadableRecord extends Error {
  override readonly name = 'UnreadableRecord'
}

const envelope = v.strictObject({ version: v.pipe(v.number(), v.integer(), v.minValue(0)), value: v.unknown() })

/** Today's value of a stored record. Throws UnreadableRecord, which names the record, for one that is broken or newer than we are. */
export function open<T>({ steps, schema }: Shape<T>, key: string, raw: unknown): T {
  const outer = v.safeParse(envelope, raw)
  if (!outer.success) throw unreadable(key, say('it is not a record'))
  const { version, value } = outer.output
  if (version > steps.length) {
    throw new UnreadableRecord(say('The stored record “{1}” was written by a newer Evenhand, and was left as it is. Update Evenhand to use it.', key))
  }
  const inner = v.safeParse(schema, migrate(steps.slice(version), value, () => unreadable(key, say('it could not be brought up to date'))))
  if (!inner.success) throw unreadable(key, problem(inner.issues[0]))
  return inner.output
}

/** The same, or undefined for one that is broken or newer: for those who look at many, and can do without some. */
export function openIfReadable<T>(shape: Shape<T>, key: string, raw: unknown): T | undefined {
  try {
    return open(shape, key, raw)
  } catch (error) {
    if (error instanceof UnreadableRecord) return undefined
    throw error
  }
}

/** The record as it is to be stored. */
export const seal = <T>({ steps }: Shape<T>, value: T): Stored<T> => ({ version: steps.length, value })

function migrate(steps: readonly Step[], value: unknown, failed: () => Error): unknown {
  try {
    return steps.reduce((older, step) => step(older), value)
  } catch {
    throw failed()
  }
}

const problem = (issue: v.BaseIssue<unknown>) => `${v.getDotPath(issue) ?? say('the whole')}: ${issue.message}`

const unreadable = (key: string, why: string) =>
  new UnreadableRecord(say('The stored record “{1}” cannot be read, and was left as it is ({2}).', key, why))
