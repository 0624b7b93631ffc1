import { firstMatch, hasMatch } from '../../contract/matches'
import { quantitiesIn } from '../../contract/quantities-in'
import { sentencesWithAny } from '../../contract/words'
import { isA, onTenant } from '../called'
import type { Hit, Reading } from '../rule'
import { rule } from '../rule'

const pays = /\b(?:security |rent(?:al)? |cash )?deposit\b/i
const paid = /\b(?:pay|pays|paid|deposits?|deliver|delivers|lodge|provide|furnish)\b/i
const comesBack = /\b(?:return|returned|refund|refunded|repay|repaid|released?|given back|give back|pay back)\b/i
const soon = /\b(?:immediately|at once|forthwith|on the (?:day|date)|on (?:expiry|termination)|promptly)\b/i

/** The first place where a deposit is to be paid, in a lease that never says by when it comes back. */
function keptBySilence(reading: Reading): Hit[] {
  if (!isA(reading, 'lease')) return []
  const { contract } = reading
  const about = sentencesWithAny(contract.words, ['deposit', 'bond']).map(i => contract.sentences[i]!).filter(({ operative, text }) => operative && hasMatch(text, pays))
  const first = about.find(({ text }) => hasMatch(text, paid) && !hasMatch(text, comesBack)) ?? about[0]
  if (!first || about.some(sentence => hasMatch(sentence.text, comesBack) && (hasMatch(sentence.text, soon) || quantitiesIn(contract, sentence).some(({ kind }) => kind === 'duration')))) return []
  const at = firstMatch(first.text, pays)!, against = onTenant(at, first, reading)
  return [{ spans: [{ start: first.start + at.index, end: first.start + at.index + at[0].length }], ...(against ? { against } : {}) }]
}

export default rule({
  id: 'lea-deposit', severity: 2, tier: 'likely',
  title: 'A deposit with no day on which it comes back',
  why: 'Money is kept by silence when nobody has to say when it is due, and what was taken off it.',
  ask: 'When does the deposit come back, and will you list what you take off?',
  fallback: 'Back within 30 days of the end, less sums that are listed with their bills.',
  sources: ['Practitioners’ checklists for leases'], labels: [],
  find: { inContract: keptBySilence },
  flags: [
    'Lease of a shop\nThe Landlord lets the premises to the Tenant. The Tenant shall pay rent.\nOn signature the Tenant shall pay a «security deposit» of 4,000 euros.',
    'Lease of a shop\nThe Landlord lets the premises to the Tenant.\nThe Tenant pays a «deposit» of two months’ rent. The Landlord shall return it when it is satisfied that nothing is owed under this Lease of the premises.',
    'Lease Agreement\nThe Lessor leases the premises to the Lessee at a rent.\nLessee shall deliver a «security deposit» of $9,000.\nLessor shall return the deposit within a reasonable time.',
  ],
  passes: [
    'Lease of a shop\nThe Landlord lets the premises to the Tenant. The Tenant shall pay rent.\nOn signature the Tenant shall pay a security deposit of 4,000 euros. The Landlord shall return the deposit within 30 days of the end of the term.',
    'Lease of a shop\nThe Landlord lets the premises to the Tenant. The Tenant shall pay rent. No deposit is payable.\nThe deposit, if any is ever paid, is returned immediately.',
    'Sale of chairs\nThe Seller sells chairs to the Buyer.\nThe Buyer shall pay a deposit of 4,000 euros.',
  ],
})
