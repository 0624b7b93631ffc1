import { hasMatch } from '../contract/matches'
import { bySentence } from './by-sentence'
import { actor, otherThan } from './holder'
import type { ProvisionKind } from './provision'

/** Whoever must pay in full protects the other from deductions. */
const undiminished = /\bwithout (?:any )?(?:set[- ]?off|offset|deductions?|counterclaims?)\b/i

export const setOff: ProvisionKind = {
  kind: 'set-off',
  holder: 'who may deduct, or who is protected from deductions',
  triggers: ['set-off', 'setoff', 'offset', 'off', 'deduct', 'counterclaim', 'withhold'],
  find: bySentence({
    match: [/\b(?:set[- ]?off|offset)\b[^]{0,200}\b(?:amounts?|payments?|sums?|fees?|invoices?|monies|against|due|owed|owing)\b/i, /\b(?:amounts?|payments?|sums?|fees?)\b[^.;]{0,160}\b(?:without|set[- ]?off|offset)\b[^.;]{0,60}\b(?:set[- ]?off|offset|counterclaim)\b/i, /\bmay\b[^.;]{0,60}\b(?:deduct|withhold)\b[^.;]{0,60}\b(?:amounts?|sums?|payments?)\b[^.;]{0,60}\b(?:due|owed|owing|payable)\b/i],
    unless: [/\boffset (?:printing|press|date|account)|\b(?:participants?|pension|excise tax|promotional|vested)\b/i],
    holder: (sentence, contract) => actor(sentence, contract, ['may'], /^(?:set|offset|set-off|deduct|withhold|apply)$/)
      ?? otherThan(contract, actor(sentence, contract, ['must-not'], /^(?:set|offset|set-off|deduct|withhold)$/)
        ?? (hasMatch(sentence.text, undiminished) ? actor(sentence, contract, ['must'], /^(?:pay|make|remit|transfer)$/) : undefined)),
  }),
  finds: ['«All payments shall be made in full, without set-off or counterclaim.»', '«The Agency may deduct from any sum payable to the Author what the Author owes.»', '«Amounts due may not be set off against claims.»', '«The Tenant waives any right of setoff against rent due.»', '«The Buyer may set off any amount that the Seller owes it.»'],
  passes: ['The train sets off at noon.', 'The pension is offset by amounts due under the plan.', 'Sums in the Offset Account are due to the Bank.', 'The Buyer may deduct one point for each error.'],
}
