import { hasMatch } from '../../contract/matches'
import { around, words } from '../forms'
import { rule } from '../rule'

export default rule({
  id: 'amb-bi-period', severity: 2, tier: 'fact', together: true,
  title: 'Means twice a month, or every two months',
  why: 'Dictionaries give these words both meanings, so a payment or a report may fall due four times as often as you think.',
  ask: 'Is that twice in each period, or once every two periods?',
  fallback: 'Say “every two months” or “twice a month”.',
  sources: ['Adams, A Manual of Style for Contract Drafting'], labels: [],
  find: words({
    triggers: ['biweekly', 'bi-weekly', 'bimonthly', 'bi-monthly', 'biannual', 'bi-annual', 'biannually', 'bi-annually', 'biyearly', 'bi-yearly'],
    match: /\bbi-?(?:weekly|monthly|annual(?:ly)?|yearly)\b/i,
    when: found => !hasMatch(around(found, 60, 60), /\b(?:every (?:two|other|second|six)|twice|two times|once every|alternate|2 times)\b/i),
  }),
  flags: [
    'The Consultant shall report «bi-weekly».',
    'Rent is due «bimonthly» in advance.',
    'The parties hold a «biannual» meeting and a «bi-annual» dinner.',
  ],
  passes: [
    'The Consultant shall report every two weeks.',
    'Rent is due bimonthly (once every two months) in advance.',
    'The parties hold a semi-annual meeting.',
  ],
})
