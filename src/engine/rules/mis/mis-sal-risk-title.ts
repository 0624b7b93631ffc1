import { rule } from '../rule'
import { goods, missing, particulars } from './missing'
import { consulting, sale } from './samples'

export default rule({
  id: 'mis-sal-risk-title', severity: 2, tier: 'likely',
  title: 'We found no word on when the goods become the buyer’s, and at whose risk they travel',
  why: 'If the lorry burns, somebody pays twice. It may stand in another paper.',
  ask: 'When do the goods become ours, and from when do we bear their loss?',
  fallback: 'The risk on delivery, ownership on payment.',
  sources: [], labels: [],
  ...missing({
    in: ['sale'],
    when: goods,
    said: /\b(?:title|ownership|property|risk)\b[^.;]{0,160}\b(?:pass\w*|transfer\w*|vest\w*|remain\w*|loss|deliver\w*|retain\w*|until|upon)\b|\b(?:pass\w*|transfer\w*|vest\w*|retain\w*|convey\w*)\b[^.;]{0,120}\b(?:title|risk|ownership)\b|\brisk of loss\b|\b(?:F\.?O\.?B|EXW|DAP|FCA|CIF|DDP|Incoterms?|ex works)\b/i,
    elsewhere: particulars,
    brushedBy: ['title', 'risk', 'ownership'],
    near: /\b(?:deliver\w*|shipment|shipping)\b/i,
  }),
  flags: [
    sale('«SALES AGREEMENT»'),
    sale('«SALES AGREEMENT»', 'The Seller delivers within ten days.'),
    sale('SALES AGREEMENT', '«1. Delivery»', 'The Seller delivers within ten days.'),
  ],
  passes: [
    sale('SALES AGREEMENT', 'The risk passes on delivery.'),
    sale('SALES AGREEMENT', 'The Goods are shipped FOB Oslo.'),
    sale('SALES AGREEMENT', 'The Seller retains title until it is paid.'),
    consulting('CONSULTING AGREEMENT'),
  ],
})
