import { bySentence } from './by-sentence'
import { norm } from './holder'
import type { ProvisionKind } from './provision'

const counts = 'thirty|sixty|fifteen|forty-five|ninety|ten|five|seven|fourteen|twenty|thirtieth|three|two'

export const paymentTerms: ProvisionKind = {
  kind: 'payment-terms',
  holder: 'who is paid late or early is for rules to say; the holder is who must pay',
  triggers: ['pay', 'paid', 'payable', 'payment', 'payments', 'due', 'net', 'invoice', 'invoices', 'invoiced'],
  find: bySentence({
    match: [
      new RegExp(String.raw`\b(?:pay(?:s|able|ments?)?|paid|due)\b[^.;]{0,120}\b(?:within|net|in|(?:no|not) later than|on or before|at least)\s(?:[\w’']{1,12}\s){0,3}?\(?(?:\d{1,3}|${counts})\)?(?:\s?\(\d{1,3}\))?\s(?:business |calendar |working |banking )?days?\b`, 'i'),
      /\b(?:pay(?:s|able|ments?)?|paid|due)\b[^.;]{0,100}\b(?:by|on|before|at|in|after)\s(?:or before\s)?the\s(?:[\w()-]{1,14}\s){1,4}(?:day\s)?(?:of|in)\s(?:each|every|the|any)(?:\s\w{1,12}){0,2}?\s(?:month|quarter|year|week)\b/i,
      /\bwithin\b[^.;]{0,40}\bdays?\b[^.;]{0,80}\b(?:invoice|receipt|statement)\b[^.;]{0,100}\b(?:pay|paid|remit|payment)\b/i,
      /\bnet[- ]\d{1,3}\b/i,
      /\b(?:pay(?:able|ment)?|paid|due)\b[^.;]{0,80}\b(?:monthly|quarterly|annually|weekly|in advance|in arrears|upon (?:signing|execution|receipt|delivery|acceptance|completion)|on delivery|in (?:\w+ )?instal?lments)\b/i,
      /\b(?:invoices?|fees?|charges?|rent|price)\b[^.;]{0,60}\b(?:is|are|shall be|will be)\b[^.;]{0,20}\b(?:due|payable)\b/i,
    ],
    unless: [/\b(?:due (?:diligence|to|date of incorporation|regard|course|care))\b/i, /\b(?:cure|breach|indemnif\w+|insurance|premium|notes due|events? of default|accelerat\w+|liquidated damages|represents|severance|participant|retire\w*|pension|annuity|letters? of credit|indebtedness|prospectus|EBITDA|dividends?|judgment|decree|bears? interest|no (?:\w+ ){0,2}(?:fees?|amounts?|payments?)|benefits?|lenders?|subrogation|fails? to pay|not (?:made|paid|received) within|suspen\w+)\b/i, /[”"]\s*(?:\([^)]{0,60}\)\s*)?(?:means|shall mean|has the meaning|shall have the meaning)\b|\bshall not be paid unless\b/i],
    holder: (sentence, contract) => norm(sentence, contract, n => n.modal === 'must' && n.verb === 'pay')?.who,
  }),
  finds: ['«Royalties are payable on or before the last day of each calendar quarter.»', '«The Client pays every invoice not later than fourteen (14) days after its date.»', '«The Customer shall pay each invoice within 30 days of receipt.»', '«Fees are due monthly in advance.»', '«Net 30 from the date of the invoice.»', '«Half of the price is payable upon signing, the rest on delivery.»', '«Within ten days of receipt of the statement, the Publisher shall remit the payment.»'],
  passes: ['No fee is payable by the Client if the work is not accepted.', 'If the Buyer fails to pay within ten days, the Seller may stop.', 'The Participant’s benefit is paid within thirty days of retirement.', 'Payment is made in US dollars in the form of a letter of credit or by wire transfer under Sections 5 and 9.', 'The Customer shall treat the staff with due care.', 'The delay was due to the weather.', '“Due Date” means the day thirty days after payment is asked for.', 'If payment is not made within ten days, that is an Event of Default.'],
}
