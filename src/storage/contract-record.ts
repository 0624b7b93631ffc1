/** What is stored of one contract: what the reader decided, and just enough to know the contract again. */
import * as v from 'valibot'
import type { Decisions } from '../messages'
import { decisionsSchema, withDesk } from './decisions-record'
import type { Shape } from './shape'
import { sketchSchema, type Sketch } from './sketch'

export type ContractRecord = {
  readonly title: string
  /** Without passing parts; the one last seen. */
  readonly address: string
  /** Every address that it was seen at, newest first, at most 20. */
  readonly addresses: readonly string[]
  /** ISO 8601. */
  readonly firstSeen: string
  readonly lastSeen: string
  readonly sketch: Sketch
  readonly decisions: Decisions
}

export const contractShape: Shape<ContractRecord> = {
  steps: [withDesk],
  schema: v.strictObject({
    title: v.string(),
    address: v.string(),
    addresses: v.array(v.string()),
    firstSeen: v.string(),
    lastSeen: v.string(),
    sketch: sketchSchema,
    decisions: decisionsSchema,
  }),
}

const prefix = 'contract:'

/** Where a contract's record lies in storage. Its key is what the rest of Evenhand knows it by. */
export const placeOf = (key: string): string => prefix + key

/** The contract's key, where this is a contract's place. */
export const keyAt = (place: string): string | undefined => place.startsWith(prefix) ? place.slice(prefix.length) : undefined
