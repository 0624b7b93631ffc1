import { bySentence } from './by-sentence'
import { norm } from './holder'
import type { ProvisionKind } from './provision'

export const paymentTerms: ProvisionKind = {
  kind: 'payment-terms',
  holder: 'who is paid late or early is for rules to say; the holder is who must pay',
  triggers: ['pay', 'paid', 'payable', 'payment', 'payments', 'due', 'net', 'invoice', 'invoices', 'invoiced'],
  find: bySentence({
    match: [
      /\b(?:pay(?:able|ment|ments|s)?|paid|due|net)\b[^.;]{0,160}\b(?:within|net|in|by|no later than|not later than|on or before|at least)\b[^.;]{0,40}\b(?:\d+|thirty|sixty|fifteen|forty-five|ninety|ten|five|seven|fourteen|twenty|thirtieth|business|end of|first day|last day)\b/i,
      /\bwithin\b[^.;]{0,40}\bdays?\b[^.;]{0,80}\b(?:invoice|receipt|statement)\b[^.;]{0,100}\b(?:pay|paid|remit|payment)\b/i,
      /\bnet[- ]\d{1,3}\b/i,
      /\b(?:pay(?:able|ment)?|paid|due)\b[^.;]{0,80}\b(?:monthly|quarterly|annually|weekly|in advance|in arrears|upon (?:signing|execution|receipt|delivery|acceptance|completion)|on delivery|in (?:\w+ )?instal?lments)\b/i,
      /\b(?:invoices?|fees?|charges?|rent|price)\b[^.;]{0,60}\b(?:is|are|shall be|will be)\b[^.;]{0,20}\b(?:due|payable)\b/i,
    ],
    unless: [/\b(?:due (?:diligence|to|date of incorporation|regard|course|care))\b/i, /\b(?:cure|breach|indemnif\w+|insurance|premium|notes due|events? of default|accelerat\w+|liquidated damages|represents|severance)\b/i, /[”"]\s*(?:\([^)]{0,60}\)\s*)?(?:means|shall mean|has the meaning|shall have the meaning)\b|\bshall not be paid unless\b/i],
    holder: (sentence, contract) => norm(sentence, contract, n => n.modal === 'must' && n.verb === 'pay')?.who,
  }),
  finds: ['«The Customer shall pay each invoice within 30 days of receipt.»', '«Fees are due monthly in advance.»', '«Net 30 from the date of the invoice.»', '«Half of the price is payable upon signing, the rest on delivery.»', '«Within ten days of receipt of the statement, the Publisher shall remit the payment.»'],
  passes: ['The Customer shall treat the staff with due care.', 'The delay was due to the weather.', '“Due Date” means the day thirty days after payment is asked for.', 'If payment is not made within ten days, that is an Event of Default.'],
}
