/** What holds for every contract: sites on which nothing is painted, rules that are silenced, the playbooks that are chosen. */
import { change, read } from './records'
import { noSettings, settingsKey, settingsShape, type Settings } from './settings-record'

/** Throws UnreadableRecord. */
export const settings = async (): Promise<Settings> => await read(settingsShape, settingsKey) ?? noSettings

/** `next` may give back the very settings it was given to leave them alone. Throws UnreadableRecord. */
export const changeSettings = (next: (before: Settings) => Settings): Promise<Settings> => change(settingsShape, settingsKey, before => {
  const settings = before ?? noSettings, after = next(settings)
  return after === settings ? before : after
}).then(after => after ?? noSettings)

/** Switches discreet mode for a site on or off. */
export const setDiscreetSite = (site: string, on: boolean): Promise<Settings> => changeSettings(before => {
  const { discreet } = before
  if (discreet.includes(site) === on) return before
  return { ...before, discreet: on ? [...discreet, site].sort() : discreet.filter(other => other !== site) }
})
