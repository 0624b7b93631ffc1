/** Sites that the browser was asked for to fetch one file, and whose grants are to be given back. Pure. */
import * as v from 'valibot'
import type { Shape } from './shape'

export type Owed = {
  /** As the browser's patterns, "https://portal.example/*", each once. */
  readonly sites: readonly string[]
}

export const owedKey = 'owed'

export const owedShape: Shape<Owed> = {
  steps: [],
  schema: v.strictObject({ sites: v.array(v.string()) }),
}
