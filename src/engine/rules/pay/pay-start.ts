import { onUnnamed } from '../bearer'
import { words } from '../forms'
import { rule } from '../rule'

export default rule({
  id: 'pay-start', severity: 3, tier: 'likely',
  title: 'The days to pay start only when they approve',
  why: 'Thirty days can become never if the approval does not come.',
  ask: 'Could the days run from the date of the invoice?',
  fallback: 'From the invoice; work counts as approved after ten days without a written complaint.',
  sources: ['EU Directive 2011/7 on late payment: 30 days at most to check the work'], labels: [],
  find: words({
    triggers: ['approval', 'acceptance', 'approved', 'accepted', 'approves', 'accepts'],
    match: /\b(?:pay(?:able|ment|ments)?|paid|invoices?)\b[^.;]{0,120}?\b(?:days?|months?|weeks?)\b[^.;]{0,30}?(?<mark>\b(?:after|of|from|following)\b[^.;]{0,60}?\b(?:approval|acceptance|(?:is |has |been )+(?:approved|accepted)|approves|accepts)\b)/i,
    unless: /deemed (?:accepted|approved|acceptance)|shareholder|stockholder|board|FDA|regulatory|government|plan\b|offer\b|court|settlement|tax|acceptance of (?:this|the) (?:agreement|offer|resignation|order)|employ|terminat|deposit/i,
    against: onUnnamed,
  }),
  flags: [
    'The Client shall pay within 30 days «after approval» of the work.',
    'Invoices are payable 14 days «from acceptance» of the last deliverable.',
    'Payment follows within 20 days «after the Customer has accepted» the report.',
  ],
  passes: [
    'The Client shall pay within 30 days after the date of the invoice.',
    'Invoices are payable 14 days from acceptance; work is deemed accepted after ten days.',
    'The Client shall answer within 30 days after approval of the plan by its board.',
  ],
})
