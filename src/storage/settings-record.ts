/** What holds for every contract, as it is stored. Pure. */
import * as v from 'valibot'
import type { PlaybookChoices, Silencing } from '../messages'
import { silencing } from './decisions-record'
import type { Shape } from './shape'

export type Settings = {
  /** Origins such as "https://portal.example", each once, in alphabetical order. */
  readonly discreet: readonly string[]
  /** Rules whose findings are no problem in any contract, by rule. */
  readonly silenced: Readonly<Record<string, Silencing>>
  readonly playbooks: PlaybookChoices
  /** True: settings and playbooks travel with the browser's own synchronisation. */
  readonly travels: boolean
  /** True: the reader has been told what Evenhand is. */
  readonly welcomed: boolean
}

export const settingsKey = 'settings'

export const settingsShape: Shape<Settings> = {
  steps: [
    before => ({ ...before as object, silenced: {}, playbooks: {}, travels: false }),
    before => ({ ...before as object, welcomed: false }),
  ],
  schema: v.strictObject({
    discreet: v.array(v.string()),
    silenced: v.record(v.string(), silencing),
    playbooks: v.record(v.string(), v.nullable(v.string())),
    travels: v.boolean(),
    welcomed: v.boolean(),
  }),
}

export const noSettings: Settings = { discreet: [], silenced: {}, playbooks: {}, travels: false, welcomed: false }
