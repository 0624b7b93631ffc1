import { hasMatch } from '../../contract/matches'
import { daysOf, durationOf } from '../figures'
import type { Hit, Reading } from '../rule'
import { rule } from '../rule'

/** A late payment is put right in a day, and few expect more time for it. */
const money = /\b(?:pay\w*|unpaid|rent|invoices?|insolven\w*|bankrupt\w*)\b/i

/** Periods for putting a breach right that are shorter than the threshold. */
function short({ contract: { sentences }, provisions, keyTerms, thresholds: { cureDays } }: Reading): Hit[] {
  return keyTerms.flatMap(({ kind, value, start, end }) => {
    const duration = kind === 'cure-period' ? durationOf(value) : undefined
    if (!duration || daysOf(duration)[1] >= cureDays) return []
    const place = provisions.find(provision => provision.kind === 'cure-period' && provision.start <= start && end <= provision.end)
    const { text = '', operative = false } = sentences[place?.sentence ?? -1] ?? {}
    if (!operative || hasMatch(text, money) || !/\b(?:breach\w*|default\w*)\b/i.test(text)) return []
    return [{ spans: [{ start, end }], computed: `That is less than ${cureDays} days.` }]
  })
}

export default rule({
  id: 'ter-short-cure', severity: 2, tier: 'likely', together: true,
  title: 'There are only a few days to put a breach right',
  why: 'A notice that arrives before a holiday may be read when the time is over.',
  ask: 'Could each of us have 30 days to put a breach right?',
  fallback: '30 days after written notice for both of us; ten business days for what is urgent.',
  sources: ['Practitioners’ checklists: 30 days is called good'], labels: [],
  find: { inContract: short },
  flags: [
    'Either party may terminate this Agreement for a material breach that is not cured within «five days» after written notice.',
    'The Supplier shall have «3 days» from notice of a breach to cure it.',
    'If the Tenant breaches a clause and does not remedy the breach within «one (1) week», the Landlord may terminate this lease.',
  ],
  passes: [
    'Either party may terminate this Agreement for a material breach that is not cured within thirty days after written notice.',
    'The Supplier shall have 3 weeks from notice of a breach to cure it.',
    'The Client is in default if it does not remedy a late payment within five days.',
  ],
})
