import type { Duration } from '../../contract/contract'
import { firstMatch, hasMatch } from '../../contract/matches'
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
    triggers: ['due', 'pay', 'paid', 'payment', 'payable', 'payments', 'invoice', 'invoices', 'net'],
    inSentence: (sentence, { contract, thresholds: { paymentDays } }) => {
      if (!sentence.operative || !hasMatch(sentence.text, toPay) || hasMatch(sentence.text, notPrice)) return []
      const bare = firstMatch(sentence.text, netDays)
      if (bare && Number(bare.groups?.['days']) > paymentDays) return [{ spans: [{ start: sentence.start + bare.index, end: sentence.start + bare.index + bare[0].length }], computed: `That is more than ${paymentDays} days.` }]
      return quantitiesIn(contract, sentence).flatMap(quantity => {
        if (quantity.kind !== 'duration' || inDays(quantity) <= paymentDays || inDays(quantity) > 366) return []
        const from = quantity.start - sentence.start, to = quantity.end - sentence.start
        const before = sentence.text.slice(Math.max(0, from - 70), from), after = sentence.text.slice(to, to + 70)
        return ((hasMatch(before, due) && (hasMatch(after, start) || (hasMatch(before, invoice) && hasMatch(after, fromIt)))) || (hasMatch(sentence.text, invoiced) && hasMatch(before, falls)) || (hasMatch(before, net) && hasMatch(after, /^\)?(?: days?)?(?:[.,;]|$| end of month| EOM)/i))) ? [{ spans: [{ start: quantity.start, end: quantity.end }], computed: `That is more than ${paymentDays} days.` }] : []
      })
    },
  },
  flags: [
    'Client shall pay each undisputed invoice within «one hundred twenty (120) days» after receiving it.',
    'The Customer shall pay each invoice within «ninety (90) days» after receipt.',
    'The Customer shall settle invoices within «three months» of the invoice date.',
    '«Payment terms are net 90».',
    'Invoices are payable within «ninety (90) days» after receipt.',
    'Invoices fall due «three months» after they are received.',
    'The Customer shall pay each invoice within «90 days» after receipt of the invoice.',
    'Payment is due within «four (4) months» of the date of the invoice.',
    'All invoices are payable within «75 days» from the invoice date.',
  ],
  passes: [
    'The Customer shall pay each invoice within thirty (30) days after receipt.',
    'Payment terms are net 30.',
    'Invoices fall due one month after they are received.',
    'The Customer shall pay each invoice within 30 days after receipt of the invoice.',
    'The Customer shall dispute an invoice within 90 days after receipt of the invoice, and pay the rest at once.',
    'The Supplier shall deliver within 90 days after receipt of payment.',
  ],
})

/** “Payment terms are net 90”, “payment: 90 days end of month”. */
const netDays = /\b(?:payment terms?|terms of payment|payment|payable|invoices?)\b[^.;]{0,20}?\bnet (?<days>[1-9]\d{1,2})\b(?! ?[%,.]\d)/i
/** The sentence is about invoices and nothing else, so that its time is the time to pay them. */
const invoiced = /^(?:\d[\d.]{0,6} )?(?:(?:each|any|all|every|payment of (?:an|each|any|all)) )?(?:(?:correct|valid|undisputed|proper) )?invoices?\b/i
const falls = /\b(?:(?:are|is|be) (?:payable|due|paid|made)|falls? due)(?: within| in| net)? (?:[a-z-]+(?: [a-z]+){0,3} ?\()?$/i
const net = /\b(?:payment terms?|terms of payment|payable|invoices?|due)\b[^.;]{0,30}? net(?: of)? $|^(?:\d[\d.]{0,6} )?payment(?: terms)?: $/i
const toPay = /\b(?:pay|paid|payable|payment|due|settle)\b/i
const notPrice = /\b(?:dispute|object|terminat|suspend|interest|refund|tax|severance|royalt|dividend|loan|note\b|principal|option|bonus|insurance|overdue|past due|late|claim|audit|record|report|milestone|commission|deliver\w*|quarter(?:ly)?|calendar|fiscal|adjust|true-?up|reconcil)/i
/** “Pay each invoice within ninety days after receipt.” */
const invoice = /\binvoices?\b/i
const fromIt = /^\)?(?: days?)?,? (?:after|of|from|following) (?:the |its |their |such )?(?:date\b|(?:date of )?(?:receipt|receiving|delivery)\b(?: it| of it| of them|[.;,]|$))/i
const due = /\b(?:pay(?:able|ment)?|paid|due|net|settle)\b[^.;]{0,60}?\b(?:within|in|net|after|no later than)\s*$/i
const start = /^\)?(?: days?)?,? (?:after|of|from|following)\b[^.;]{0,40}?\binvoices?\b/i
