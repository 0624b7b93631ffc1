import { inWords } from './in-words'
import type { KeyTermKind } from './key-term'

/** Events that nobody controls. */
export const forceMajeure: KeyTermKind = {
  kind: 'force-majeure',
  find: inWords({
    triggers: ['force', 'god', 'majeure', 'beyond'],
    match: [
      /\bforce majeure\b|\bacts? of god\b|\bbeyond\b[^.;]{0,30}\breasonable control\b/i,
    ],
  }),
  finds: [['«Neither party is liable for delay caused by an act of God.»', 'Neither party is liable for delay caused by an act of God.']],
  passes: ['The police used force.'],
}
