import { bySentence } from './by-sentence'
import { actor, norm, otherThan } from './holder'
import type { ProvisionKind } from './provision'

export const lateInterest: ProvisionKind = {
  kind: 'late-interest',
  holder: 'who may charge it',
  triggers: ['interest', 'late', 'overdue', 'past-due', 'finance'],
  find: bySentence({
    match: [
      /\b(?:late|overdue|past[- ]due|delinquent|unpaid|not paid|fail(?:s|ure)? to (?:pay|make)|not (?:\w+ )?received?|when due|due date|date due|delayed)\b[^;]{0,200}\binterest\b(?! in\b)/i,
      /\binterest\b(?! in\b)[^;]{0,200}\b(?:late|overdue|past[- ]due|delinquent|unpaid|not paid|when due|due date|date due)\b/i,
      /\blate payments?\b[^.;]{0,60}\b(?:charges?|fees?)\b[^;]{0,60}(?:%|\bper ?cent\b)/i,
      /\b(?:late (?:payment )?(?:fee|charge)|finance charge)s?\b[^.;]{0,120}\b(?:%|percent|per cent|USD|\$|of)\b/i,
    ],
    unless: [/\b(?:right,? title|security interest|interests? of (?:the|each|any|both|its)|conflict of interest|ownership interest|interest income|in the interest)\b/i, /[”"]\s*(?::|means\b)|\b(?:Borrowers?|Company) shall fail\b/,
      /^(?![^]{0,3000}\b(?:late|overdue|past[- ]due|delinquent|not paid|not made|not received|due date|date due|after|fails? to pay)\b)[^]{0,3000}\b(?:LIBOR?|base rate|prime rate loans?|interest period|prepay(?:ment)?s?|principal (?:balance|amount)|unpaid interest)\b/i,
    ],
    holder: (sentence, contract) => actor(sentence, contract, ['may'], /^(?:charge|claim|demand|levy|add|impose|receive|assess)$/)
      ?? otherThan(contract, norm(sentence, contract, n => n.modal === 'must' && n.verb === 'pay' && !n.passive)?.who),
  }),
  finds: ['«A late  payment   fee of 5% is added.»', '«Late payments are subject to a charge of 1.5% per month.»', '«Any sum not paid when due carries interest at 4% above the base lending rate.»', '«Overdue amounts bear interest at 1% per month.»', '«The Supplier may charge interest of 8% a year on late payments.»'],
  passes: ['The Supplier has an interest in timely payment.', 'The deposit is kept for the tenant.', 'The Loan bears interest at 6% per annum.', 'A prepayment must include all accrued and unpaid interest.'],
}
