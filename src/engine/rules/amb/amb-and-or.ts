import { words } from '../forms'
import { rule } from '../rule'

export default rule({
  id: 'amb-and-or', severity: 1, tier: 'fact', together: true,
  title: '“And/or” leaves it open whether one or both are meant',
  why: 'One of us may read it as “both”, the other as “either will do”. Where a duty or a payment hangs on it, that is two different deals.',
  ask: 'Here, do you mean either one, or both together?',
  fallback: '“A or B, or both”.',
  sources: ['Adams, A Manual of Style for Contract Drafting'], labels: [],
  find: words({ triggers: ['and'], match: /\band ?\/ ?or\b/i }),
  flags: [
    'The Supplier shall repair «and/or» replace the goods within ten days.',
    'Fees «and/or» expenses are due on the first day of each month, and interest «And/Or» costs follow.',
    'The Tenant may sublet the shop «and/or» the yard.',
  ],
  passes: [
    'The Supplier shall repair or replace the goods, or both, within ten days.',
    'Fees and expenses are due on the first day of each month.',
    '# Fees and/or Expenses\n\nAll fees are due on the first day of each month.',
  ],
})
