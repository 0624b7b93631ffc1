import { hasMatch } from '../../contract/matches'
import type { Hit, Reading } from '../rule'
import { rule } from '../rule'
import { dayInWords } from '../figures'

const day = 86_400_000
/** A day on which something ends is not the day on which the contract was made. */
const ends = /\b(?:expir\w+|until|through|ends?|terminat\w+)\b/i
/** The first day of some other paper. */
const ofAnother = /\b(?:original|made a part|incorporated|respectively|amend\w*|pursuant to|assign\w*)\b/i

/** A first day more than a week before the day of the contract itself. */
function backDated({ contract, keyTerms }: Reading): Hit[] {
  const dated = (kind: string) => keyTerms.filter(term => term.kind === kind && /^\d{4}-\d\d-\d\d$/.test(term.value))
  const told = (at: number): string => contract.sentences.find(({ start, end }) => start <= at && at < end)?.text ?? ''
  const [made, ...others] = dated('agreement-date'), starts = dated('effective-date')[0]
  if (!made || !starts || others.some(({ value }) => value !== made.value) || hasMatch(told(made.start), ends) || hasMatch(told(starts.start), ofAnother)) return []
  const days = Math.round((Date.parse(made.value) - Date.parse(starts.value)) / day)
  return days > 7 && days < 1000 ? [{ spans: [{ start: starts.start, end: starts.end }], computed: `It takes effect on ${dayInWords(starts.value)}, ${days} days before its own date, ${dayInWords(made.value)}.` }] : []
}

export default rule({
  id: 'mtr-retro', severity: 2, tier: 'fact',
  title: 'It counts from a day before it was made',
  why: 'What was done in between falls under duties that nobody knew of at the time.',
  ask: 'Why does it start before we sign, and what is meant to be covered?',
  fallback: 'It starts when both have signed; what came before is listed.',
  sources: ['Practitioners’ closing checklists'], labels: [],
  find: { inContract: backDated },
  flags: [
    'This Agreement is made on 5 May 2026 between Alder Ltd and Birch Ltd, and is effective as of «1 January 2026» (the “Effective Date”).',
    'This Agreement is dated 10 March 2026.\nThis Agreement takes effect on «1 February 2026».',
    'This Agreement is signed on 4 June 2026, to be effective «1 April 2026».',
  ],
  passes: [
    'This Agreement is made on 5 May 2026 between Alder Ltd and Birch Ltd, and is effective as of 1 June 2026 (the “Effective Date”).',
    'This Agreement is dated 10 March 2026.\nIt takes effect on that day.',
    'This Agreement is signed on 4 June 2026, to be effective 1 June 2026.',
  ],
})
