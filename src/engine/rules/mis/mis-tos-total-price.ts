import { hasMatch } from '../../contract/matches'
import { rule } from '../rule'
import { missing } from './missing'
import { consulting, site } from './samples'

export default rule({
  id: 'mis-tos-total-price', severity: 3, tier: 'likely',
  title: 'You pay, and we found no word on how the price is told',
  why: 'The price on the button may not be all, and may not be the price of next year. It may stand in another paper.',
  ask: 'What is the total price, with taxes and extras, and what is it after the first period?',
  fallback: 'The full price, with tax, before the button, and the price of the next period beside it.',
  sources: [], labels: [],
  ...missing({
    in: ['online-terms'],
    when: ({ contract: { text } }) => hasMatch(text, /\b(?:your|paid|monthly|annual|yearly) subscription|\byou (?:must|will|shall|agree to|are (?:required|obliged) to) pay\b|\bwe (?:will |may )?charge you\b/i),
    said: /[$€£¥]\s?\d|\b\d[\d.,]*\s?(?:USD|EUR|GBP|euros?|dollars|pounds|kroner)\b|\b(?:USD|EUR|GBP)\s?\d|\b(?:prices?|pricing|fees?|charges?|rates?|cost|amount|taxes)\b[^.;]{0,160}\b(?:shown|displayed|listed|stated|posted|quoted|set (?:out|forth)|indicated|specified|published|described|available|notified|inform\w*|includ\w*|exclu\w*|applicable|current|disclosed|advertised|provided|presented|confirm\w*|vary|different|change\w*|increase\w*|at the time|agreed)\b|\b(?:show\w*|display\w*|list\w*|stat\w*|post\w*|quot\w*|set (?:out|forth)|indicat\w*|specif\w*|publish\w*|describ\w*|disclos\w*|see|inform\w*|current)\b[^.;]{0,120}\b(?:prices?|pricing|fees|charges|rates|costs?)\b|\b(?:checkout|price list|pricing page|rate card|free of charge|order form)\b/i,
    elsewhere: /\b(?:subscription|billing|payment|purchase|sales?|paid services?) (?:terms|policy|agreement|conditions)\b/i,
    brushedBy: ['price', 'prices', 'pricing', 'fee', 'fees', 'charges'],
    near: /\b(?:subscri\w*|payments?|billing|fees|prices?|pricing)\b/i,
    hurts: /^you$/i,
  }),
  flags: [
    site('«TERMS OF USE»', 'Your subscription renews each month. You can cancel in the app.'),
    site('TERMS OF USE', '«1. Subscription»', 'You must pay in advance by card.'),
    site('«TERMS OF USE»', 'We charge you each month for the app, by card.'),
  ],
  passes: [
    site('TERMS OF USE', 'Your subscription renews each month and costs EUR 4.00 with tax.'),
    site('TERMS OF USE', 'You must pay in advance by card. The price is shown before you order.'),
    site('TERMS OF USE', 'We charge you at the prices on the pricing page.'),
    site('TERMS OF USE', 'You pay nothing.'),
    consulting('CONSULTING AGREEMENT'),
  ],
})
