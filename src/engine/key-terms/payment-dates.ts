import { inWords } from './in-words'
import type { KeyTermKind } from './key-term'

const sums = String.raw`(?:invoices?|fees?|rent|price|charges?|salary|royalt(?:y|ies)|instal?ments?|amounts?|subscription|deposit|consideration|compensation|sums?|payments?|premium|interest|principal|remuneration|wages)`
const when = String.raw`(?:in advance|in arrears|monthly|quarterly|annually|weekly|bi-?weekly|semi-monthly|upon (?:execution|signing|receipt|delivery|acceptance|completion|signature)|on (?:signature|delivery|receipt|demand|completion|acceptance)|on the (?:first|last|\d{1,2}(?:st|nd|rd|th)?|fifteenth|tenth|due) (?:business )?(?:day|date)?|in (?:\w+ ){1,3}instal?lments|(?:by|on|before) (?:the )?\d{1,2}|from the \w+ date|(?:within|in) (?:\w+ ){0,2}\(?\d{1,3}\)? (?:business |calendar |working )?days|in accordance with[^.;]{0,30}pay(?:roll|ment (?:schedule|practices)))`

/** On what days the sums fall due, in the contract’s own words. */
export const paymentDates: KeyTermKind = {
  kind: 'payment-dates',
  find: inWords({
    triggers: ['pay', 'pays', 'payable', 'paid', 'due', 'payment', 'payments', 'invoice', 'invoices', 'instalments', 'installments'],
    match: [
      new RegExp(String.raw`\b(?:shall|will|must|agrees? to)\s+(?:\w+ly\s+)?pay\b[^;]{0,160}\b${sums}\b[^;]{0,120}\b${when}\b`, 'i'),
      new RegExp(String.raw`\b${sums}\b[^.;]{0,80}\b(?:is|are|shall be|will be|shall become|becomes?)\b(?! not)[^.;]{0,20}\b(?:due|payable|paid)\b[^.;]{0,80}\b${when}\b`, 'i'),
      new RegExp(String.raw`\b(?:shall|will|must|may)\s+(?:\w+ly\s+)?(?:issue |send |submit )?(?:an )?invoices?\b[^.;]{0,80}\b(?:monthly|quarterly|annually|in advance|in arrears|upon|on|after|at the end of)\b`, 'i'),
    ],
    unless: /\b(?:disput\w+|refund\w*|waive[sd]?|indemnif\w*|insur\w+|damages|overdue|late|cure|taxe?s|terminat\w+|expenses|legal fees|attorneys?[’']? fees|non-?payment|no (?:fee|rent|sum|amount)|suspend\w*|dividends?)\b/i,
  }),
  finds: [['«The Client shall pay the fee in three equal instalments, monthly in advance.»', 'The Client shall pay the fee in three equal instalments, monthly in advance.'], ['«The rent is payable on the first day of each month.»', 'The rent is payable on the first day of each month.']],
  passes: ['No fee is payable by either party.', 'The Client shall pay for the bread.'],
}
