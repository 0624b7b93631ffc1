import { rule } from '../rule'
import { found, mayLeave, together } from './together'

export default rule({
  id: 'x-renew-trap', severity: 4, tier: 'judgement',
  title: 'It renews by itself, the price rises, and you cannot leave in between',
  why: 'Each of these is common. Together they lock a budget that you do not know.',
  ask: 'Which of these could we drop: the renewal by itself, the open price, or the long bond?',
  fallback: 'From month to month after the first year, at the same price.',
  sources: ['Practitioners’ checklists'], labels: ['cuad:renewal-term'],
  find: together([found('ren-auto', 'ren-auto-short'), found('ren-uplift', 'chg-price', 'pay-uncapped-escalator')], mayLeave),
  flags: [
    'SERVICES AGREEMENT\nThis Agreement is between Alder Ltd (the “Provider”) and Birch Ltd (the “Customer”).\nThe Term «shall automatically renew» for successive one-year periods unless a party objects 90 days before its end. On renewal the Customer pays «at the then-current rates».',
    'SERVICES AGREEMENT\nThis Agreement is between Alder Ltd (the “Provider”) and Birch Ltd (the “Customer”).\nThis Agreement «will automatically renew» for one year unless the Customer objects 60 days before its end.\n«The Provider may increase the Fees» by written notice to the Customer.',
    'SERVICES AGREEMENT\nThis Agreement is between Alder Ltd (the “Provider”) and Birch Ltd (the “Customer”).\n«The Provider may increase the Fees» at any time.\nThe Term «automatically renews» for a year unless the Customer gives notice three months before its end.',
  ],
  passes: [
    'SERVICES AGREEMENT\nThis Agreement is between Alder Ltd (the “Provider”) and Birch Ltd (the “Customer”).\nThe Term shall automatically renew for successive one-year periods unless a party objects 90 days before its end. On renewal the price stays the same.',
    'SERVICES AGREEMENT\nThis Agreement is between Alder Ltd (the “Provider”) and Birch Ltd (the “Customer”).\nThis Agreement will automatically renew for one year. The Provider may increase the Fees by written notice. Either party may terminate this Agreement at any time on 30 days’ written notice.',
    'SERVICES AGREEMENT\nThis Agreement is between Alder Ltd (the “Provider”) and Birch Ltd (the “Customer”).\nThis Agreement ends after a year. The Provider may increase the Fees by written notice to the Customer.',
  ],
})
