/** Keeps which sites the reader wants always on where no grant of the browser tells it. */
import { change, read } from './records'
import { wishedKey, wishedShape, type Wished } from './wished-record'

export const wishedSites = async (): Promise<readonly string[]> => (await read(wishedShape, wishedKey))?.sites ?? []

/** Keeps or forgets the wish for a site. */
export const wish = (pattern: string, on: boolean): Promise<Wished | undefined> => change(wishedShape, wishedKey, before => {
  const sites = before?.sites ?? []
  if (sites.includes(pattern) === on) return before
  return { sites: on ? [...sites, pattern].sort() : sites.filter(other => other !== pattern) }
})
