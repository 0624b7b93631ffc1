import { inWords } from './in-words'
import type { KeyTermKind } from './key-term'

const papers = String.raw`(?:exhibits?|schedules?|annex(?:es)?|appendi(?:x|ces)|attachments?|order forms?|cover page|addend(?:um|a)|statements? of work)`

/** Which papers make up the deal, and which of them wins. */
export const documents: KeyTermKind = {
  kind: 'documents',
  find: inWords({
    triggers: ['exhibit', 'exhibits', 'schedule', 'schedules', 'annex', 'appendix', 'attachment', 'attachments', 'attached', 'incorporated', 'entire', 'whole', 'prevail', 'prevails', 'precedence', 'conflict', 'inconsistency', 'supersedes', 'complete'],
    match: [
      /\b(?:agreement|contract|[a-z]{0,2}nda|lease|terms|letter|deed|documents?|eula)\b[^;]{0,200}\b(?:entire|whole|complete|full|sole)(?: and \w+)? (?:and \w+ )?(?:agreement|understanding|contract)\b/i,
      new RegExp(String.raw`\b${papers}\b[^.;]{0,100}\b(?:(?:is|are)[^.;]{0,30}(?:attached|incorporated)|forms? (?:an integral )?part|(?:is|are)[^.;]{0,20}part of)\b`, 'i'),
      new RegExp(String.raw`\b(?:conflicts?|inconsisten\w+|discrepanc\w+)\b[^.;]{0,30}\b(?:between|among|with|of)\b[^;]{0,200}\b(?:prevails?|controls?|govern|govern[s]?|precedence)\b`, 'i'),
      /\b(?:are|is|hereby) incorporated\b[^.;]{0,40}\b(?:herein|hereto|by (?:this )?reference|into this)\b/i,
    ],
    unless: /\b(?:regulation s-k|laws? of|conflicts? of laws?|choice of law|financial statements|tax)\b/i,
  }),
  finds: [
    ['«Schedule 1 is attached and forms part of this Agreement.»', 'Schedule 1 is attached and forms part of this Agreement.'],
    ['«This lease is the whole agreement between the parties.»', 'This lease is the whole agreement between the parties.'],
  ],
  passes: ['The school has a schedule.', 'The entire building is let.'],
}
