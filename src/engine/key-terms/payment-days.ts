import { hasMatch } from '../contract/matches'
import type { KeyTermKind } from './key-term'
import { provisionsOf } from './of-provisions'
import { durationsIn } from './quantities-in'

/** Where the words are about something else that happens to a payment. */
const aside = /\b(?:waive[sd]?|refund\w*|disput\w+|reimburse\w*|overdue|records|audit\w*|terminat\w+|in lieu|liab\w+|damages|preceding)\b/i
/** The payer's own duty. */
const duty = /\b(?:invoices?|fees?|rent|price|charges?|amounts?|royalt(?:y|ies))\b/i

/** How long the payer has. */
export const paymentDays: KeyTermKind = {
  kind: 'payment-days',
  find: (contract, provisions) => provisionsOf(provisions, 'payment-terms').flatMap(({ start, end }) => {
    const text = contract.text.slice(start, end)
    if (hasMatch(text, aside)) return []
    const rank = hasMatch(text, duty) ? 0 : 1
    const net = /\bnet[- ](\d{1,3})\b/i.exec(text)
    if (net) return [{ start: start + net.index, end: start + net.index + net[0].length, value: `P${Number(net[1])}D`, rank }]
    const told = durationsIn(contract, { start, end }).find(d => hasMatch(contract.text.slice(Math.max(start, d.start - 30), d.start), /\b(?:within|in|later than|after|net)\s+(?:the\s+)?(?:\w+\s+)?\(?$/i))
    return told ? [{ start: told.start, end: told.end, value: told.iso, rank }] : []
  }).sort((a, b) => a.rank - b.rank || a.start - b.start).slice(0, 5),
  finds: [['The Customer shall pay each invoice within «30 days» of receipt.', 'P30D'], ['All invoices are payable «net 45».', 'P45D']],
  passes: ['The Customer shall pay each invoice when it is due.'],
}
