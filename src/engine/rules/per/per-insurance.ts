import type { Money } from '../../contract/contract'
import { firstMatch, hasMatch } from '../../contract/matches'
import { counterparty } from '../forms'
import type { Hit, Reading } from '../rule'
import { rule } from '../rule'
import { quantitiesIn } from '../../contract/quantities-in'

/** Cover that a small firm rarely carries. */
const high = 5_000_000
const extras = /\b(?:primary and non-?contributory|non-?contributory|waiver of (?:all rights of )?subrogation|waives? (?:all |any )?rights? of subrogation)\b/i

/** Insurance that one side must carry for the other: more than five million, or with rights for the other side’s own insurer. */
function large(reading: Reading): Hit[] {
  const { contract } = reading
  return reading.provisions.flatMap(({ kind, holder, sentence: index }) => {
    const sentence = contract.sentences[index]
    if (kind !== 'insurance' || !sentence || holder === 'each' || hasMatch(sentence.text, /\b(?:each|either|both) part(?:y|ies)\b|\bmutual/i)) return []
    const against = counterparty(reading, holder)
    const hit = (start: number, end: number): Hit => ({ spans: [{ start, end }], ...(against ? { against } : {}) })
    const sum = quantitiesIn(contract, sentence).find((quantity): quantity is Money => quantity.kind === 'money' && quantity.amount >= high && quantity.amount < 1e12)
    if (sum) return [hit(sum.start, sum.end)]
    const extra = firstMatch(sentence.text, extras)
    return extra ? [hit(sentence.start + extra.index, sentence.start + extra.index + extra[0].length)] : []
  })
}

export default rule({
  id: 'per-insurance', severity: 2, tier: 'likely', together: true,
  title: 'More insurance than a small firm carries',
  why: 'Cover like this may cost more than the job earns, and without it you are in breach from the first day.',
  ask: 'Which cover does this job really need?',
  fallback: 'The cover that we have today, shown by a certificate.',
  sources: ['CUAD, insurance'], labels: ['cuad:insurance'],
  find: { inContract: large },
  flags: [
    'The Contractor works for the Client.\nThe Contractor shall maintain liability insurance of at least «$10,000,000» per occurrence.',
    'The Supplier serves the Customer.\nThe Supplier shall carry insurance that is «primary and non-contributory».',
    'The Contractor works for the Client.\nThe Contractor shall obtain insurance with a «waiver of subrogation» in favour of the Client.',
  ],
  passes: [
    'The Contractor works for the Client.\nThe Contractor shall maintain liability insurance of at least $500,000 per occurrence.',
    'The Supplier serves the Customer.\nEach party shall carry insurance that is primary and non-contributory.',
    'The Contractor works for the Client.\nThe Client pays $10,000,000.',
  ],
})
