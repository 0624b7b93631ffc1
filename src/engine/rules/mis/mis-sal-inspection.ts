import { rule } from '../rule'
import { goods, missing, particulars } from './missing'
import { consulting, sale } from './samples'

export default rule({
  id: 'mis-sal-inspection', severity: 2, tier: 'likely',
  title: 'We found no word on checking the goods and sending them back',
  why: 'What you cannot refuse in time, you keep. It may stand in another paper.',
  ask: 'How long do we have to look at the goods, and what if they are wrong?',
  fallback: 'Fourteen days to look and to refuse; hidden faults when they show.',
  sources: [], labels: [],
  ...missing({
    in: ['sale'],
    when: goods,
    provisions: ['acceptance'],
    keyTerms: ['acceptance'],
    said: /\b(?:inspect\w*|examin\w*|reject\w*|non-?conform\w*|test(?:s|ed|ing)?|defect\w*|complain\w*|refuse\w*|return\w*|replace\w*|shortages?)\b/i,
    elsewhere: particulars,
    brushedBy: [],
    near: /\b(?:deliver\w*|goods|products?|warrant\w*)\b/i,
    hurts: /^(?:the )?(?:buyer|purchaser|customer)$/i,
  }),
  flags: [
    sale('«SALES AGREEMENT»'),
    sale('«SALES AGREEMENT»', 'The Seller delivers within ten days.'),
    sale('SALES AGREEMENT', '«1. Delivery»', 'The Seller delivers within ten days.'),
  ],
  passes: [
    sale('SALES AGREEMENT', 'The Buyer may inspect the Goods for ten days.'),
    sale('SALES AGREEMENT', 'The Buyer may reject Goods that are rotten.'),
    sale('SALES AGREEMENT', 'Defective Goods are replaced.'),
    consulting('CONSULTING AGREEMENT'),
  ],
})
