import { bySentence } from './by-sentence'
import { actor, norm, otherThan } from './holder'
import type { ProvisionKind } from './provision'

export const lateInterest: ProvisionKind = {
  kind: 'late-interest',
  holder: 'who may charge it',
  triggers: ['interest', 'late', 'overdue', 'past-due', 'finance'],
  find: bySentence({
    match: [
      /\b(?:late|overdue|past[- ]due|delinquent|unpaid|not paid|fail(?:s|ure)? to pay|when due|outstanding|delayed)\b[^;]{0,200}\binterest\b(?! in\b)/i,
      /\binterest\b(?! in\b)[^;]{0,200}\b(?:late|overdue|past[- ]due|delinquent|unpaid|not paid|when due|per month|per annum)\b/i,
      /\b(?:late (?:payment )?(?:fee|charge)|finance charge)s?\b[^.;]{0,120}\b(?:%|percent|per cent|USD|\$|of)\b/i,
    ],
    unless: [/\b(?:right,? title|security interest|interests? of (?:the|each|any|both|its)|conflict of interest|ownership interest|interest income|in the interest)\b/i],
    holder: (sentence, contract) => actor(sentence, contract, ['may'], /^(?:charge|claim|demand|levy|add|impose|receive|assess)$/)
      ?? otherThan(contract, norm(sentence, contract, n => n.modal === 'must' && n.verb === 'pay' && !n.passive)?.who),
  }),
  finds: ['«A late  payment   fee of 5% is added.»', '«Overdue amounts bear interest at 1% per month.»', '«The Supplier may charge interest of 8% a year on late payments.»'],
  passes: ['The Supplier has an interest in timely payment.', 'The deposit is kept for the tenant.'],
}
