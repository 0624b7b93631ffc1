/** What holds for every contract: so far, the sites on which nothing is painted. */
import * as v from 'valibot'
import { change, read } from './records'
import type { Shape } from './shape'

export type Settings = {
  /** Origins such as "https://portal.example", each once, in alphabetical order. */
  readonly discreet: readonly string[]
}

export const settingsKey = 'settings'

export const settingsShape: Shape<Settings> = {
  steps: [],
  schema: v.strictObject({ discreet: v.array(v.string()) }),
}

const none: Settings = { discreet: [] }

export const settings = async (): Promise<Settings> => await read(settingsShape, settingsKey) ?? none

/** Switches discreet mode for a site on or off. */
export const setDiscreetSite = (site: string, on: boolean): Promise<Settings> => change(settingsShape, settingsKey, before => {
  const { discreet } = before ?? none
  if (discreet.includes(site) === on) return before ?? none
  return { ...before, discreet: on ? [...discreet, site].sort() : discreet.filter(other => other !== site) }
})
