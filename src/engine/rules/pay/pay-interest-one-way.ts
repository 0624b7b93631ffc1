import { hasMatch } from '../../contract/matches'
import { heldByOne } from '../held-by-one'
import { alsoIn } from '../either'
import { words } from '../forms'
import { onNamed } from '../bearer'
import { areOnlineTerms } from '../voice'
import { rule } from '../rule'

export default rule({
  id: 'pay-interest-one-way', severity: 1, tier: 'likely',
  title: 'Only one side charges interest when money is late',
  why: 'If they are late with a refund or a credit, the wait costs them nothing.',
  ask: 'Could the same interest run on whatever either of us pays late?',
  fallback: 'The same rate both ways.',
  sources: ['ACL s 25, the test of imbalance'], labels: [],
  find: alsoIn(heldByOne('late-interest'), words({
    triggers: ['interest'],
    match: /\b(?:(?:amounts?|sums?) (?:that|which) (?:the )?[A-Z]\w+ (?:does|do) not pay\b[^.;]{0,30}?\b(?:bears?|carr(?:y|ies)|accrues?) interest\b|if (?:the )?[A-Z]\w+ (?:is late|pays late|fails to pay)\b[^.;]{0,60}?\binterest (?:accrues|is payable|runs)\b|late payments? (?:by|from) (?:the )?[A-Z]\w+ (?:shall )?(?:bears?|carr(?:y|ies)|accrues?|attracts?) interest\b)/i,
    unless: /\b(?:either|each|both|any|a|the other|defaulting) part/i,
    when: (found, sentence, reading) => !areOnlineTerms(reading.contract) && onNamed(found, sentence, reading) !== undefined,
    settledBy: ({ contract: { words: index, sentences } }) => index.sentencesWith('interest').some(i => hasMatch(sentences[i]!.text, /\b(?:either|each|any|a|the other|defaulting) party\b/i)),
    against: onNamed,
  })),
  flags: [
    'The Supplier serves the Customer.\n«The Supplier may charge interest of 1% per month on late payments by the Customer.»',
    'The Landlord lets the shop to the Tenant.\n«The Landlord may charge interest of 6% per year on overdue rent.»',
    'The Provider serves the Client.\n«Provider may charge interest on overdue invoices at 1% per month.»',
  ],
  passes: [
    'The Supplier serves the Customer.\nEither party may charge interest of 1% per month on late payments by the other.',
    'The Landlord lets the shop to the Tenant.\nThe Landlord may charge a fee for a lost key.',
    'The Provider serves the Client.\nProvider shall not charge interest on overdue invoices.',
  ],
})
