import type { Duration } from '../../contract/contract'
import { quantitiesIn } from '../../contract/quantities-in'
import { rule } from '../rule'

const inDays = ({ count, unit }: Duration): number => count * ({ hour: 0, day: 1, 'business-day': 1.4, week: 7, month: 30, quarter: 91, year: 365 })[unit]

export default rule({
  id: 'pay-long', severity: 3, tier: 'fact',
  title: 'Payment may take a long time',
  why: 'You would be lending them the money, without interest, for all that time.',
  ask: 'Could you pay within 14 or 30 days of the invoice?',
  fallback: '30 days from the invoice; 2% off for payment within 10.',
  sources: ['EU Directive 2011/7 on late payment: 30 days, and 60 only where expressly agreed'], labels: [],
  find: {
    triggers: ['pay', 'paid', 'payment', 'payable', 'payments', 'invoice', 'invoices', 'net'],
    inSentence: (sentence, { contract, thresholds: { paymentDays } }) => {
      if (!sentence.operative || !toPay.test(sentence.text) || notPrice.test(sentence.text)) return []
      return quantitiesIn(contract, sentence).flatMap(quantity => {
        if (quantity.kind !== 'duration' || inDays(quantity) <= paymentDays || inDays(quantity) > 366) return []
        const from = quantity.start - sentence.start, to = quantity.end - sentence.start
        const before = sentence.text.slice(Math.max(0, from - 70), from), after = sentence.text.slice(to, to + 70)
        return due.test(before) && start.test(after) ? [{ spans: [{ start: quantity.start, end: quantity.end }], computed: `That is more than ${paymentDays} days.` }] : []
      })
    },
  },
  flags: [
    'The Customer shall pay each invoice within «90 days» after receipt of the invoice.',
    'Payment is due within «four (4) months» of the date of the invoice.',
    'All invoices are payable within «75 days» from the invoice date.',
  ],
  passes: [
    'The Customer shall pay each invoice within 30 days after receipt of the invoice.',
    'The Customer shall dispute an invoice within 90 days after receipt of the invoice, and pay the rest at once.',
    'The Supplier shall deliver within 90 days after receipt of payment.',
  ],
})

const toPay = /\b(?:pay|paid|payable|payment)\b/i
const notPrice = /\b(?:dispute|object|terminat|suspend|interest|refund|tax|severance|royalt|dividend|loan|note\b|principal|option|bonus|insurance|overdue|past due|late|claim|audit|record|report|milestone|commission|deliver\w*|quarter(?:ly)?|calendar|fiscal|adjust|true-?up|reconcil)/i
const due = /\b(?:pay(?:able|ment)?|paid|due|net)\b[^.;]{0,60}?\b(?:within|in|net|after|no later than)\s*$/i
const start = /^\)?(?: days?)?,? (?:after|of|from|following)\b[^.;]{0,40}?\binvoices?\b/i
