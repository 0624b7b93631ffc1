import { rule } from '../rule'
import { missing, particulars, pays, performer } from './missing'
import { consulting } from './samples'

export default rule({
  id: 'mis-late-payment', severity: 2, tier: 'likely',
  title: 'We found nothing on late payment',
  why: 'If nothing follows from paying late, the slow payer gets a free loan. It may stand in another paper.',
  ask: 'What happens if a payment is late?',
  fallback: 'Interest at a rate that both of us name, from the day after the due date.',
  sources: [], labels: [],
  ...missing({
    in: ['services', 'sale'],
    when: pays,
    provisions: ['late-interest'],
    keyTerms: ['late-interest'],
    said: /\b(?:late|overdue|past due|unpaid|non-?payment|delinquent|arrears)\b[^.;]{0,160}\b(?:interest|charges?|fees?|suspend\w*|stop\w*|terminat\w*|percent)\b|\binterest\b[^.;]{0,100}\b(?:late|overdue|unpaid|past due|outstanding|rate|month)\b|\b(?:fail\w*|default\w*|breach)\b[^.;]{0,60}\b(?:to pay|payment)\b|\b(?:not|does not) paid?\b|\bno interest\b|\bpaid in advance\b|\bsuspen\w+|\b(?:late|overdue|past due|unpaid)\b[^.;]{0,60}(?:\bcarr\w+|\bbears?\b|%)/i,
    elsewhere: particulars,
    brushedBy: ['interest', 'late', 'overdue', 'unpaid'],
    near: /\b(?:payments?|fees?|prices?|charges|compensation|remuneration)\b/i,
    hurts: performer,
  }),
  flags: [
    consulting('«CONSULTING AGREEMENT»', 'The Client pays USD 4,000 for the Services within 30 days of the invoice.'),
    consulting('CONSULTING AGREEMENT', '«1. Fees and payment»', 'The Client pays USD 90 an hour at the end of each month.'),
    consulting('«CONSULTING AGREEMENT»', 'The Client pays EUR 300 on completion. The Consultant is never late.'),
  ],
  passes: [
    consulting('CONSULTING AGREEMENT', 'The Client pays USD 4,000 within 30 days. A late payment bears interest of 4% a year.'),
    consulting('CONSULTING AGREEMENT', 'The Client pays USD 4,000 within 30 days. If it fails to pay, the Consultant may stop.'),
    consulting('CONSULTING AGREEMENT', 'The Client pays USD 4,000 within 30 days. No interest is due.'),
    consulting('CONSULTING AGREEMENT'),
  ],
})
