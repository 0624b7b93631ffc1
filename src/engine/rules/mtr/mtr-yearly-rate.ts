import { hasMatch } from '../../contract/matches'
import { onPayer } from '../bearer'
import { words } from '../forms'
import { rule } from '../rule'
import { lateRate, yearly } from '../late-rates'

export default rule({
  id: 'mtr-yearly-rate', severity: 1, tier: 'fact', together: true,
  title: 'What the charge for paying late is in a year',
  why: 'A rate for a month looks small; banks name theirs for the year.',
  ask: 'Could we write the rate for a year, and say whether interest bears interest?',
  fallback: 'A rate for the year, without interest on interest.',
  sources: ['Evenhand’s own reckoning from the rate'], labels: [],
  yieldsTo: ['pay-high-interest'],
  find: words({
    triggers: ['interest', 'late', 'overdue', 'charge'],
    match: lateRate,
    when: (found, { text }) => hasMatch(text, /\b(?:interest|late (?:fee|charge|payment)|overdue|past due)\b/i) && !hasMatch(text, /\bprofit|dividend|\bgrow(?:th|n)\b|increase of|liquidated|service level|per annum|per year|annual percentage|a year\b/i) && Number(found.groups?.['rate']) > 0,
    computed: found => yearly(found),
    against: onPayer,
  }),
  flags: [
    'Late payments bear interest at «1% per month».',
    'Overdue invoices carry interest of «1.5 percent per month» or the highest lawful rate.',
    'A late charge of «0.05% per day» is added to any overdue sum.',
  ],
  passes: [
    'Late payments bear interest at 8% per year.',
    'The Agent earns a commission of 1% per month.',
    'Overdue invoices carry interest at the bank’s rate.',
  ],
})
