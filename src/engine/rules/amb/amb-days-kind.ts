import type { Span } from '../../contract/contract'
import { everyMatch, hasMatch } from '../../contract/matches'
import { rememberInSentence } from '../../contract/memory'
import type { Reading } from '../rule'
import { rule } from '../rule'

const count = /\b(?:(?:\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fourteen|fifteen|twenty|thirty|forty-five|sixty|ninety)(?: ?\(\d{1,3}\))?)\s(?<kind>business |working |banking |calendar |consecutive |clear )?days\b/gi

const countsIn = rememberInSentence((text): readonly RegExpExecArray[] => [...everyMatch(text, count)])

/** Counts that stand further apart than this, in code units, are seldom read together. */
const near = 400

/** Runs of counts near one another in one block, some in business days and some bare. */
function mixed({ contract }: Reading): Span[][] {
  const runs: { block: number; end: number; spans: Span[]; business: boolean; bare: boolean }[] = []
  for (const i of contract.words.sentencesWith('days')) {
    const { operative, block, start: from, text } = contract.sentences[i]!
    for (const { index, 0: words, groups } of operative ? countsIn(text) : []) {
      const kind = groups!['kind']?.trim().toLowerCase() ?? ''
      if (/calendar|consecutive|clear/.test(kind)) continue
      const span = { start: from + index, end: from + index + words.length }
      const last = runs.at(-1)
      const run = last?.block === block && span.start - last.end < near ? last : { block, end: 0, spans: [], business: false, bare: false }
      if (run !== last) runs.push(run)
      run.spans.push(span)
      run.end = span.end
      run[kind ? 'business' : 'bare'] = true
    }
  }
  return runs.filter(({ business, bare }) => business && bare).map(({ spans }) => spans)
}

/** Where the contract says what a bare day is, the two kinds are told apart. */
const settled = ({ contract }: Reading): boolean =>
  hasMatch(contract.text, calendarDays)
/** The rarest words come first and what stands before them is looked back for: the other way round the whole text would be read slowly. */
const calendarDays = /calendar days?\b(?<=\b(?:all |references? to |the term |number of )?[“"]?days?[”"]?,? (?:means?|shall mean|refers? to|are|shall be|will be|is) (?:to )?(?:a )?calendar days?)|calendar days(?<=unless [^.]{0,60}business days?[^.]{0,80}calendar days)/i

export default rule({
  id: 'amb-days-kind', severity: 2, tier: 'fact',
  title: 'Days and business days side by side',
  why: 'Next to “business days”, a bare “days” makes one wonder which was meant. Ten business days are two weeks.',
  ask: 'Are these calendar days or business days?',
  fallback: '“Days” means calendar days unless we say “business days”.',
  sources: ['Adams, A Manual of Style for Contract Drafting'], labels: [],
  find: {
    inContract: reading => {
      const runs = mixed(reading)
      return runs.length === 0 || settled(reading) ? [] : runs.map(spans => ({ spans }))
    },
  },
  flags: [
    'The Buyer has «ten days» to inspect the goods and «five business days» to complain.',
    'The Supplier answers within «2 working days» and repairs within «14 days».',
    'Pay within «thirty (30) days»; the Bank confirms within «three (3) banking days».',
  ],
  passes: [
    'The Buyer has ten business days to inspect the goods and five business days to complain.',
    'The Supplier answers within 2 working days and repairs within 14 calendar days.',
    'Days are calendar days.\nPay within thirty (30) days; the Bank confirms within three (3) banking days.',
  ],
})
