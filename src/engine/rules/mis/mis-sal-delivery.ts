import { rule } from '../rule'
import { goods, missing, particulars } from './missing'
import { consulting, sale } from './samples'

export default rule({
  id: 'mis-sal-delivery', severity: 3, tier: 'likely',
  title: 'We found no word on delivery',
  why: 'Where, when and at whose cost: each is money. It may stand in another paper.',
  ask: 'Where and when are the goods handed over, and who pays for the way?',
  fallback: 'A place, a date, and a delivery term such as DAP with the place.',
  sources: [], labels: [],
  ...missing({
    in: ['sale'],
    when: goods,
    keyTerms: ['delivery-date'],
    said: /\b(?:deliver\w*|ship\w*|collect\w*|dispatch\w*|freight|carriers?|Incoterms?|F\.?O\.?B|EXW|DAP|FCA|CIF|DDP|pick(?:ed|s)? up)\b/i,
    elsewhere: particulars,
    brushedBy: [],
    near: /\b(?:goods|products?|supply|orders?)\b/i,
  }),
  flags: [
    sale('«SALES AGREEMENT»'),
    sale('«SALES AGREEMENT»', 'The price is USD 2 a kilo.'),
    sale('SALES AGREEMENT', '«1. Goods»', 'The Goods are packed in boxes.'),
  ],
  passes: [
    sale('SALES AGREEMENT', 'The Seller delivers within ten days.'),
    sale('SALES AGREEMENT', 'The Goods are shipped FOB Oslo.'),
    sale('SALES AGREEMENT', 'The Buyer collects the Goods at the farm.'),
    consulting('CONSULTING AGREEMENT'),
  ],
})
