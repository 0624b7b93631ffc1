import { rule } from '../rule'
import { missing, particulars } from './missing'
import { consulting, secrets } from './samples'

export default rule({
  id: 'mis-price', severity: 4, tier: 'likely',
  title: 'We found no price here, and no way to work it out',
  why: 'Without a figure or a formula, each side can hold a different price for agreed. It may stand in another paper.',
  ask: 'What is the total price, or how is it worked out, and in which currency?',
  fallback: 'A table of prices, with the currency, as part of the contract.',
  sources: [], labels: [],
  ...missing({
    in: ['services', 'saas', 'sale'],
    keyTerms: ['fees'],
    said: /[$€£]\s?\d|\b(?:USD|EUR|GBP)\b|\[\*+\]|%|\b(?:per|an|each) (?:hour|day|unit|month|user|ton|piece)\b|\b(?:free of charge|no charge|without charge|without payment|royalt\w+|commissions?)\b|\b(?:fees?|prices?|rates?|charges?|compensation|remuneration|consideration|paid)\b[^.;]{0,160}\b(?:set (?:out|forth)|specified|stated|listed|shown|agreed?|described|current|quoted|published|equal to|percent\w*|calculated|determined|invoiced?|as follows|cost)\b/i,
    elsewhere: particulars,
    brushedBy: ['price', 'prices', 'fee', 'fees', 'charge', 'charges', 'rate', 'rates', 'pay', 'paid', 'compensation'],
    near: /\b(?:prices?|fees?|charges?|payments?|compensation|remuneration)\b/i,
  }),
  flags: [
    consulting('«CONSULTING AGREEMENT»'),
    consulting('«CONSULTING AGREEMENT»', 'The Client pays the Consultant when the Services are done.'),
    consulting('CONSULTING AGREEMENT', '«1. Payment»', 'The Client pays for the paint. The Consultant pays for the tools.'),
  ],
  passes: [
    consulting('CONSULTING AGREEMENT', 'The Client pays a fee of USD 4,000 for the Services.'),
    consulting('CONSULTING AGREEMENT', 'The Consultant is paid at the hourly rate that the parties agreed by email.'),
    consulting('CONSULTING AGREEMENT', 'The price stands in the proposal of the Consultant.'),
    secrets('NON-DISCLOSURE AGREEMENT'),
  ],
})
