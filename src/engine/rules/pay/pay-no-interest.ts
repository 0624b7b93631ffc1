import { hasMatch } from '../../contract/matches'
import { words } from '../forms'
import { rule } from '../rule'

export default rule({
  id: 'pay-no-interest', severity: 2, tier: 'likely',
  title: 'Paying you late costs them nothing',
  why: 'With no interest, you are the cheapest lender they have.',
  ask: 'What happens if a payment is late?',
  fallback: 'Interest at a fair yearly rate from the day after payment was due.',
  sources: ['EU Directive 2011/7 on late payment'], labels: [],
  find: words({
    triggers: ['interest'],
    match: /\b(?:no (?:late (?:fee|charge)s? or )?interest\b[^.;]{0,60}?\b(?:shall|will|is|may|be)\b(?: be)?[^.;]{0,20}?\b(?:accrue|payable|due|charged|paid|owed)\b|(?:shall|will|is|are) not (?:be )?(?:liable (?:for|to pay)|(?:obliged|obligated|required) to pay|bear|carry|accrue|pay|entitled to)(?: any)? interest\b|waives? (?:any |all )?(?:right to |claims? (?:to|for) )?(?:\w+ )?interest\b)|\b(?:shall|will|does|do) not (?:owe|give rise to|bear|attract|incur)(?: any)? interest\b/i,
    unless: /\bdeposit|escrow|\btrust\b|security|before|until|prior to|\bsavings\b|reserve|earnest|other than|except|withheld|held by|ownership|conflict|property interest/i,
    when: (_, { text }) => hasMatch(text, /\b(?:late|overdue|payments?|invoice|fees?|sums?|amounts?|unpaid)\b/i),
  }),
  flags: [
    'Late payment by the mill «does not give rise to interest» on the sum.',
    '«No interest shall accrue» on late payments by the Client.',
    'The Client «is not liable to pay interest» on overdue invoices.',
    'The Contractor «waives any claim to interest» on unpaid sums.',
  ],
  passes: [
    'Interest shall accrue on late payments by the Client.',
    'No interest shall accrue on the security deposit, which is paid back later.',
    'The Contractor waives any interest in the property.',
  ],
})
