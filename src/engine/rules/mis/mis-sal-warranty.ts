import { rule } from '../rule'
import { goods, missing, particulars } from './missing'
import { consulting, sale } from './samples'

export default rule({
  id: 'mis-sal-warranty', severity: 3, tier: 'likely',
  title: 'We found no promise about the goods',
  why: 'If they fail after a month, it is unclear that anybody answers for it. It may stand in another paper.',
  ask: 'For how long do you answer for the goods, and what do you do if they fail?',
  fallback: 'Twelve months: repair, replace, or the money back.',
  sources: [], labels: [],
  ...missing({
    in: ['sale'],
    when: goods,
    provisions: ['warranty', 'warranty-disclaimer', 'warranty-duration'],
    keyTerms: ['warranties', 'warranty-duration'],
    said: /\b(?:warrant\w*|guarant\w*|as[- ]is|free (?:from|of) (?:\w+ )?defects|defect\w*|quality)\b/i,
    elsewhere: particulars,
    brushedBy: ['promises', 'faulty', 'fault'],
    near: /\b(?:goods|products?|quality)\b/i,
    hurts: /^(?:the )?(?:buyer|purchaser|customer)$/i,
  }),
  flags: [
    sale('«SALES AGREEMENT»'),
    sale('«SALES AGREEMENT»', 'The price is USD 2 a kilo.'),
    sale('SALES AGREEMENT', '«1. Goods»', 'The Goods are packed in boxes.'),
  ],
  passes: [
    sale('SALES AGREEMENT', 'The Seller warrants that the Goods are fresh.'),
    sale('SALES AGREEMENT', 'The Goods are free from defects.'),
    sale('SALES AGREEMENT', 'The Goods are sold as is.'),
    consulting('CONSULTING AGREEMENT'),
  ],
})
