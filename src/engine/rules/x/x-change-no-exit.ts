import { hasMatch } from '../../contract/matches'
import type { HitsOf, Reading } from '../rule'
import { rule } from '../rule'
import { found, together } from './together'

/** What it costs to leave; what it costs to call off an order is another matter. */
const feeForLeaving = (hitsOf: HitsOf, reading: Reading) => found('ter-early-fee')(hitsOf, reading).filter(({ spans: [at] }) => !/\b(?:orders?|bookings?|transactions?)\b/i.test(reading.contract.text.slice(Math.max(0, at!.start - 160), at!.end)))
/** A sentence that ties a way out to the change itself. */
const exitOnChange = ({ contract: { text } }: Reading): boolean =>
  hasMatch(text, /\b(?:increas\w*|chang\w*|amend\w*|modif\w*|revis\w*)\b[^;]{0,300}\b(?:customer|client|you|subscriber|licensee|buyer|tenant|other party|either party)\b[^.;]{0,40}\b(?:may|can|has the right to|is entitled to)\b[^.;]{0,60}\b(?:terminate|cancel|end|withdraw|leave|reject)\b/i)

export default rule({
  id: 'x-change-no-exit', severity: 4, tier: 'judgement',
  title: 'They may change the deal, and leaving costs you',
  why: 'If what you bought can change while the way out stays shut, you carry what they decide.',
  ask: 'If you change it, may we leave at once, with our money for the rest back?',
  fallback: 'Thirty days’ notice of a change, a free way out, and the unused part paid back.',
  sources: ['ACL s 25(f)', '93/13 Annex 1(j), written for consumers'], labels: ['93/13:j'],
  find: together([found('chg-terms', 'chg-price', 'chg-service'), feeForLeaving], exitOnChange),
  flags: [
    'SERVICES AGREEMENT\nThis Agreement is between Alder Ltd (the “Provider”) and Birch Ltd (the “Customer”).\n«The Provider may increase the Fees» by written notice to the Customer.\nIf the Customer cancels before the end of the term, it shall «pay an early termination fee» of 5,000 euros.',
    'SERVICES AGREEMENT\nThis Agreement is between Alder Ltd (the “Provider”) and Birch Ltd (the “Customer”).\n«The Provider may modify the Services» at any time without notice.\nOn termination the Customer shall «pay the monthly fees for the remainder of the term».',
    'SERVICES AGREEMENT\nThis Agreement is between Alder Ltd (the “Provider”) and Birch Ltd (the “Customer”).\n«The Provider may amend this Agreement» at any time, and the Customer shall comply.\nIf the Customer cancels before the end of the term, it shall «pay an early termination fee» of 900 euros.',
  ],
  passes: [
    'SERVICES AGREEMENT\nThis Agreement is between Alder Ltd (the “Provider”) and Birch Ltd (the “Customer”).\nThe Provider may increase the Fees by written notice to the Customer.\nIf the Customer cancels before the end of the term, nothing more is due.',
    'SERVICES AGREEMENT\nThis Agreement is between Alder Ltd (the “Provider”) and Birch Ltd (the “Customer”).\nThe Provider may increase the Fees by written notice, and the Customer may then terminate this Agreement within 30 days of the increase.\nIf the Customer otherwise cancels before the end of the term, it shall pay an early termination fee of 5,000 euros.',
    'SERVICES AGREEMENT\nThis Agreement is between Alder Ltd (the “Provider”) and Birch Ltd (the “Customer”).\nThe Fees are fixed.\nOn termination the Customer shall pay the monthly fees for the remainder of the term.',
  ],
})
