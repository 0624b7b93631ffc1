import { daysOf, durationOf } from '../figures'
import type { Hit, Reading } from '../rule'
import { rule } from '../rule'

/** Periods of secrecy that are longer than the threshold. */
function long({ keyTerms, thresholds: { confidentialityYears } }: Reading): Hit[] {
  return keyTerms.flatMap(({ kind, value, start, end }) => {
    const duration = kind === 'confidentiality-duration' ? durationOf(value) : undefined
    return duration && daysOf(duration)[0] > confidentialityYears * 366 ? [{ spans: [{ start, end }], computed: `That is more than ${confidentialityYears} years.` }] : []
  })
}

export default rule({
  id: 'cnf-long', severity: 2, tier: 'fact', together: true,
  title: 'Secrets must be kept for many years',
  why: 'Few people still know after so long a time what was told in confidence, and what was not.',
  ask: 'After how many years is this of no use to anybody else?',
  fallback: 'Three years after the end; a real trade secret for as long as it is one.',
  sources: ['Practitioners’ checklists: three years is called good'], labels: [],
  find: { inContract: long },
  flags: [
    'The Recipient shall keep the Confidential Information secret for «ten years» after the end of this Agreement.',
    'The duty of confidentiality continues for a period of «7 years».',
    '6. Confidentiality\n\n6.1 Each party keeps the other’s plans to itself.\n\n6.2 The duties in this clause continue for «eight (8) years» after the end.',
  ],
  passes: [
    'The Recipient shall keep the Confidential Information secret for three years after the end of this Agreement.',
    'The duty of confidentiality continues for a period of 5 years.',
    'The Recipient shall keep its records for ten years.',
  ],
})
