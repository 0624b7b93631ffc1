import { rule } from '../rule'
import { goods, holds, missing, particulars } from './missing'
import { sale } from './samples'

export default rule({
  id: 'mis-sal-late', severity: 2, tier: 'likely',
  title: 'We found no word on late delivery',
  why: 'You could wait all year and still be bound to buy. It may stand in another paper.',
  ask: 'What if delivery is late?',
  fallback: 'After three weeks the buyer may leave, and gets the money back.',
  sources: [], labels: [],
  ...missing({
    in: ['sale'],
    when: reading => goods(reading) && holds('deliver', 'delivers', 'delivery', 'delivered', 'ship', 'shipment', 'shipped')(reading),
    said: /\b(?:late\b|delay\w*|fail\w*|time is of the essence|timely|on time|unable|cannot|interrupt\w*)[^.;]{0,240}\b(?:deliver\w*|ship\w*|suppl\w*)|\b(?:deliver\w*|ship\w*|suppl\w*)\b[^.;]{0,240}\b(?:late|delay\w*|fail\w*|time is of the essence|on time|timely|unable|cannot|interrupt\w*)\b/i,
    elsewhere: particulars,
    brushedBy: ['late', 'delay', 'delays', 'delayed'],
    near: /\b(?:deliver\w*|shipment|shipping)\b/i,
    hurts: /^(?:the )?(?:buyer|purchaser|customer)$/i,
  }),
  flags: [
    sale('«SALES AGREEMENT»', 'The Seller delivers within ten days.'),
    sale('SALES AGREEMENT', '«1. Delivery»', 'The Seller delivers within ten days.'),
    sale('«SALES AGREEMENT»', 'Delivery is at the farm of the Seller.'),
  ],
  passes: [
    sale('SALES AGREEMENT', 'The Seller delivers within ten days. If delivery is late, the Buyer may leave.'),
    sale('SALES AGREEMENT', 'Time is of the essence for delivery.'),
    sale('SALES AGREEMENT', 'The Seller tells the Buyer of each delay in delivery.'),
    sale('SALES AGREEMENT'),
  ],
})
