import type { Duration } from '../../contract/contract'
import { onDoer } from '../bearer'
import { quantitiesIn } from '../../contract/quantities-in'
import type { Sentence } from '../../contract/contract'
import { firstMatch, hasMatch } from '../../contract/matches'
import type { Hit, Reading } from '../rule'
import { rule } from '../rule'

const keeps = /\b(?:keep|keeps|kept|maintain(?:s|ed)?|retain(?:s|ed)?|preserve[sd]?|store[sd]?)\b/i
const papers = /\b(?:books?|records?|accounts?|documents|documentation|files|invoices|receipts)\b/i
/** Laws and studies set their own times. */
const byLaw = /\b(?:as (?:may be )?required by (?:applicable )?law|patients?|clinical|regulat\w+|batch|samples|GLP|GMP|FDA|statut\w+|personal data|medical|insurance|shorter of)\b/i
const inYears = ({ count, unit }: Duration): number => count / ({ hour: 8760, day: 365, 'business-day': 260, week: 52, month: 12, quarter: 4, year: 1 })[unit]

/** Records that must be kept for more than six years. */
function long(sentence: Sentence, reading: Reading): Hit[] {
  const { text, start } = sentence
  const at = sentence.operative && text.length < 2_000 ? firstMatch(text, keeps) : null
  if (!at || !hasMatch(text, papers) || hasMatch(text, byLaw) || !hasMatch(text, /\b(?:shall|must|will|agrees? to|undertakes? to)\b/i)) return []
  const against = onDoer(at, sentence, reading)
  return quantitiesIn(reading.contract, sentence).flatMap(quantity => (quantity.kind === 'duration' && inYears(quantity) > 6.01 && quantity.start > start + at.index && hasMatch(text.slice(0, quantity.start - start), /\b(?:for|of|period|least|than)\b[^.;]{0,40}$/i)
    ? [{ spans: [{ start: quantity.start, end: quantity.end }], ...(against ? { against } : {}) }] : [])).slice(0, 1)
}

export default rule({
  id: 'aud-records', severity: 1, tier: 'fact',
  title: 'Records must be kept for more than six years',
  why: 'Paper and data fill rooms, and what you keep you must also protect.',
  ask: 'Why do you need them for so long?',
  fallback: 'Three years after the last payment.',
  sources: ['Practitioners’ checklists'], labels: ['cuad:audit-rights'],
  find: { triggers: ['records', 'books', 'record', 'documents', 'accounts', 'documentation', 'files', 'invoices', 'receipts'], inSentence: long },
  flags: [
    'The Agent shall keep books and records of all sales for «ten years».',
    'The Licensee must retain all invoices for a period of «seven (7) years» after the year of sale.',
    'The Supplier shall maintain accounts of its costs for at least «120 months».',
  ],
  passes: [
    'The Agent shall keep books and records of all sales for three years.',
    'The Licensee must retain all invoices for ten years as required by law.',
    'The Supplier has maintained accounts of its costs for 120 months.',
  ],
})
