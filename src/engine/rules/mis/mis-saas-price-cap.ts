import { rule } from '../rule'
import { missing, particulars, receiver } from './missing'
import { cloud } from './samples'

export default rule({
  id: 'mis-saas-price-cap', severity: 2, tier: 'judgement',
  title: 'It renews, and we found no word on the price after that',
  why: 'The first year’s price is an offer; the second year’s is whatever the invoice says. It may stand in another paper.',
  ask: 'What will the renewal cost, at most?',
  fallback: 'No more than the rise in consumer prices, or 5%.',
  sources: [], labels: [],
  ...missing({
    in: ['saas'],
    when: ({ provisions }) => provisions.some(({ kind }) => kind === 'renewal-term'),
    provisions: ['price-change', 'price-restrictions'],
    keyTerms: ['price-change'],
    said: /\b(?:increas\w+|uplift|rais\w+|adjust\w*|then[- ]current|renewal)\b[^.;]{0,120}\b(?:fees?|prices?|rates?|charges?|pricing)\b|\b(?:fees?|prices?|pricing|rates?|charges?)\b[^.;]{0,120}\b(?:increas\w+|uplift|rais\w+|adjust\w*|then[- ]current|remain\w*|fixed|same|exceed|chang\w+|renewal)\b/i,
    elsewhere: particulars,
    brushedBy: ['fee', 'fees', 'price', 'prices'],
    near: /\b(?:renewal|term|fees|prices?)\b/i,
    hurts: receiver,
  }),
  flags: [
    cloud('«CLOUD SERVICES AGREEMENT»', 'This Agreement shall automatically renew for successive one-year terms.'),
    cloud('CLOUD SERVICES AGREEMENT', '«1. Term»', 'This Agreement shall automatically renew for successive one-year terms.'),
    cloud('«CLOUD SERVICES AGREEMENT»', 'The fee is USD 90 a month. This Agreement shall automatically renew for successive one-year terms.'),
  ],
  passes: [
    cloud('CLOUD SERVICES AGREEMENT', 'This Agreement shall automatically renew for successive one-year terms. Fees may rise by 5% on renewal.'),
    cloud('CLOUD SERVICES AGREEMENT', 'This Agreement shall automatically renew for successive one-year terms. The price remains fixed.'),
    cloud('CLOUD SERVICES AGREEMENT', 'The subscription lasts for one year.'),
  ],
})
