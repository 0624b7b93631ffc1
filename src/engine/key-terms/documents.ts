import { inWords } from './in-words'
import type { KeyTermKind } from './key-term'

/** Which papers make up the deal. */
export const documents: KeyTermKind = {
  kind: 'documents',
  find: inWords({
    triggers: ['exhibit', 'schedule', 'annex', 'appendix', 'attached', 'incorporated', 'attachment', 'exhibits', 'schedules', 'entire'],
    match: [
      /\b(?:incorporated|attached|annexed)\b[^.;]{0,120}\b(?:herein|hereto|reference|agreement|part of)\b/i,
      /\b(?:exhibits?|schedules?|annex(?:es)?|appendi(?:x|ces)|attachments?)\b[^.;]{0,100}\b(?:attached|incorporated|form(?:s)? (?:an integral )?part|part of)\b/i,
      /\bentire (?:agreement|understanding)\b/i,
    ],
  }),
  finds: [['«Schedule 1 is attached and forms part of this Agreement.»', 'Schedule 1 is attached and forms part of this Agreement.']],
  passes: ['The school has a schedule.'],
}
