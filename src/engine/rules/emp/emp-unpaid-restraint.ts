import { hasMatch } from '../../contract/matches'
import { sentencesWithAny } from '../../contract/words'
import { onEmployee } from '../called'
import type { Hit, Reading } from '../rule'
import { rule } from '../rule'
import { isJob } from './jobs'

const after = /\b(?:after|following|post|subsequent to|upon|from)\b[^.;]{0,60}\b(?:terminat\w+|end|ends|expir\w+|leav\w+|employment|cease\w*|separation|resign\w*)\b|\b(?:thereafter|restricted period|restriction period|non-?compet\w+ period)\b/i
/** Money for the time of the ban, or for the end of the job. */
const paid = /\b(?:severance|continu\w+ (?:to pay|payment of|of) [^.;]{0,40}(?:salary|compensation|pay)|(?:pay|paid|payment|compensation|consideration)\b[^.;]{0,80}\b(?:restrict\w+|non-?compet\w+|covenant|restraint|ban)|(?:restrict\w+|non-?compet\w+|covenant|restraint)\b[^.;]{0,80}\b(?:pay|paid|payment|compensation|consideration)|garden(?:ing)? leave)\b/i

/** Bans on work after the job, where nothing is paid for keeping to them. */
function unpaid(reading: Reading): Hit[] {
  if (!isJob(reading)) return []
  const { contract, provisions } = reading
  const bans = provisions.filter(({ kind, sentence }) => kind === 'non-compete' && hasMatch(contract.sentences[sentence]!.text, after) && /\bnot\b|\brefrain/i.test(contract.sentences[sentence]!.text))
  const first = bans[0]
  if (!first || sentencesWithAny(contract.words, ['severance', 'pay', 'paid', 'payment', 'continue', 'compensation', 'garden', 'gardening', 'consideration']).some(i => hasMatch(contract.sentences[i]!.text, paid))) return []
  const against = onEmployee(undefined, contract.sentences[first.sentence], reading)
  return bans.slice(0, 2).map(({ start, end }) => ({ spans: [{ start, end }], ...(against ? { against } : {}) }))
}

export default rule({
  id: 'emp-unpaid-restraint', severity: 3, tier: 'likely', together: true,
  title: 'You may not work for others after the job, and nothing is paid for it',
  why: 'You would carry the cost of protecting their business, in the months when you have no wage.',
  ask: 'What do you pay for the months in which I may not work?',
  fallback: 'At least half of the pay for every month of the ban, or a shorter ban.',
  sources: ['Practitioners’ checklists for employment'], labels: ['cuad:non-compete'],
  find: { inContract: unpaid },
  flags: [
    'The Employer employs the Employee for a salary.\n«For six months after the end of the employment the Employee shall not work for any competitor of the Employer.»',
    'The Company hires the Executive.\n«The Executive shall not compete with the Company for one year after the termination of the employment.»',
    'The Employer employs the Employee as a baker.\n«Following the end of the employment the Employee will not engage in any business that competes with the Employer for nine months.»',
  ],
  passes: [
    'The Employer employs the Employee for a salary.\nFor six months after the end of the employment the Employee shall not work for any competitor of the Employer. During the restricted months the Employer shall pay half of the salary as compensation for the covenant.',
    'The Company hires the Executive.\nThe Executive shall not compete with the Company during the employment.',
    'The Seller sells the bakery to the Buyer.\nFor nine months after the end of the talks the Seller will not engage in any business that competes with the Buyer.',
  ],
})
