/**
 * Sites that the reader wants always on and that Evenhand may read in any case, because its manifest names them: of all others
 * the browser's own grants are the record.
 */
import * as v from 'valibot'
import { change, read } from './records'
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

export const wishedSites = async (): Promise<readonly string[]> => (await read(wishedShape, wishedKey))?.sites ?? []

/** Keeps or forgets the wish for a site. */
export const wish = (pattern: string, on: boolean): Promise<Wished | undefined> => change(wishedShape, wishedKey, before => {
  const sites = before?.sites ?? []
  if (sites.includes(pattern) === on) return before
  return { sites: on ? [...sites, pattern].sort() : sites.filter(other => other !== pattern) }
})
