/** Keeps which grants are to be given back. A grant outlives the browser's session, and so does this. */
import { owedKey, owedShape, type Owed } from './owed-record'
import { change, read } from './records'

export const owedSites = async (): Promise<readonly string[]> => (await read(owedShape, owedKey))?.sites ?? []

/** Notes that one is owed, or no longer. */
export const oweSite = (pattern: string, owed: boolean): Promise<Owed | undefined> => change(owedShape, owedKey, before => {
  const sites = before?.sites ?? []
  if (sites.includes(pattern) === owed) return before
  return { sites: owed ? [...sites, pattern] : sites.filter(other => other !== pattern) }
})
