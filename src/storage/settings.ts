/** What holds for every contract: sites on which nothing is painted, rules that are silenced, the playbooks that are chosen. */
import * as v from 'valibot'
import type { PlaybookChoices, Silencing } from '../messages'
import { silencing } from './decisions-record'
import { change, read } from './records'
import type { Shape } from './shape'

export type Settings = {
  /** Origins such as "https://portal.example", each once, in alphabetical order. */
  readonly discreet: readonly string[]
  /** Rules whose findings are no problem in any contract, by rule. */
  readonly silenced: Readonly<Record<string, Silencing>>
  readonly playbooks: PlaybookChoices
  /** True: settings and playbooks travel with the browser's own synchronisation. */
  readonly travels: boolean
}

export const settingsKey = 'settings'

export const settingsShape: Shape<Settings> = {
  steps: [before => ({ ...before as object, silenced: {}, playbooks: {}, travels: false })],
  schema: v.strictObject({
    discreet: v.array(v.string()),
    silenced: v.record(v.string(), silencing),
    playbooks: v.record(v.string(), v.nullable(v.string())),
    travels: v.boolean(),
  }),
}

const none: Settings = { discreet: [], silenced: {}, playbooks: {}, travels: false }

export const settings = async (): Promise<Settings> => await read(settingsShape, settingsKey) ?? none

/** `next` may give back the very settings it was given to leave them alone. */
export const changeSettings = (next: (before: Settings) => Settings): Promise<Settings> => change(settingsShape, settingsKey, before => next(before ?? none))

/** Switches discreet mode for a site on or off. */
export const setDiscreetSite = (site: string, on: boolean): Promise<Settings> => changeSettings(before => {
  const { discreet } = before
  if (discreet.includes(site) === on) return before
  return { ...before, discreet: on ? [...discreet, site].sort() : discreet.filter(other => other !== site) }
})
