import type { KeyTermKind } from './key-term'
import { provisionsOf } from './of-provisions'
import { durationsIn } from './quantities-in'

/** How long the payer has. */
export const paymentDays: KeyTermKind = {
  kind: 'payment-days',
  find: (contract, provisions) => provisionsOf(provisions, 'payment-terms').flatMap(({ start, end }) => {
    const text = contract.text.slice(start, end)
    const net = /\bnet[- ](\d{1,3})\b/i.exec(text)
    if (net) return [{ start: start + net.index, end: start + net.index + net[0].length, value: `P${Number(net[1])}D` }]
    const told = durationsIn(contract, { start, end }).find(d => /\b(?:within|in|later than|after|net)\s+(?:the\s+)?(?:\w+\s+)?$/i.test(contract.text.slice(Math.max(start, d.start - 30), d.start)))
    return told ? [{ start: told.start, end: told.end, value: told.iso }] : []
  }).slice(0, 5),
  finds: [['The Customer shall pay each invoice within «30 days» of receipt.', 'P30D'], ['All invoices are payable «net 45».', 'P45D']],
  passes: ['The Customer shall pay each invoice when it is due.'],
}
