import { bySentence } from './by-sentence'
import { actor } from './holder'
import type { ProvisionKind } from './provision'

export const priceChange: ProvisionKind = {
  kind: 'price-change',
  holder: 'who may change the price',
  triggers: ['increase', 'increased', 'increases', 'adjust', 'adjusted', 'adjustment', 'change', 'changed', 'changes', 'raise', 'revise', 'modify', 'then-current'],
  find: bySentence({
    match: [
      /\b(?:may|reserves?|right to|entitled to|can)\b[^.;]{0,120}\b(?:increase|adjust|change|raise|revise|modify|vary)\b[^.;]{0,60}\b(?:prices?|pricing|fees?|rates?|charges?|rent|premiums?|subscription)\b/i,
      /\b(?:prices?|pricing|fees?|rates?|charges?|rent|commissions?)\b[^;]{0,80}\b(?:may|shall|will|are subject to|is subject to)\b[^.;]{0,40}\b(?:be )?(?:increas\w+|adjust\w+|changed?|raised|revised|modified)\b/i,
    ],
    unless: [/\b(?:may|shall|will) not\b[^.;]{0,40}\b(?:increase|adjust|change|raise|be)\b/i, /\b(?:interest rate|rate of interest|(?:prime|base|cd|libor?) rate|exchange rates?|insurance|payment method|except for (?:the )?prices?)\b/i, /\b(?:mutual\w*|both parties|agreed (?:in writing|by|upon))\b/i],
    holder: (sentence, contract) => actor(sentence, contract, ['may'], /^(?:increase|adjust|change|raise|revise|modify|vary)$/),
  }),
  finds: ['«The Supplier may increase its prices on 30 days’ notice.»', '«The Fees shall be adjusted each year by the index.»', '«The prices in section 5.1 are subject to change on ninety days’ notice.»', '«We may change the subscription fee at the start of each period.»', '«Rent will be reviewed and may be increased every third year.»'],
  passes: ['The Supplier shall not increase its prices.', 'The Supplier may change the packaging.', 'The rate of interest shall increase with the prime rate.', 'You may change your payment method for the fees.'],
}
