import { rule } from '../rule'
import { goods, missing, particulars } from './missing'
import { consulting, sale } from './samples'

export default rule({
  id: 'mis-sal-spec', severity: 3, tier: 'likely',
  title: 'We found no description of what the goods must be',
  why: 'You cannot send back what was never described. It may stand in another paper.',
  ask: 'Which kind, which quality, how many, and how far may they differ?',
  fallback: 'A short specification, with quantities and tolerances.',
  sources: [], labels: [],
  ...missing({
    in: ['sale'],
    when: goods,
    said: /\b(?:specif\w+|quality|grades?|descri\w+|models?|samples?|standards?|catalog\w*|requirements|conform\w*|fit for|formula\w*)\b/i,
    elsewhere: particulars,
    brushedBy: ['quantity', 'quantities'],
    near: /\b(?:goods|products?|supply)\b/i,
    hurts: /^(?:the )?(?:buyer|purchaser|customer)$/i,
  }),
  flags: [
    sale('«SALES AGREEMENT»'),
    sale('«SALES AGREEMENT»', 'The price is USD 2 a kilo.'),
    sale('SALES AGREEMENT', '«1. Goods»', 'The Goods are packed in boxes.'),
  ],
  passes: [
    sale('SALES AGREEMENT', 'The Goods are of the first quality.'),
    sale('SALES AGREEMENT', 'The specification is that of last year.'),
    sale('SALES AGREEMENT', 'The Goods stand in Schedule 1.'),
    consulting('CONSULTING AGREEMENT'),
  ],
})
