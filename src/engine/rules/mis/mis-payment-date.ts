import { rule } from '../rule'
import { missing, particulars, pays, performer } from './missing'
import { consulting } from './samples'

export default rule({
  id: 'mis-payment-date', severity: 3, tier: 'likely',
  title: 'We found no day on which payment is due',
  why: 'A debt without a date is paid last, and it is hard to say when it is late. It may stand in another paper.',
  ask: 'On which day is each sum due, counted from what?',
  fallback: 'Thirty days after the invoice.',
  sources: [], labels: [],
  ...missing({
    in: ['services', 'saas', 'sale'],
    when: pays,
    provisions: ['payment-terms'],
    keyTerms: ['payment-days', 'payment-dates'],
    said: /\b(?:pay\w*|paid|due|net|invoice[sd]?|fees?|compensat\w*|remit\w*|bill(?:s|ed|ing)?)\b[^.;]{0,200}\b(?:within|days?|monthly|weekly|quarterly|annual(?:ly)?|yearly|advance|arrears|receipt|demand|delivery|completion|signature|signing|execution|upon|month|week|year|quarter|every|immediately|when|instal\w*|promptly|milestones?|hour\w*|before|prior)\b|\b(?:within|days?|upon|each month|monthly|on (?:completion|delivery|receipt)|when|after|once|before|prior to)\b[^.;]{0,160}\b(?:pay\w*|paid)\b/i,
    elsewhere: particulars,
    brushedBy: ['due', 'invoice', 'invoices'],
    near: /\b(?:payments?|fees?|prices?|charges|compensation|remuneration)\b/i,
    hurts: performer,
  }),
  flags: [
    consulting('«CONSULTING AGREEMENT»', 'The Client pays USD 4,000 for the Services.'),
    consulting('CONSULTING AGREEMENT', '«1. Fees»', 'The Client pays the Consultant a fee of USD 4,000 for the Services.'),
    consulting('«CONSULTING AGREEMENT»', 'The Client pays a fee of EUR 300 against a correct invoice.'),
  ],
  passes: [
    consulting('CONSULTING AGREEMENT', 'The Client pays USD 4,000 for the Services within 30 days of the invoice.'),
    consulting('CONSULTING AGREEMENT', 'The Client pays USD 4,000 for the Services on completion.'),
    consulting('CONSULTING AGREEMENT', 'The Client pays USD 4,000 for the Services, in two instalments.'),
    consulting('CONSULTING AGREEMENT', 'The Client pays for the Services what the order form says.'),
  ],
})
