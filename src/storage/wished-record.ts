/**
 * Sites that the reader wants always on and that Evenhand may read in any case, because its manifest names them: of all others
 * the browser's own grants are the record. Pure.
 */
import * as v from 'valibot'
import type { Shape } from './shape'

export type Wished = {
  /** As the browser's patterns, "https://portal.example/*", each once, in alphabetical order. */
  readonly sites: readonly string[]
}

export const wishedKey = 'always'

export const wishedShape: Shape<Wished> = {
  steps: [],
  schema: v.strictObject({ sites: v.array(v.string()) }),
}
