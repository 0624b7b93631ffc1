import { heldByOne } from '../held-by-one'
import { rule } from '../rule'

export default rule({
  id: 'ins-one-way', severity: 1, tier: 'judgement', together: true,
  title: 'Only one side has to be insured',
  why: 'If they cause the loss, there may be nothing behind their promise to pay for it.',
  ask: 'What insurance do you carry for the harm that your side could do us?',
  fallback: 'Each carries insurance that fits its own part, and shows a certificate on request.',
  sources: ['ACL s 25, the test of imbalance'], labels: ['cuad:insurance'],
  find: heldByOne('insurance', { notIn: ['employment', 'separation', 'loan'], only: /[$€£]|\d,\d{3}|\bmillion\b|\b[A-Z]{3} ?\d|\badditional(?:ly)? (?:named )?insured|\b(?:public|products?|professional|general|indemnity) (?:liability )?insurance|\bliability insurance\b/, except: /\bdirectors?[’']? (?:and|&) officers?\b|\bdirector[’']s\b/i }),
  flags: [
    'The Client engages the Contractor.\n«The Contractor shall maintain liability insurance of at least EUR 1,000,000.»',
    'The Landlord lets the shop to the Tenant.\n«The Tenant must take out and keep public liability insurance.»',
    'The Supplier sells to the Buyer.\n«The Supplier shall carry product liability insurance and name the Buyer as an additional insured.»',
  ],
  passes: [
    'The Client engages the Contractor.\nEach party shall maintain liability insurance of at least EUR 1,000,000.',
    'The Landlord lets the shop to the Tenant.\nThe Tenant must take out and keep public liability insurance. The Landlord shall insure the building against fire.',
    'The Supplier sells to the Buyer.\nThe Supplier shall carry the goods to the Buyer.',
  ],
})
