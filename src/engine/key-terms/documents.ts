import { hasMatch } from '../contract/matches'
import { inWords } from './in-words'
import type { KeyTermKind } from './key-term'
import { mostTelling, rankedWordsOf } from './of-provisions'

const papers = String.raw`(?:exhibits?|schedules?|annex(?:es)?|appendi(?:x|ces)|attachments?|order forms?|cover page|addend(?:um|a)|statements? of work)`

const attached = inWords({
  triggers: ['exhibit', 'exhibits', 'schedule', 'schedules', 'annex', 'appendix', 'attachment', 'attachments', 'attached', 'incorporated'],
  match: [
    new RegExp(String.raw`\b${papers}\b[^.;]{0,100}\b(?:(?:is|are)[^.;]{0,30}(?:attached|incorporated)|forms? (?:an integral )?part|(?:is|are)[^.;]{0,20}part of)\b`, 'i'),
    /\b(?:are|is|hereby) incorporated\b[^.;]{0,40}\b(?:herein|hereto|by (?:this )?reference|into this)\b/i,
  ],
  unless: /\b(?:regulation s-k|laws? of|financial statements|tax)\b/i,
})

/** Which papers make up the deal, and which of them wins. */
export const documents: KeyTermKind = {
  kind: 'documents',
  find: (contract, provisions) => mostTelling(
    rankedWordsOf(contract, provisions, 'entire-agreement', words => (hasMatch(words, /\b(?:entire|whole|complete|full|sole|final)\b/i) ? 0 : 3)),
    attached(contract, provisions).map(found => ({ ...found, rank: 1 })),
    rankedWordsOf(contract, provisions, 'order-of-precedence', () => 2),
  ),
  finds: [
    ['«Schedule 1 is attached and forms part of this Agreement.»', 'Schedule 1 is attached and forms part of this Agreement.'],
    ['«This lease is the whole agreement between the parties.»', 'This lease is the whole agreement between the parties.'],
    ['«If a schedule conflicts with this Agreement, this Agreement prevails.»', 'If a schedule conflicts with this Agreement, this Agreement prevails.'],
  ],
  passes: ['The school has a schedule.', 'The entire building is let.'],
}
